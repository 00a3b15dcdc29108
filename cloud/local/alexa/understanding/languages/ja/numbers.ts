import type { NumberWords } from '../language.ts'

const DIGITS = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]))
const SMALL_SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
])
const LARGE_SCALES = new Map([
  ['万', 10_000],
  ['億', 100_000_000],
])

/** "二十一", "三百五", "二千二十六"; each character is a word here. Kana such as "にじゅう" stay words. */
export function readNumber(words: readonly string[], at: number): NumberWords | undefined {
  let [total, group, digits, end] = [0, 0, 0, at]
  let hasDigit = false
  let hasScale = false
  for (; end < words.length; end++) {
    const sign = words[end] ?? ''
    const digit = DIGITS.get(sign)
    const small = SMALL_SCALES.get(sign)
    const large = LARGE_SCALES.get(sign)
    if (digit !== undefined) {
      if (hasDigit && hasScale) break
      digits = digits * 10 + digit
      hasDigit = true
    } else if (small !== undefined) {
      group += (hasDigit ? digits : 1) * small
      ;[digits, hasDigit, hasScale] = [0, false, true]
    } else if (large !== undefined && (hasDigit || hasScale)) {
      total += (group + digits) * large
      ;[group, digits, hasDigit, hasScale] = [0, 0, false, true]
    } else break
  }
  return end === at ? undefined : { value: total + group + digits, length: end - at }
}
