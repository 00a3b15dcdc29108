import type { TranscriptLine } from '../synthesis/transcript.ts'

type Lines = readonly TranscriptLine[]

/** The place of the sentence that is said then: the last that has begun. -1 where there are none. */
export function lineAt(lines: Lines, milliseconds: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? 0) <= milliseconds) low = middle + 1
    else high = middle
  }
  return low === 0 && lines.length > 0 ? 0 : low - 1
}

/** Where less than this of a sentence was heard, "that" is the one before it. */
const BARELY_HEARD_MILLISECONDS = 2_000

/** The sentence that a listener has just heard. */
export function heardLine(lines: Lines, milliseconds: number): TranscriptLine | undefined {
  const at = lineAt(lines, milliseconds)
  const line = lines[at]
  const isBarelyHeard = line && milliseconds - line.start < BARELY_HEARD_MILLISECONDS
  return isBarelyHeard ? (lines[at - 1] ?? line) : line
}
