import { type Cue, cuesOf } from './cues.ts'
import type { TranscriptLine } from './transcript.ts'

/** WebVTT. https://www.w3.org/TR/webvtt1/ @param language BCP 47 */
export const toWebVtt = (transcript: readonly TranscriptLine[], language: string) =>
  ['WEBVTT\n', `NOTE Language: ${language}\n`, ...write(transcript, '.', escapeCue)].join('\n')

/** SubRip, the same cues for players that know no WebVTT. */
export const toSubRip = (transcript: readonly TranscriptLine[]) =>
  write(transcript, ',', text => text)
    .map((cue, at) => `${at + 1}\n${cue}`)
    .join('\n')

const write = (
  transcript: readonly TranscriptLine[],
  decimal: '.' | ',',
  writeText: (text: string) => string,
) =>
  transcript
    .flatMap(cuesOf)
    .map(
      ({ start, end, lines }: Cue) =>
        `${clock(start, decimal)} --> ${clock(end, decimal)}\n${writeText(lines.join('\n'))}\n`,
    )

/** WebVTT cue text is markup: `&`, `<` and `>` must be escaped, which also keeps `-->` out of it. */
const escapeCue = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Hours take as many digits as they need, and two at least. */
function clock(milliseconds: number, decimal: string): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const seconds = milliseconds / 1000
  const rest = String(milliseconds % 1000).padStart(3, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${decimal}${rest}`
}
