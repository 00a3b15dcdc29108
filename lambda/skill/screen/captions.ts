import type { interfaces } from 'ask-sdk-model'
import { toWebVtt } from '../../../core/synthesis/captions.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import type { TranscriptLine } from '../../../core/synthesis/transcript.ts'

/** A whole answer may have 120 KB; half of it leaves room for what JSON adds to signs of other scripts. */
const MAX_CAPTION_BYTES = 60_000

/** About an hour of speech: more fits in no window. */
const MAX_LINES = 800

/**
 * What is said from there on, as much as an answer has room for. Times are the stream's, which begins with the
 * edition whatever its offset; the sentence that is being said at the offset is the first.
 */
export function captionsFrom(
  { transcript, language }: Words,
  offsetMilliseconds: number,
): interfaces.audioplayer.CaptionData | undefined {
  const begun = transcript.findIndex(({ end }) => end > offsetMilliseconds)
  if (begun < 0) return undefined
  let lines = transcript.slice(begun, begun + MAX_LINES)
  let content = toWebVtt(lines, language)
  while (bytesOf(content) > MAX_CAPTION_BYTES) {
    const room = MAX_CAPTION_BYTES / bytesOf(content)
    lines = fewer(lines, room)
    if (lines.length === 0) return undefined
    content = toWebVtt(lines, language)
  }
  return { content, type: 'WEBVTT' }
}

const fewer = (lines: readonly TranscriptLine[], share: number) =>
  lines.slice(0, Math.min(lines.length - 1, Math.floor(lines.length * share)))

/** As JSON has it, in UTF-8. */
const bytesOf = (content: string) => Buffer.byteLength(JSON.stringify(content))
