import { crc32 } from 'node:zlib'

/** Columns of numbers as one file, opened as views of its bytes. */

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array } as const

type Kind = keyof typeof KINDS

/** A column's kind, where its bytes begin after the head, and how many numbers it has. */
type Place = readonly [kind: Kind, begin: number, length: number]

/**
 * The file: eight bytes of magic, the layout's version, the head's length, the body's CRC-32, four bytes of nothing,
 * the head as JSON padded to eight bytes, the columns, each beginning at a multiple of eight. Little endian.
 */
const MAGIC = 'VSHELF\r\n'
const FIXED_BYTES = 24

const padded = (bytes: number) => Math.ceil(bytes / 8) * 8

export function packColumns(version: number, columns: Readonly<Record<string, Column>>): Uint8Array {
  let begin = 0
  const places: Record<string, Place> = {}
  for (const [name, column] of Object.entries(columns)) {
    places[name] = [column.constructor.name as Kind, begin, column.length]
    begin += padded(column.byteLength)
  }
  const head = Buffer.from(JSON.stringify(places))
  const headBytes = padded(head.length)
  const file = Buffer.alloc(FIXED_BYTES + headBytes + begin)
  file.write(MAGIC, 'latin1')
  file.writeUInt32LE(version, 8)
  file.writeUInt32LE(head.length, 12)
  head.copy(file, FIXED_BYTES)
  for (const [name, column] of Object.entries(columns)) {
    const at = FIXED_BYTES + headBytes + (places[name]?.[1] ?? 0)
    file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
  }
  file.writeUInt32LE(crc32(file.subarray(FIXED_BYTES)), 16)
  return file
}

/** A file of columns, opened. Asking for a column that it has not got is a mistake of the program. */
export interface Columns {
  bytes(name: string): Uint8Array
  shorts(name: string): Uint16Array
  words(name: string): Uint32Array
  floats(name: string): Float32Array
  doubles(name: string): Float64Array
}

/** Undefined for a file that is of another version, cut short, or changed by so much as a bit. */
export function openColumns(version: number, file: Uint8Array): Columns | undefined {
  if (file.length < FIXED_BYTES) return undefined
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice()
  const fixed = Buffer.from(bytes.buffer, bytes.byteOffset, FIXED_BYTES)
  if (fixed.toString('latin1', 0, 8) !== MAGIC || fixed.readUInt32LE(8) !== version) return undefined
  if (crc32(bytes.subarray(FIXED_BYTES)) !== fixed.readUInt32LE(16)) return undefined
  const headLength = fixed.readUInt32LE(12)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + FIXED_BYTES, headLength)
  const places = JSON.parse(head.toString()) as Readonly<Record<string, Place>>
  const body = bytes.byteOffset + FIXED_BYTES + padded(headLength)
  const column =
    <K extends Kind>(kind: K) =>
    (name: string) => {
      const [itsKind, begin, length] = places[name] ?? ['', 0, 0]
      if (itsKind !== kind) throw new Error(`the file has no column ${name} of ${kind}`)
      return new KINDS[kind](bytes.buffer as ArrayBuffer, body + begin, length) as InstanceType<
        (typeof KINDS)[K]
      >
    }
  return {
    bytes: column('Uint8Array'),
    shorts: column('Uint16Array'),
    words: column('Uint32Array'),
    floats: column('Float32Array'),
    doubles: column('Float64Array'),
  }
}

/** Where each of several stretches begins, of where each ends. */
export const beginsOf = (ends: Uint32Array) => ends.map((_, at) => (at > 0 ? (ends[at - 1] ?? 0) : 0))
