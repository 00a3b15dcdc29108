import { contentHash } from '../content-hash.ts'
import type { Paragraph, Script } from '../text/script.ts'
import { type Passage, passageOf, spokenLength } from './passage.ts'
import type { Voice } from './voice.ts'

/**
 * Where passages end, in spoken characters. Short ones keep an edit cheap and both cores busy; below the
 * least, the prosody of a passage's first and last sentence would be most of it. The most stays under the
 * 3,000 billed characters of Polly's SynthesizeSpeech, with a margin.
 * https://docs.aws.amazon.com/polly/latest/dg/limits.html
 */
export const PASSAGE_LENGTH = { least: 400, most: 2_000 }

/** One paragraph in about this many ends its passage, once the passage has its least length. */
const PARAGRAPHS_PER_BOUNDARY = 3

/** A passage and the paragraphs it speaks, with the chapter each belongs to. */
export interface CutPassage extends Passage {
  readonly lines: readonly Line[]
}

/** A paragraph in its place: `chapter` counts the script's chapters from 0. */
export interface Line {
  readonly chapter: number
  readonly sentences: readonly string[]
}

/**
 * Cuts a script at paragraph ends that the content chooses: whether a paragraph ends its passage depends on
 * that paragraph's words, so an edit moves no boundary far after it. A chapter begins a passage.
 */
export function cutPassages(script: Script, voice: Voice): CutPassage[] {
  return script.chapters.flatMap((chapter, at) =>
    cutParagraphs(chapter.paragraphs.flatMap(splitLongParagraph)).map(paragraphs => ({
      ...passageOf(paragraphs, voice),
      lines: paragraphs.map(({ sentences }) => ({ chapter: at, sentences })),
    })),
  )
}

function cutParagraphs(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const passages: Paragraph[][] = []
  let open: Paragraph[] = []
  let length = 0
  for (const paragraph of paragraphs) {
    const added = spokenLength(paragraph)
    if (open.length > 0 && length + added > PASSAGE_LENGTH.most) {
      passages.push(open)
      open = []
      length = 0
    }
    open.push(paragraph)
    length += added
    if (length >= PASSAGE_LENGTH.least && endsPassage(paragraph)) {
      passages.push(open)
      open = []
      length = 0
    }
  }
  if (open.length > 0) passages.push(open)
  return passages
}

const endsPassage = ({ sentences }: Paragraph) =>
  Number.parseInt(contentHash(...sentences).slice(0, 8), 16) % PARAGRAPHS_PER_BOUNDARY === 0

/** A paragraph longer than a passage may be, as several: cut between sentences, and inside one only if it must be. */
function splitLongParagraph(paragraph: Paragraph): Paragraph[] {
  if (spokenLength(paragraph) <= PASSAGE_LENGTH.most) return [paragraph]
  const parts: string[][] = [[]]
  let length = 0
  for (const sentence of paragraph.sentences.flatMap(splitLongSentence)) {
    if (length > 0 && length + sentence.length > PASSAGE_LENGTH.most) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(sentence)
    length += sentence.length
  }
  return parts.map(sentences => ({ sentences }))
}

function splitLongSentence(sentence: string): string[] {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > PASSAGE_LENGTH.most) {
    const space = rest.lastIndexOf(' ', PASSAGE_LENGTH.most)
    const end = space > 0 ? space : wholeCharacters(rest, PASSAGE_LENGTH.most)
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return rest ? [...pieces, rest] : pieces
}

/** `end` moved back where it would part a surrogate pair. */
const wholeCharacters = (text: string, end: number) =>
  /[\uD800-\uDBFF]/u.test(text[end - 1] ?? '') ? end - 1 : end
