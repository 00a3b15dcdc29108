import type { Paragraph, Run, Script, Sentence } from '../text/script.ts'
import { textOf } from '../text/script.ts'
import type { Casting } from './casting.ts'
import { type GroupLength, groupByContent } from './content-boundaries.ts'
import { type Pace, paceOf } from './pace.ts'
import { type Passage, passageOf, sentenceLength, spokenLength } from './passage.ts'
import type { Voice } from './voice.ts'

/**
 * How long passages are, in spoken characters: far below the 3,000 billed characters of Polly's SynthesizeSpeech. The
 * shorter, the cheaper an edit; two of the brisk engines' passages, which one changed word may cost, are 1.5 % of
 * 100,000 characters nearly always. Below the least, the prosody of a first and a last sentence would be most of a
 * passage. The slow engines carry their tone on from sentence to sentence, and start one passage a second.
 * https://docs.aws.amazon.com/polly/latest/dg/limits.html
 */
export const PASSAGE_LENGTHS: Readonly<Record<Pace, GroupLength>> = {
  brisk: { least: 200, enough: 600, most: 900 },
  slow: { least: 400, enough: 1_500, most: 1_500 },
}

/** A passage and the paragraphs it speaks, with the chapter each belongs to. */
export interface CutPassage extends Passage {
  readonly lines: readonly Line[]
}

/** A paragraph in its place, as a reader sees it: `chapter` counts the script's chapters from 0. */
export interface Line {
  readonly chapter: number
  readonly sentences: readonly string[]
  /** It is the rest of the paragraph before it, which is too long for one passage. */
  readonly isRest?: true
}

/**
 * Cuts a script into passages of one voice. A chapter begins a passage, so a chapter that moves costs nothing;
 * within it the content chooses where passages end, at paragraph ends wherever a paragraph is not too long.
 */
export function cutPassages(script: Script, voiceOf: Casting): CutPassage[] {
  return script.chapters.flatMap((chapter, at) =>
    turns(chapter.paragraphs, voiceOf).flatMap(({ voice, paragraphs }) =>
      cutParagraphs(paragraphs, PASSAGE_LENGTHS[paceOf(voice)]).map(spoken => ({
        ...passageOf(spoken, voice),
        lines: spoken.map(({ sentences, isRest }) => ({
          chapter: at,
          sentences: sentences.map(textOf),
          ...(isRest && { isRest }),
        })),
      })),
    ),
  )
}

/** Paragraphs that one voice speaks, one after another. */
function turns(paragraphs: readonly Paragraph[], voiceOf: Casting) {
  const turns: { voice: Voice; paragraphs: Paragraph[] }[] = []
  for (const paragraph of paragraphs) {
    const voice = voiceOf(paragraph)
    const turn = turns.at(-1)
    if (turn && isSame(turn.voice, voice)) turn.paragraphs.push(paragraph)
    else turns.push({ voice, paragraphs: [paragraph] })
  }
  return turns
}

const isSame = (one: Voice, other: Voice) =>
  one.id === other.id && one.engine === other.engine && one.language === other.language

/** A paragraph, or a part of one that is too long for a passage. */
interface Part extends Paragraph {
  readonly isRest?: true
}

function cutParagraphs(paragraphs: readonly Paragraph[], length: GroupLength): Part[][] {
  const whole = paragraphs.flatMap(paragraph => splitLongParagraph(paragraph, length))
  const pieces = whole.map(paragraph => ({
    paragraph,
    text: paragraph.sentences.map(textOf).join(' '),
    length: spokenLength(paragraph),
  }))
  return groupByContent(pieces, length).map(group => group.map(({ paragraph }) => paragraph))
}

/** A paragraph longer than a passage may be, as several: cut between sentences, and inside one only if it must be. */
function splitLongParagraph(paragraph: Paragraph, length: GroupLength): Part[] {
  if (spokenLength(paragraph) <= length.most) return [paragraph]
  const sentences = paragraph.sentences.flatMap(sentence => splitLongSentence(sentence, length.most))
  const pieces = sentences.map(sentence => ({
    sentence,
    text: textOf(sentence),
    length: sentenceLength(sentence),
  }))
  return groupByContent(pieces, length).map((group, at) => ({
    ...paragraph,
    sentences: group.map(({ sentence }) => sentence),
    ...(at > 0 && { isRest: true }),
  }))
}

/** A sentence longer than a passage may be, cut between words, or between characters where it has no words. */
function splitLongSentence(sentence: Sentence, most: number): Sentence[] {
  if (sentenceLength(sentence) <= most) return [sentence]
  const parts: Run[][] = [[]]
  let length = 0
  for (const run of sentence.flatMap(run => splitLongRun(run, most))) {
    const added = sentenceLength([run])
    if (length > 0 && length + added > most) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(run)
    length += added
  }
  return parts
}

function splitLongRun(run: Run, most: number): Run[] {
  const runs: Run[] = []
  let rest = [...run.text]
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most)
    const end = space > 0 ? space : most
    runs.push({ ...run, text: rest.slice(0, end).join('') })
    rest = rest.slice(rest[end] === ' ' ? end + 1 : end)
  }
  return rest.length > 0 || runs.length === 0 ? [...runs, { ...run, text: rest.join('') }] : runs
}
