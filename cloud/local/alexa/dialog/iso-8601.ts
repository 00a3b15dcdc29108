import { own } from '../own.ts'

/** Moments and lengths as Alexa writes them in slot values and validation rules. All are read in UTC. */

const UNITS = ['Y', 'M', 'W', 'D', 'H', 'Min', 'S'] as const
type Unit = (typeof UNITS)[number]
/** What an ISO 8601 duration says, unit by unit. */
export type Duration = Readonly<Record<Unit, number>>

const DURATION =
  /^(-?)P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?\d+)S)?)?$/

/** "P1Y2M", "PT5H", "-P3D". Undefined for anything else. */
export function readDuration(text: string): Duration | undefined {
  const found = DURATION.exec(text)
  if (!found || !/\d/.test(text)) return undefined
  const sign = found[1] === '-' ? -1 : 1
  const [Y = 0, M = 0, W = 0, D = 0, H = 0, Min = 0, S = 0] = found
    .slice(2)
    .map(number => sign * Number(number ?? 0))
  return { Y, M, W, D, H, Min, S }
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long it is in milliseconds, a month counted as 30 days and a year as 365. */
export const durationMilliseconds = ({ Y, M, W, D, H, Min, S }: Duration): number =>
  (Y * 365 + M * 30 + W * 7 + D) * DAY + H * HOUR + Min * MINUTE + S * SECOND

/** The moment that lies so far from another, by the calendar. Both in milliseconds since 1970. */
export function addDuration(moment: number, { Y, M, W, D, H, Min, S }: Duration): number {
  const date = new Date(moment)
  date.setUTCFullYear(date.getUTCFullYear() + Y, date.getUTCMonth() + M, date.getUTCDate() + W * 7 + D)
  return date.getTime() + H * HOUR + Min * MINUTE + S * SECOND
}

const startOfMonth = (year: number, month: number) => Date.UTC(year, month - 1, 1)

/** The seasons of AMAZON.DATE, by the month that they begin in. */
const SEASONS: Readonly<Record<string, number>> = { WI: 12, SP: 3, SU: 6, FA: 9 }

const DATES: readonly [RegExp, (...parts: string[]) => number][] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, (year, month, day) => Date.UTC(Number(year), Number(month) - 1, Number(day))],
  [/^(\d{4})-W(\d\d)$/, (year, week) => startOfWeek(Number(year), Number(week))],
  [/^(\d{4})-W(\d\d)-WE$/, (year, week) => startOfWeek(Number(year), Number(week)) + 5 * DAY],
  [/^(\d{4})-(\d\d)$/, (year, month) => startOfMonth(Number(year), Number(month))],
  [/^(\d{4})$/, year => startOfMonth(Number(year), 1)],
  [/^(\d{3})X$/, decade => startOfMonth(Number(decade) * 10, 1)],
  [/^(\d{2})XX$/, century => startOfMonth(Number(century) * 100, 1)],
  [/^(\d{4})-(WI|SP|SU|FA)$/, (year, season) => startOfMonth(Number(year), SEASONS[season ?? ''] ?? 1)],
]

/**
 * The first moment of a date as AMAZON.DATE writes it: a day, week, weekend, month, season, year or decade, or the
 * present. In milliseconds since 1970; undefined for anything else.
 */
export function readDate(text: string, now: number): number | undefined {
  if (text === 'PRESENT_REF') return now
  for (const [form, start] of DATES) {
    const found = form.exec(text)
    if (found) return start(...found.slice(1))
  }
  return undefined
}

/** The Monday of an ISO week: the week with 4 January is the first of its year. */
function startOfWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return fourth + ((week - 1) * 7 - weekday) * DAY
}

/** The times of day that AMAZON.TIME writes as a word. */
const TIMES: Readonly<Record<string, string>> = { MO: '06:00', AF: '12:00', EV: '18:00', NI: '21:00' }

/** A time as AMAZON.TIME writes it, in milliseconds since midnight; undefined for anything else. */
export function readTime(text: string): number | undefined {
  const found = /^(\d\d):(\d\d)(?::(\d\d))?$/.exec(own(TIMES, text) ?? text)
  if (!found) return undefined
  const [hours, minutes, seconds] = found.slice(1).map(number => Number(number ?? 0))
  return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * SECOND
}

/** The last midnight before a moment. */
export const startOfDay = (moment: number): number => Math.floor(moment / DAY) * DAY
