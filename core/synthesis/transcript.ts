import type { Pause } from './pauses.ts'
import { placeByMarks } from './place-by-marks.ts'
import { placeSentences } from './place-sentences.ts'
import type { Plan } from './plan.ts'
import { sentenceTimes } from './spoken-time.ts'

/** A sentence of an edition and when it is heard, in milliseconds from the start; it lasts until the next one begins. */
export interface TranscriptLine {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Counts the edition's chapters from 0. */
  readonly chapter: number
  /** Counts the edition's paragraphs from 0, through all chapters. */
  readonly paragraph: number
}

/** What is known of a passage's audio: its exact length, and where nothing is heard in it. */
export interface HeardPassage {
  readonly milliseconds: number
  readonly pauses: readonly Pause[]
  /** Polly's marks of it, where they were asked for. */
  readonly marks?: string | undefined
}

/**
 * When each sentence is heard. Where a passage starts is exact, counted from its frames; its sentences are placed
 * in it by Polly's marks, or else by their text and its pauses.
 * @param heard each passage of the plan, in its order
 */
export function transcribe(plan: Plan, heard: readonly HeardPassage[]): TranscriptLine[] {
  let end = 0
  let paragraph = -1
  const sentences = plan.passages.flatMap((passage, at) => {
    const { milliseconds, pauses, marks }: HeardPassage = heard[at] ?? { milliseconds: 0, pauses: [] }
    const passageStart = end
    end += milliseconds
    const starts =
      (marks === undefined ? undefined : placeByMarks(passage, marks)) ??
      placeSentences(sentenceTimes(passage), milliseconds, pauses)
    return passage.lines
      .flatMap(({ chapter, sentences, isRest }) => {
        if (!isRest) paragraph += 1
        return sentences.map(text => ({ chapter, paragraph, text }))
      })
      .map((sentence, at) => ({ ...sentence, start: Math.round(passageStart + (starts[at] ?? 0)) }))
  })
  // A sentence may be a pause alone, which belongs to what was said before it.
  const said = sentences.filter(({ text }) => text !== '')
  const paragraphs = [...new Set(said.map(({ paragraph }) => paragraph))]
  const placeOf = new Map(paragraphs.map((paragraph, at) => [paragraph, at]))
  return said.map(({ chapter, paragraph, text, start }, at) => ({
    start: at === 0 ? 0 : start,
    end: said[at + 1]?.start ?? Math.round(end),
    text,
    chapter,
    paragraph: placeOf.get(paragraph) ?? 0,
  }))
}
