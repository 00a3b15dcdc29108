import type { Moment, ReadValue, ValueGrammar } from '../languages/language.ts'
import type { Tokeniser } from '../tokens.ts'
import { isDigits } from './digits.ts'
import { type ClassReader, named, type PatternMatch, Patterns } from './patterns.ts'
import type { ValueWords } from './value-words.ts'

/**
 * AMAZON.DATE. https://developer.amazon.com/en-US/docs/alexa/custom-skills/slot-type-reference.html#date
 *
 * What a pattern means is one of `MEANINGS`, with a number behind it where that takes one: "day 1" is tomorrow,
 * "week -1" last week, "season+1 WI" next winter.
 */
export function dateGrammar(words: ValueWords, ordinal: ClassReader, tokeniser: Tokeniser): ValueGrammar {
  const classes = {
    n: numberIn(0, 1_000),
    year: numberIn(1_000, 2_999),
    day: either(ordinal, numberIn(1, 31)),
    one: oneOf(words.ones),
    ordinal,
    month: named(words.months, tokeniser),
    monthNumber: numberIn(1, 12),
    weekday: named(words.weekdays, tokeniser),
  }
  const patterns = new Patterns(words.dates, classes, tokeniser)
  return (tokens, at, now) =>
    patterns.at(tokens, at).flatMap((match): ReadValue[] => {
      const value = dateOf(match, now)
      return value === undefined ? [] : [{ end: match.end, value }]
    })
}

const numberIn =
  (least: number, most: number): ClassReader =>
  (tokens, at) => {
    const key = tokens[at]?.key
    const value = isDigits(key) ? Number(key) : Number.NaN
    return value >= least && value <= most ? { end: at + 1, value } : undefined
  }

/** "एक जनवरी", "een januari": the article that is one. */
function oneOf(ones: readonly string[]): ClassReader {
  const words = new Set(ones)
  return (tokens, at) => (words.has(tokens[at]?.key ?? '') ? { end: at + 1, value: 1 } : undefined)
}

const either =
  (first: ClassReader, second: ClassReader): ClassReader =>
  (tokens, at) => {
    const read = first(tokens, at)
    if (read && read.value >= 1 && read.value <= 31) return read
    return second(tokens, at)
  }

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** Days and weeks are counted in UTC: a day is always as long as another. */
const dayOf = ({ year, month, day }: Moment) => new Date(Date.UTC(year, month - 1, day))
const later = (date: Date, days: number) => new Date(date.getTime() + days * DAY_MILLISECONDS)
const isoDate = (date: Date) => date.toISOString().slice(0, 10)
const isoMonth = (date: Date) => isoDate(date).slice(0, 7)
/** 1 for Monday. */
const weekdayOf = (date: Date) => ((date.getUTCDay() + 6) % 7) + 1

/** ISO 8601: the week that has the Thursday. */
function isoWeek(date: Date): string {
  const thursday = later(date, 4 - weekdayOf(date))
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - newYear) / DAY_MILLISECONDS / 7) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}

type Meaning = (values: readonly number[], now: Moment, number: number, word: string) => string | undefined

const MEANINGS: Readonly<Record<string, Meaning>> = {
  present: () => 'PRESENT_REF',
  day: (_, now, days) => isoDate(later(dayOf(now), days)),
  'days-later': ([days = 0], now) => isoDate(later(dayOf(now), days)),
  'days-ago': ([days = 0], now) => isoDate(later(dayOf(now), -days)),
  'weeks-later': ([weeks = 0], now) => isoDate(later(dayOf(now), weeks * 7)),
  'weeks-ago': ([weeks = 0], now) => isoDate(later(dayOf(now), -weeks * 7)),
  'months-later': ([months = 0], now) => isoMonth(monthLater(now, months)),
  'months-ago': ([months = 0], now) => isoMonth(monthLater(now, -months)),
  'years-later': ([years = 0], now) => String(now.year + years),
  'years-ago': ([years = 0], now) => String(now.year - years),
  /** The next one to come; of `number` weeks later. */
  weekday: ([weekday = 1], now, weeks) => {
    const today = dayOf(now)
    const days = (weekday - weekdayOf(today) + 7) % 7 || 7
    return isoDate(later(today, days + 7 * weeks))
  },
  /** Of the week that is `number` weeks later. */
  'weekday-of-week': ([weekday = 1], now, weeks) => {
    const today = dayOf(now)
    return isoDate(later(today, weekday - weekdayOf(today) + 7 * weeks))
  },
  'weekday-before': ([weekday = 1], now) => {
    const today = dayOf(now)
    return isoDate(later(today, -((weekdayOf(today) - weekday + 7) % 7 || 7)))
  },
  week: (_, now, weeks) => isoWeek(later(dayOf(now), weeks * 7)),
  weekend: (_, now, weeks) => `${isoWeek(later(dayOf(now), weeks * 7))}-WE`,
  month: (_, now, months) => isoMonth(monthLater(now, months)),
  year: (_, now, years) => String(now.year + years),
  'named-year': ([year = 0]) => String(year),
  decade: (_, now, decades) => `${Math.floor(now.year / 10) + decades}X`,
  'named-decade': ([year = 0]) => `${String(year).slice(0, 3)}X`,
  'decade-of': (_, __, year) => `${String(year).slice(0, 3)}X`,
  century: (_, now, centuries) => `${Math.floor(now.year / 100) + centuries}XX`,
  /** Winter begins in the year that it ends in but for its first month; Amazon's codes are WI, SP, SU, FA. */
  season: (_, now, years, code) => `${now.year + years}-${code}`,
  'named-month': ([month = 1], now) => {
    const year = month < now.month ? now.year + 1 : now.year
    return `${year}-${two(month)}`
  },
  'month-of-year': ([month = 1, year = 0]) => `${year}-${two(month)}`,
  'month-before': ([month = 1], now) => `${month >= now.month ? now.year - 1 : now.year}-${two(month)}`,
  'month-day': ([month = 1, day = 1], now) => coming(month, day, now),
  'day-month': ([day = 1, month = 1], now) => coming(month, day, now),
  'month-day-year': ([month = 1, day = 1, year = 0]) => exactly(year, month, day),
  'day-month-year': ([day = 1, month = 1, year = 0]) => exactly(year, month, day),
  'year-month-day': ([year = 0, month = 1, day = 1]) => exactly(year, month, day),
  'year-month': ([year = 0, month = 1]) => `${year}-${two(month)}`,
  /** "the third": of this month, or of the next. */
  'day-of-month': ([day = 1], now) => {
    const month = day >= now.day ? 0 : 1
    const first = monthLater(now, month)
    return exactly(first.getUTCFullYear(), first.getUTCMonth() + 1, day)
  },
}

function dateOf({ meaning, values }: PatternMatch, now: Moment): string | undefined {
  const [name = '', number = '0', word = ''] = meaning.split(' ')
  const mean = MEANINGS[name]
  if (!mean) throw new Error(`"${meaning}" is no meaning of a date`)
  return mean(values, now, Number(number), word)
}

const two = (number: number) => String(number).padStart(2, '0')
const monthLater = ({ year, month }: Moment, months: number) =>
  new Date(Date.UTC(year, month - 1 + months, 1))

/** The next such day, today included. */
function coming(month: number, day: number, now: Moment): string | undefined {
  const isPast = month < now.month || (month === now.month && day < now.day)
  return exactly(isPast ? now.year + 1 : now.year, month, day)
}

/** Undefined for a day that does not exist. */
function exactly(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? isoDate(date) : undefined
}
