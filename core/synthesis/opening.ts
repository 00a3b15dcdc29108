import type { Words } from './edition-words.ts'

/** What a feed or a page shows of a text, in characters. */
export const MAX_OPENING_CHARACTERS = 300

/** How a text begins below its headings: its first sentences, as many as have room; of a longer one the first words. */
export function openingOf({
  title,
  chapters,
  transcript,
}: Omit<Words, 'language'> & { title: string }): string {
  const headings = new Set([title, ...chapters.map(chapter => chapter.title)])
  const below = transcript.filter(({ text }) => !headings.has(text))
  const sentences = (below.length > 0 ? below : transcript).map(({ text }) => text)
  let opening = ''
  for (const sentence of sentences) {
    const longer = opening === '' ? sentence : `${opening} ${sentence}`
    if (longer.length > MAX_OPENING_CHARACTERS) break
    opening = longer
  }
  return opening || firstWords(sentences[0] ?? '')
}

/** Languages without spaces are cut between characters. */
function firstWords(sentence: string): string {
  const characters = [...sentence].slice(0, MAX_OPENING_CHARACTERS - 1).join('')
  const words = characters.replace(/\s+\S*$/u, '')
  return words === '' ? '' : `${words}…`
}
