import { accept, type Outcome, refuse } from '../refusal.ts'

const MEGABYTE = 1024 * 1024

/** What a text may weigh. One byte is at most one character, and 1 MiB of English is about 18 hours of speech. */
export const MAX_TEXT_BYTES = MEGABYTE

/** What a file may weigh that holds more than its text: pictures, fonts. */
const MAX_DOCUMENT_BYTES = 20 * MEGABYTE

/** The endings of the names of files that can be spoken, and what each may weigh in bytes. */
export const TEXT_LIMITS = {
  '.txt': MAX_TEXT_BYTES,
  '.md': MAX_TEXT_BYTES,
  '.markdown': MAX_TEXT_BYTES,
  '.html': 5 * MEGABYTE,
  '.htm': 5 * MEGABYTE,
  '.xhtml': 5 * MEGABYTE,
  '.ssml': 5 * MEGABYTE,
  '.docx': MAX_DOCUMENT_BYTES,
  '.epub': MAX_DOCUMENT_BYTES,
  '.pdf': MAX_DOCUMENT_BYTES,
} as const

export type TextExtension = keyof typeof TEXT_LIMITS

export const TEXT_EXTENSIONS = Object.keys(TEXT_LIMITS) as readonly TextExtension[]

/** The ending of a file's name, or the refusal of one that is not in `TEXT_LIMITS`. */
export function textExtension(name: string): Outcome<TextExtension> {
  const ending = /\.[^.]+$/u.exec(name)?.[0].toLowerCase()
  const extension = TEXT_EXTENSIONS.find(known => known === ending)
  if (extension) return accept(extension)
  return refuse(
    'text-format',
    `"${shorten(name)}" is not a kind of text that can be spoken. Upload a file that ends in ${TEXT_EXTENSIONS.slice(0, -1).join(', ')} or ${TEXT_EXTENSIONS.at(-1)}.`,
  )
}

/** What a file of this name may weigh, in bytes. */
export function textLimit(name: string): number {
  const extension = textExtension(name)
  return extension.ok ? TEXT_LIMITS[extension.value] : MAX_TEXT_BYTES
}

/** The refusal of a file that weighs more than files of its name may; it is given before a byte is read. */
export function fileTooLarge(name: string, sizeInBytes: number) {
  const [size, limit] = [sizeInBytes, textLimit(name)].map(bytes => bytes / MEGABYTE)
  return refuse(
    'text-too-large',
    `This file is ${size?.toFixed(1)} MB; at most ${limit} MB can be spoken as one episode. Split it into parts.`,
  )
}

/** The endings of the names of files that hold an address of the web instead of a text. */
export const ADDRESS_EXTENSIONS = ['.url', '.webloc'] as const

/** Whether a file of this name holds an address. */
export const isAddressName = (name: string) =>
  ADDRESS_EXTENSIONS.some(extension => name.toLowerCase().endsWith(extension))

const shorten = (name: string) => (name.length > 60 ? `${name.slice(0, 59)}…` : name)
