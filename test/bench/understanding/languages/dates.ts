import type { SpokenValue } from './language.ts'

/** A day or a span as seen from today; "--07-04" is the next fourth of July. */
export type RelativeDate =
  | 'today'
  | 'tomorrow'
  | 'yesterday'
  | 'this week'
  | 'next week'
  | 'this weekend'
  | 'this month'
  | 'next month'
  | 'this year'
  | 'next year'
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'
  | `--${string}-${string}`

export type SpokenDate = readonly [spoken: string, date: RelativeDate]

const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]

/** The values of AMAZON.DATE; a weekday that is today is left out, since it may mean either week. */
export function datesOn(today: Date, spoken: readonly SpokenDate[]): SpokenValue[] {
  return spoken.flatMap(([words, date]) => {
    const value = valueOn(today, date)
    return value ? [[words, value] as const] : []
  })
}

function valueOn(today: Date, date: RelativeDate): string | undefined {
  const weekday = WEEKDAYS.indexOf(date)
  if (weekday >= 0) {
    const days = (weekday - today.getDay() + 7) % 7
    return days === 0 ? undefined : isoDay(daysAfter(today, days))
  }
  if (date.startsWith('--')) return nextAnniversary(today, date.slice(2))
  return SPANS[date]?.(today)
}

const SPANS: Readonly<Record<string, (today: Date) => string>> = {
  today: isoDay,
  tomorrow: today => isoDay(daysAfter(today, 1)),
  yesterday: today => isoDay(daysAfter(today, -1)),
  'this week': isoWeek,
  'next week': today => isoWeek(daysAfter(today, 7)),
  'this weekend': today => `${isoWeek(today)}-WE`,
  'this month': today => isoDay(today).slice(0, 7),
  'next month': today => isoDay(new Date(today.getFullYear(), today.getMonth() + 1, 1, 12)).slice(0, 7),
  'this year': today => String(today.getFullYear()),
  'next year': today => String(today.getFullYear() + 1),
}

function nextAnniversary(today: Date, monthAndDay: string): string {
  const thisYear = `${today.getFullYear()}-${monthAndDay}`
  return thisYear >= isoDay(today) ? thisYear : `${today.getFullYear() + 1}-${monthAndDay}`
}

const daysAfter = (day: Date, count: number) =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + count, 12)

function isoDay(day: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** A week belongs to the year of its Thursday. */
function isoWeek(day: Date): string {
  const thursday = daysAfter(day, 3 - ((day.getDay() + 6) % 7))
  const firstOfYear = new Date(thursday.getFullYear(), 0, 1, 12)
  const week = Math.floor(Math.round((thursday.getTime() - firstOfYear.getTime()) / 86_400_000) / 7) + 1
  return `${thursday.getFullYear()}-W${String(week).padStart(2, '0')}`
}
