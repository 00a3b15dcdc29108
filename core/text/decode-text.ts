import { accept, type Outcome, refuse } from '../refusal.ts'

/** What a text may weigh. One byte is at most one character, and 1 MiB of English is about 18 hours of speech. */
export const MAX_TEXT_BYTES = 1024 * 1024

/** An upload's bytes as text, or why they are none: empty, too large, binary, or not UTF-8. */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  if (bytes.byteLength > MAX_TEXT_BYTES) return tooLarge(bytes.byteLength)
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return notUtf8()
  if (bytes.includes(0))
    return refuse(
      'text-binary',
      'This is not a text: it holds binary data. Upload a .txt or .md file saved as plain text.',
    )
  try {
    return spoken(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return notUtf8()
  }
}

/** The refusal of a text over `MAX_TEXT_BYTES`; ingest gives it before it reads a byte. */
export function tooLarge(sizeInBytes: number) {
  const megabytes = (sizeInBytes / 1024 / 1024).toFixed(1)
  return refuse(
    'text-too-large',
    `This text is ${megabytes} MB; at most 1 MB can be spoken as one episode. Split it into parts.`,
  )
}

function spoken(text: string): Outcome<string> {
  if (!/[\p{L}\p{N}]/u.test(text))
    return refuse(
      'text-empty',
      'There is nothing to speak in this file: it holds no letters and no numbers. Write a text and upload it again.',
    )
  return accept(text)
}

const notUtf8 = () =>
  refuse('text-not-utf8', 'This text is not in UTF-8. Save it with the encoding "UTF-8" and upload it again.')

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte)
