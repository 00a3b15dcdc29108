/** A stretch of time in milliseconds since 1970; `to` is not within. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

type Day = readonly [year: number, month: number, day: number]

/** Days of a calendar, `to` not within. */
interface Days {
  readonly from: Day
  readonly to: Day
  /** Every week has them. */
  readonly isOfWeek: boolean
}

/**
 * When an AMAZON.DATE is, by the clocks of a time zone. What is heard is past: of a
 * Monday that is still to come the one before is meant, and of a month that of the year before.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/slot-type-reference.html#date
 * @param timeZone an IANA name; UTC where it is not known
 * @param now milliseconds since 1970
 * @param language of the listener: "hi"
 * @returns undefined where it is none
 */
export function readDate(text: string, timeZone: string, now: number, language = ''): Stretch | undefined {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC'
  const today = dayAt(now, zone)
  const days = readDays(text, today)
  if (!days) return undefined
  const stretch = stretchOf(days, zone)
  if (stretch.from <= now) return stretch
  const mirrored = language === 'hi' ? asFarBack(days, today) : undefined
  const weekBefore = days.isOfWeek ? shifted(days, day => plus(day, -7)) : undefined
  const past = [mirrored, weekBefore].flatMap(days => (days ? stretchOf(days, zone) : []))
  return past.find(({ from }) => from <= now) ?? stretchOf(shifted(days, yearBefore), zone)
}

/** Hindi has one word for tomorrow and yesterday, and one for the days beside those; Alexa takes them for what is to come. */
function asFarBack({ from, to, isOfWeek }: Days, today: Day): Days | undefined {
  const ahead = Math.round((utc(from) - utc(today)) / DAY_MILLISECONDS)
  const isOneDay = utc(to) - utc(from) === DAY_MILLISECONDS
  return isOneDay && ahead <= 2 ? run(plus(today, -ahead), 1, isOfWeek) : undefined
}

const isTimeZone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

const PATTERNS: readonly [RegExp, (parts: readonly number[], season: string) => Days | undefined][] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/u, ([year = 0, month = 1, day = 1]) => run([year, month, day], 1, true)],
  [/^(\d{4})-W(\d{2})$/u, ([year = 0, week = 1]) => run(mondayOf(year, week), 7, false)],
  [/^(\d{4})-W(\d{2})-WE$/u, ([year = 0, week = 1]) => run(plus(mondayOf(year, week), 5), 2, true)],
  [/^(\d{4})-(\d{2})(?:-XX)?$/u, ([year = 0, month = 1]) => months(year, month, 1)],
  [/^(\d{4})(?:-XX)?(?:-XX)?$/u, ([year = 0]) => months(year, 1, 12)],
  [/^(\d{3})X$/u, ([decade = 0]) => months(decade * 10, 1, 120)],
  [/^(\d{2})XX$/u, ([century = 0]) => months(century * 100, 1, 1_200)],
  [/^(\d{4})-(SP|SU|FA|WI)$/u, ([year = 0], season) => months(year, SEASONS[season] ?? 12, 3)],
]

/** The months in which seasons begin, north of the equator. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function readDays(text: string, today: Day): Days | undefined {
  if (text === 'PRESENT_REF') return run(today, 1, true)
  const [year] = today
  const known = text.replace(/^XXXX/u, String(year))
  for (const [pattern, days] of PATTERNS) {
    const [, ...parts] = pattern.exec(known) ?? []
    if (parts.length > 0) return days(parts.map(Number), parts.at(-1) ?? '')
  }
  return undefined
}

const DAY_MILLISECONDS = 86_400_000

const utc = ([year, month, day]: Day) => Date.UTC(year, month - 1, day)

const plus = (day: Day, days: number): Day => dayAt(utc(day) + days * DAY_MILLISECONDS, 'UTC')

const run = (from: Day, days: number, isOfWeek: boolean): Days => ({
  from,
  to: plus(from, days),
  isOfWeek,
})

const months = (year: number, month: number, count: number): Days => ({
  from: [year, month, 1],
  to: dayAt(Date.UTC(year, month - 1 + count, 1), 'UTC'),
  isOfWeek: false,
})

/** ISO 8601: the first week of a year is the one that the 4th of January is in. */
function mondayOf(year: number, week: number): Day {
  const fourth = Date.UTC(year, 0, 4)
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7
  return dayAt(fourth + ((week - 1) * 7 - sinceMonday) * DAY_MILLISECONDS, 'UTC')
}

const yearBefore = ([year, month, day]: Day): Day => [year - 1, month, day]

const shifted = ({ from, to, isOfWeek }: Days, shift: (day: Day) => Day): Days => ({
  from: shift(from),
  to: shift(to),
  isOfWeek,
})

const stretchOf = ({ from, to }: Days, zone: string): Stretch => ({
  from: midnightOf(from, zone),
  to: midnightOf(to, zone),
})

/** When a day begins by the clocks of a zone. Twice, for the clocks may be changed between the guess and the day. */
function midnightOf(day: Day, zone: string): number {
  const wanted = utc(day)
  const guess = wanted - aheadAt(wanted, zone)
  return wanted - aheadAt(guess, zone)
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function aheadAt(time: number, zone: string): number {
  const { year, month, day, hour, minute, second } = partsAt(time, zone)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000
}

function dayAt(time: number, zone: string): Day {
  const { year, month, day } = partsAt(time, zone)
  return [year, month, day]
}

function partsAt(time: number, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts
  return { year, month, day, hour, minute, second }
}
