import type { Paragraph, Script } from './script.ts'
import { paragraphOf } from './sentences.ts'

/** Plain text: paragraphs stand apart by blank lines; lines inside a paragraph run on. */
export function parsePlainText(text: string, language: string): Script {
  const paragraphs = text
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/u)
    .map(block => paragraphOf(block, language))
    .filter((paragraph): paragraph is Paragraph => paragraph !== undefined)
  return { chapters: [{ paragraphs }] }
}
