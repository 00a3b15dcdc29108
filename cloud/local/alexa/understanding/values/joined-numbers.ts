import type { NumberWords } from '../languages/language.ts'

/** How many words may be written apart that make one number. */
const MOST_WORDS = 4

/**
 * Reads numbers that are written as one word, or apart: "einundzwanzig", "zwei hundert", "duecentocinque".
 *
 * @param parse the value of a number in one word; undefined where it is none
 * @param isArticle words that are numbers only beside others
 */
export function joinedReader(
  parse: (word: string) => number | undefined,
  isArticle: (word: string) => boolean,
): (words: readonly string[], at: number) => NumberWords | undefined {
  const known = new Map<string, number | undefined>()
  const numberIn = (word: string) => {
    if (!known.has(word)) {
      if (known.size > MOST_REMEMBERED) known.clear()
      known.set(word, parse(word))
    }
    return known.get(word)
  }
  return (words, at) => {
    const first = words[at] ?? ''
    if (numberIn(first) === undefined) return undefined
    let best: NumberWords | undefined
    let joined = ''
    for (let end = at; end < Math.min(words.length, at + MOST_WORDS); end++) {
      const word = words[end] ?? ''
      if (!IS_WORD.test(word)) break
      joined += word
      const value = numberIn(joined)
      if (value !== undefined) best = { value, length: end + 1 - at }
    }
    return best?.length === 1 && isArticle(first) ? undefined : best
  }
}

const IS_WORD = /^\p{L}+$/u
const MOST_REMEMBERED = 20_000
