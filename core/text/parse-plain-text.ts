import { withoutAddresses } from './addresses.ts'
import { ChapterWriter } from './chapter-writer.ts'
import type { Markup, Script } from './script.ts'
import type { Speakers } from './speakers.ts'

/**
 * Plain text: paragraphs stand apart by blank lines, and lines inside a paragraph run on. A line that is plainly a
 * heading ("Chapter 4", or underlined) opens a chapter, a row of signs is a pause, and _words_ are emphasised.
 */
export function parsePlainText(text: string, language: string, speakers?: Speakers): Script {
  const writer = new ChapterWriter(language, speakers)
  for (const block of text.split(/\r?\n(?:[^\S\n]*\r?\n)+/u)) readBlock(block.trim(), writer)
  return writer.script()
}

function readBlock(block: string, writer: ChapterWriter): void {
  if (SCENE_BREAK.test(block)) {
    writer.breakScene()
    return
  }
  const underlined = UNDERLINED.exec(block)
  const heading = underlined?.[1] ?? (CHAPTER.test(block) ? block : undefined)
  if (heading !== undefined) {
    say(heading, writer)
    writer.endHeading()
  }
  const rest = underlined ? block.slice(underlined[0].length) : heading === undefined ? block : ''
  for (const paragraph of rest.split(INDENTED)) {
    say(paragraph, writer)
    writer.endParagraph()
  }
}

/** A row of stars or the like. */
const SCENE_BREAK = /^(?:[*#~•·⁂_=-]\s*){3,}$|^[⁂#*]$/u

/** A line with a row of signs as long as itself below it, or nearly. */
const UNDERLINED = /^([^\n]{2,80})\r?\n(?:={3,}|-{3,})[^\S\n]*(?:\r?\n|$)/u

/** "Chapter 4", "KAPITEL IV. Der Wald", "Prologue": alone in its block. */
const CHAPTER =
  /^(?:(?:chapter|part|book|act|scene|kapitel|teil|buch|chapitre|partie|livre|cap[ií]tulo|parte|libro|capitolo|hoofdstuk|deel)\s+(?:\p{N}+|[ivxlc]+)\b[^\n]{0,80}|(?:prologue|epilogue|foreword|preface|prolog|epilog|vorwort|nachwort|épilogue|prólogo|epílogo|prefacio|prologo|epilogo)[^\n\p{L}]{0,3}|第[\p{N}一二三四五六七八九十百]+[章話部][^\n]{0,40})$/iu

/** In old books a paragraph begins with an indented line, with no blank line before it. */
const INDENTED = /\r?\n(?=[^\S\n]{2,8}\p{Lu}|\t\S)/u

const EMPHASIS: readonly Markup[] = [{ tag: 'emphasis', attributes: { level: 'moderate' } }]

/** Words between underscores, as texts without markup have always emphasised them. */
function say(text: string, writer: ChapterWriter): void {
  const parts = withoutAddresses(text).split(
    /(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,300}?)(?<=\S)_(?![\p{L}\p{N}_])/u,
  )
  for (const [at, part] of parts.entries()) writer.say(part, at % 2 === 1 ? EMPHASIS : [])
}
