import { accept, type Outcome, refuse } from '../refusal.ts'
import { decodeText } from './decode-text.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parsePlainText } from './parse-plain-text.ts'
import type { Script } from './script.ts'

type Parser = (text: string, language: string) => Script

const PARSERS: Record<string, Parser> = {
  '.txt': parsePlainText,
  '.md': parseMarkdown,
}

/** The endings of the file names that can be spoken, with their dots. */
export const TEXT_EXTENSIONS = Object.keys(PARSERS)

/** What reads a file of this name, or the refusal of a name whose ending is not one of `TEXT_EXTENSIONS`. */
export function parserFor(name: string): Outcome<Parser> {
  const extension = /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? ''
  const parser = PARSERS[extension]
  if (parser) return accept(parser)
  return refuse(
    'text-format',
    `"${shorten(name)}" is not a kind of text that can be spoken. Upload a ${TEXT_EXTENSIONS.join(' or ')} file.`,
  )
}

/** An uploaded file as a script in the given language (BCP 47), or what is wrong with it. */
export function parseScript(name: string, bytes: Uint8Array, language: string): Outcome<Script> {
  const parser = parserFor(name)
  if (!parser.ok) return parser
  const text = decodeText(bytes)
  if (!text.ok) return text
  const script = parser.value(text.value, language)
  if (script.chapters.some(({ paragraphs }) => paragraphs.length > 0)) return accept(script)
  return refuse(
    'text-empty',
    'Nothing in this file is read aloud: it has only code, markup or signs. Write a paragraph and upload it again.',
  )
}

const shorten = (name: string) => (name.length > 60 ? `${name.slice(0, 59)}…` : name)
