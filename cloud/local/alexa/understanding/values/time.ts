import type { ValueGrammar } from '../languages/language.ts'
import type { Tokeniser } from '../tokens.ts'
import { isDigits } from './digits.ts'
import { type ClassReader, named, type PatternMatch, Patterns } from './patterns.ts'
import type { ValueWords } from './value-words.ts'

/**
 * AMAZON.TIME: "ten thirty" is 10:30, "four pm" 16:00, "halb acht" 07:30, "morning" MO.
 *
 * What a pattern means: a value as it is ("12:00", "MO"), or how the hour and the minutes that were said are
 * counted: "at" (hour, minutes), "past" and "to" (minutes, hour), "past 15" and "to 15" (hour), "half-to" (hour:
 * the German "halb acht"). " am" and " pm" behind it say which half of the day is meant.
 */
export function timeGrammar({ times, hours = [] }: ValueWords, tokeniser: Tokeniser): ValueGrammar {
  const namedHour = named(hours, tokeniser)
  const hour: ClassReader = (tokens, at) => namedHour(tokens, at) ?? hourInDigits(tokens, at)
  const patterns = new Patterns(times, { hour, minute }, tokeniser)
  return (tokens, at) =>
    patterns.at(tokens, at).flatMap(match => {
      const value = timeOf(match)
      return value === undefined ? [] : [{ end: match.end, value }]
    })
}

const numberUpTo =
  (most: number): ClassReader =>
  (tokens, at) => {
    const key = tokens[at]?.key
    const isIt = isDigits(key) && key.length <= 2 && Number(key) <= most
    return isIt ? { end: at + 1, value: Number(key) } : undefined
  }

const hourInDigits = numberUpTo(24)
const minute = numberUpTo(59)

const COUNTED = /^(at|past|to|half-to)( \d+)?( am| pm)?$/

function timeOf({ meaning, values }: PatternMatch): string | undefined {
  const [, how, fixed, half] = COUNTED.exec(meaning) ?? []
  if (how === undefined) return meaning
  const minutesFirst = (how === 'past' || how === 'to') && fixed === undefined
  const [first = 0, second = 0] = values
  const hours = minutesFirst ? second : first
  const minutes = fixed !== undefined ? Number(fixed) : minutesFirst ? first : second
  const total = hoursOfDay(hours, half) * 60 + (how === 'to' ? -minutes : how === 'half-to' ? -30 : minutes)
  return half !== undefined && hours > 12 ? undefined : clock(total)
}

/** Without "am" or "pm" the hour is the one that was said. */
function hoursOfDay(hours: number, half: string | undefined): number {
  if (half === undefined) return hours
  return (hours % 12) + (half === ' pm' ? 12 : 0)
}

function clock(minutes: number): string {
  const day = 24 * 60
  const inDay = (minutes + day) % day
  return [Math.floor(inDay / 60), inDay % 60].map(part => String(part).padStart(2, '0')).join(':')
}
