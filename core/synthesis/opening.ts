import type { TranscriptLine } from './transcript.ts'

/** What a feed or a page shows of a text, in characters. */
export const MAX_OPENING_CHARACTERS = 300

/** How a text begins: its first sentences, as many as have room; of a longer one the first words. */
export function openingOf(transcript: readonly Pick<TranscriptLine, 'text'>[]): string {
  let opening = ''
  for (const { text } of transcript) {
    const longer = opening === '' ? text : `${opening} ${text}`
    if (longer.length > MAX_OPENING_CHARACTERS) break
    opening = longer
  }
  return opening || firstWords(transcript[0]?.text ?? '')
}

/** Languages without spaces are cut between characters. */
function firstWords(sentence: string): string {
  const characters = [...sentence].slice(0, MAX_OPENING_CHARACTERS - 1).join('')
  const words = characters.replace(/\s+\S*$/u, '')
  return words === '' ? '' : `${words}…`
}
