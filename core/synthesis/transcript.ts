import type { Plan } from './plan.ts'

/** A sentence of an edition and when it is heard, in milliseconds from the start. */
export interface TranscriptLine {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Counts the edition's chapters from 0. */
  readonly chapter: number
}

/**
 * When each sentence is heard. Where a passage starts is exact, counted from its frames; its sentences
 * share its time in proportion to their length.
 * @param lengths milliseconds of each passage of the plan, in its order
 */
export function transcribe(plan: Plan, lengths: readonly number[]): TranscriptLine[] {
  let passageStart = 0
  return plan.passages.flatMap((passage, at) => {
    const start = passageStart
    const length = lengths[at] ?? 0
    passageStart += length
    return placeSentences(passage.lines, start, length)
  })
}

function placeSentences(
  lines: Plan['passages'][number]['lines'],
  start: number,
  length: number,
): TranscriptLine[] {
  const sentences = lines.flatMap(({ chapter, sentences }) => sentences.map(text => ({ chapter, text })))
  const total = sentences.reduce((sum, { text }) => sum + text.length, 0)
  let spoken = 0
  return sentences.map(({ chapter, text }) => {
    const from = start + (length * spoken) / total
    spoken += text.length
    return { start: Math.round(from), end: Math.round(start + (length * spoken) / total), text, chapter }
  })
}
