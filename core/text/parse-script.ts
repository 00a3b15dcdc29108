import { accept, type Outcome, refuse } from '../refusal.ts'
import { decodeText } from './decode-text.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parsePlainText } from './parse-plain-text.ts'
import type { Script } from './script.ts'
import { type TextExtension, textExtension } from './text-name.ts'

const PARSERS: Record<TextExtension, (text: string, language: string) => Script> = {
  '.txt': parsePlainText,
  '.md': parseMarkdown,
}

/** An uploaded file as a script in the given language (BCP 47), or what is wrong with it. */
export function parseScript(name: string, bytes: Uint8Array, language: string): Outcome<Script> {
  const extension = textExtension(name)
  if (!extension.ok) return extension
  const text = decodeText(bytes)
  if (!text.ok) return text
  const script = PARSERS[extension.value](text.value, language)
  if (script.chapters.some(({ paragraphs }) => paragraphs.length > 0)) return accept(script)
  return refuse(
    'text-empty',
    'Nothing in this file is read aloud: it has only code, markup or signs. Write a paragraph and upload it again.',
  )
}
