import type { NumberWords } from '../languages/language.ts'

/**
 * Reads numbers in a script's own digits: "२१", "٢١".
 *
 * @param zero the digit that the other nine follow in Unicode
 */
export function nativeDigitsReader(
  zero: string,
): (words: readonly string[], at: number) => NumberWords | undefined {
  const first = zero.charCodeAt(0)
  const digits = new RegExp(`^[${zero}-${String.fromCharCode(first + 9)}]{1,${MOST_DIGITS}}$`)
  return (words, at) => {
    const word = words[at] ?? ''
    if (!digits.test(word)) return undefined
    return { value: Number(word.replace(/./g, digit => String(digit.charCodeAt(0) - first))), length: 1 }
  }
}

/** What a number holds exactly. */
const MOST_DIGITS = 15
