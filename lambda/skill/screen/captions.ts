import type { interfaces } from 'ask-sdk-model'
import { toWebVtt } from '../../../core/synthesis/captions.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import type { TranscriptLine } from '../../../core/synthesis/transcript.ts'

/** A whole answer may have 120 KB. This is about half an hour of speech, and made in the time that a turn has. */
const MAX_CAPTION_BYTES = 48_000

/**
 * What is said from there on, as much as an answer has room for. Times are the stream's, which begins with the
 * edition whatever its offset; the sentence that is being said at the offset is the first.
 */
export function captionsFrom(
  { transcript, language }: Words,
  offsetMilliseconds: number,
): interfaces.audioplayer.CaptionData | undefined {
  let lines = windowFrom(transcript, offsetMilliseconds)
  while (lines.length > 0) {
    const content = toWebVtt(lines, language)
    const bytes = bytesOf(content)
    if (bytes <= MAX_CAPTION_BYTES) return { content, type: 'WEBVTT' }
    const fit = Math.floor((lines.length * MAX_CAPTION_BYTES) / bytes)
    lines = lines.slice(0, Math.min(lines.length - 1, fit))
  }
  return undefined
}

/** What stands around the words of a cue: its times, and line breaks. */
const BYTES_AROUND_CUE = 34

/** A cue has two lines of 42 letters at most, and seldom so many. */
const LETTERS_OF_CUE = 60

/** About as many sentences as there is room for, so that they are made into cues once. */
function windowFrom(transcript: readonly TranscriptLine[], offsetMilliseconds: number): TranscriptLine[] {
  const lines: TranscriptLine[] = []
  let bytes = 0
  for (const line of transcript) {
    if (line.end <= offsetMilliseconds) continue
    bytes += bytesOf(line.text) + Math.ceil(line.text.length / LETTERS_OF_CUE) * BYTES_AROUND_CUE
    if (bytes > MAX_CAPTION_BYTES) break
    lines.push(line)
  }
  return lines
}

/** As JSON has it, in UTF-8. */
const bytesOf = (content: string) => Buffer.byteLength(JSON.stringify(content))
