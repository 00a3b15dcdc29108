import { type AudioLength, ascii, joined } from './audio-length.ts'

/** Enough to see the header of a box, and what a movie header says of time. */
const LOOK_AHEAD_BYTES = 48
const BOX_HEADER_BYTES = 8
const LONG_BOX_HEADER_BYTES = 16

/** What lies in it is read; other boxes are passed over. */
const MOVIE = 'moov'
const MOVIE_HEADER = 'mvhd'

/**
 * Reads how long an MP4 is from its movie header, wherever that is. An MP4 in fragments does not say it.
 * ISO/IEC 14496-12, sections 4.2 and 8.2.2.
 */
export class Mp4Length implements AudioLength {
  readonly knowsWhole = true
  /** Devices find it in tables that are not read here. */
  readonly offsetByte = undefined
  #rest = new Uint8Array()
  #skip = 0
  #milliseconds: number | undefined

  push(chunk: Uint8Array): void {
    const bytes = joined(this.#rest, chunk)
    let at = 0
    while (true) {
      const skipped = Math.min(this.#skip, bytes.length - at)
      at += skipped
      this.#skip -= skipped
      if (this.#skip > 0 || bytes.length - at < LOOK_AHEAD_BYTES) break
      this.#read(new DataView(bytes.buffer, bytes.byteOffset + at, LOOK_AHEAD_BYTES), bytes, at)
    }
    this.#rest = bytes.slice(at)
  }

  finish(): number | undefined {
    this.push(new Uint8Array(LOOK_AHEAD_BYTES))
    return this.#milliseconds
  }

  #read(box: DataView, bytes: Uint8Array, at: number): void {
    const size = box.getUint32(0)
    const type = ascii(bytes, at + 4, 4)
    const isLong = size === 1
    const headerBytes = isLong ? LONG_BOX_HEADER_BYTES : BOX_HEADER_BYTES
    const wholeBytes = isLong ? Number(box.getBigUint64(8)) : size
    if (type === MOVIE_HEADER) this.#milliseconds ??= millisecondsIn(box, headerBytes)
    if (type === MOVIE) this.#skip = headerBytes
    else this.#skip = wholeBytes >= headerBytes ? wholeBytes : Number.POSITIVE_INFINITY
  }
}

/** Undefined where the header leaves it open. */
function millisecondsIn(header: DataView, at: number): number | undefined {
  const isLong = header.getUint8(at) === 1
  const timescale = header.getUint32(at + (isLong ? 20 : 12))
  const duration = isLong ? Number(header.getBigUint64(at + 24)) : header.getUint32(at + 16)
  const isOpen = duration === 0 || timescale === 0 || (!isLong && duration === 0xffff_ffff)
  return isOpen ? undefined : Math.round((duration / timescale) * 1000)
}
