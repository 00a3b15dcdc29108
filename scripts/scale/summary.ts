import type { Imported } from './import-texts.ts'

/** The value below which such a share of them is. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}

/** The most that fall within a second. @param times in order */
export function mostInASecond(times: readonly number[]): number {
  let [most, first] = [0, 0]
  for (const [at, time] of times.entries()) {
    while ((times[first] ?? time) <= time - 1) first++
    most = Math.max(most, at - first + 1)
  }
  return most
}

/** Messages of all queues that were received more than once, and the most that one was. */
export function receivesOf({ queues }: Imported): { again: number; most: number } {
  const all = Object.values(queues).map(({ receives }) => receives)
  return {
    again: all.flatMap(([, ...again]) => again).reduce((sum, count) => sum + (count ?? 0), 0),
    most: Math.max(...all.map(({ length }) => length)),
  }
}

export const deadOf = ({ queues }: Imported) =>
  Object.values(queues).reduce((sum, { dead, expired }) => sum + dead + expired, 0)

/** The text that came later, if there was one: how long until it was ready. */
export function secondsOfLate({ uploads }: Imported): number {
  const late = uploads.findLast(({ at }) => at > 0)
  return late ? late.readyAt - late.at : 0
}

/** A time for the eye. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`
  const hours = seconds / 3600
  return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`
}
