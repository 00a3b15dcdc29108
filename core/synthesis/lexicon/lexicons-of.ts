import type { Lexicon, Lexicons } from './lexicon.ts'
import { readLexicon } from './read-lexicon.ts'

/** What holds for a show's texts: its own lexicon, and then the shelf's. */
export async function lexiconsOf(lexicons: Pick<Lexicons, 'get'>, show: string): Promise<Lexicon[]> {
  const texts = await Promise.all([lexicons.get(show), lexicons.get()])
  return texts.flatMap(({ text }) => {
    const read = readLexicon(text)
    return read.ok ? [read.value] : []
  })
}
