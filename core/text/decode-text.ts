import { accept, type Outcome, refuse } from '../refusal.ts'

/** A plain text's bytes as text, or why they are none: empty, binary, or not UTF-8. */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  const other = otherKind(bytes)
  if (other) return binary(other)
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return notUtf8()
  if (bytes.includes(0)) return binary('binary data')
  return decodeAs('utf-8', bytes)
}

/** The bytes of HTML or XHTML, in the encoding that they name themselves, or else in UTF-8. https://html.spec.whatwg.org/#determining-the-character-encoding */
export function decodeHtml(bytes: Uint8Array): Outcome<string> {
  const other = otherKind(bytes)
  if (other) return binary(other)
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs('utf-16le', bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs('utf-16be', bytes)
  if (bytes.includes(0)) return binary('binary data')
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(start)
  return decodeAs(named?.[1] ?? named?.[2] ?? 'utf-8', bytes)
}

/** The refusal of a text that has nothing to say. */
export const nothingToSpeak = () =>
  refuse(
    'text-empty',
    'There is nothing to speak in this file: it holds no letters and no numbers. Write a text and upload it again.',
  )

function decodeAs(encoding: string, bytes: Uint8Array): Outcome<string> {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return notUtf8()
  }
  return /[\p{L}\p{N}]/u.test(text) ? accept(text) : nothingToSpeak()
}

const binary = (what: string) =>
  refuse(
    'text-binary',
    `This is not a text: it holds ${what}. Upload a file whose name ends as its kind says, or save it as plain text.`,
  )

const notUtf8 = () =>
  refuse('text-not-utf8', 'This text is not in UTF-8. Save it with the encoding "UTF-8" and upload it again.')

/** What files of other kinds begin with. */
const SIGNATURES: readonly (readonly [what: string, ...first: number[]])[] = [
  ['a PDF', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['a ZIP, a Word document or an e-book', 0x50, 0x4b, 0x03, 0x04],
  ['an old Word document', 0xd0, 0xcf, 0x11, 0xe0],
  ['RTF', 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ['a PNG picture', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG picture', 0xff, 0xd8, 0xff],
]

const otherKind = (bytes: Uint8Array) => SIGNATURES.find(([, ...first]) => startsWith(bytes, ...first))?.[0]

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte)
