import { accept, type Outcome, refuse } from '../refusal.ts'

/** The endings of the names of files that can be spoken. */
export const TEXT_EXTENSIONS = ['.txt', '.md'] as const

export type TextExtension = (typeof TEXT_EXTENSIONS)[number]

/** The ending of a file's name, or the refusal of one that is not in `TEXT_EXTENSIONS`. */
export function textExtension(name: string): Outcome<TextExtension> {
  const ending = /\.[^.]+$/u.exec(name)?.[0].toLowerCase()
  const extension = TEXT_EXTENSIONS.find(known => known === ending)
  if (extension) return accept(extension)
  return refuse(
    'text-format',
    `"${shorten(name)}" is not a kind of text that can be spoken. Upload a ${TEXT_EXTENSIONS.join(' or ')} file.`,
  )
}

const shorten = (name: string) => (name.length > 60 ? `${name.slice(0, 59)}…` : name)
