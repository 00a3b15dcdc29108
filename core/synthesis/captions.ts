import type { TranscriptLine } from './transcript.ts'

/** WebVTT, a cue a sentence. https://www.w3.org/TR/webvtt1/ */
export const toWebVtt = (transcript: readonly TranscriptLine[]) =>
  `WEBVTT\n\n${cues(transcript, '.', escapeCue).join('\n')}`

/** SubRip, the same cues for players that know no WebVTT. */
export const toSubRip = (transcript: readonly TranscriptLine[]) =>
  cues(transcript, ',', text => text)
    .map((cue, at) => `${at + 1}\n${cue}`)
    .join('\n')

const cues = (transcript: readonly TranscriptLine[], decimal: '.' | ',', write: (text: string) => string) =>
  transcript.map(
    ({ start, end, text }) => `${clock(start, decimal)} --> ${clock(end, decimal)}\n${write(text)}\n`,
  )

/** WebVTT cue text is markup: `&`, `<` and `>` must be escaped, which also keeps `-->` out of it. */
const escapeCue = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function clock(milliseconds: number, decimal: string): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const seconds = milliseconds / 1000
  const rest = String(milliseconds % 1000).padStart(3, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${decimal}${rest}`
}
