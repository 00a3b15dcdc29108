import { own } from '../../own.ts'
import type { ReadValue, ValueGrammar } from '../languages/language.ts'
import type { Token } from '../tokens.ts'
import type { ValueWords } from './value-words.ts'

export function isDigits(key: string | undefined): key is string {
  if (!key) return false
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** AMAZON.NUMBER: "five" is 5, "minus three point five" is -3.5, and "eine" is 1 where a number is asked for. */
export function numberGrammar({ ones, minus, points, digits = {} }: ValueWords): ValueGrammar {
  const one = new Set(ones)
  const negative = new Set(minus)
  const point = new Set(points)
  return (tokens, start) => {
    const isNegative = negative.has(tokens[start]?.key ?? '')
    const at = isNegative ? start + 1 : start
    const key = tokens[at]?.key ?? ''
    const sign = isNegative ? '-' : ''
    const whole = isDecimal(key) ? key : one.has(key) ? '1' : undefined
    if (whole === undefined) return NOTHING
    const read: ReadValue[] = [{ end: at + 1, value: sign + whole }]
    if (!point.has(tokens[at + 1]?.key ?? '')) return read
    let fraction = ''
    for (let end = at + 2; end < tokens.length; end++) {
      const next = tokens[end]?.key ?? ''
      const digit = isDigits(next) ? next : own(digits, next)
      if (digit === undefined) break
      fraction += digit
      read.push({ end: end + 1, value: `${sign}${whole}.${fraction}` })
    }
    return read
  }
}

/** AMAZON.FOUR_DIGIT_NUMBER: "six oh four five", "nineteen eighty four", "twelve thirty four". */
export const fourDigitGrammar = (words: ValueWords): ValueGrammar => {
  const read = digitsReader(words)
  return (tokens, at) => read(tokens, at).filter(({ value }) => value.length === 4)
}

/** AMAZON.PhoneNumber: digits alone. https://developer.amazon.com/en-US/docs/alexa/custom-skills/slot-type-reference.html#phonenumber */
export const phoneNumberGrammar = (words: ValueWords): ValueGrammar => {
  const read = digitsReader(words)
  return (tokens, at) => read(tokens, at).filter(({ value }) => value.length >= 3 && value.length <= 15)
}

const NOTHING: readonly ReadValue[] = []
const MOST_DIGITS = 15

const isDecimal = (key: string): boolean =>
  key.includes('.') ? isDigits(key.replace('.', '')) : isDigits(key)

/** The digits that are said one after the other, up to each word. */
function digitsReader({ digits = {}, repeats = {} }: ValueWords) {
  return (tokens: readonly Token[], start: number): readonly ReadValue[] => {
    const read: ReadValue[] = []
    let value = ''
    for (let at = start; at < tokens.length && value.length <= MOST_DIGITS; at++) {
      const key = tokens[at]?.key ?? ''
      const times = own(repeats, key)
      const said = times === undefined ? key : (tokens[++at]?.key ?? '')
      const digit = isDigits(said) ? said : own(digits, said)
      if (digit === undefined) break
      value += String(digit).repeat(times ?? 1)
      read.push({ end: at + 1, value })
    }
    return read
  }
}
