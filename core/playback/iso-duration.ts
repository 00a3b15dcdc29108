const PARTS =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const UNITS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, HOUR, MINUTE, SECOND]

/** Milliseconds of an AMAZON.DURATION, ISO 8601 such as "PT1M30S"; undefined where it is none, or no time at all. */
export function readDuration(text: string): number | undefined {
  const [, ...amounts] = PARTS.exec(text) ?? []
  const sum = UNITS.reduce((sum, unit, at) => sum + Number(amounts[at] ?? 0) * unit, 0)
  return Number.isFinite(sum) && sum > 0 ? Math.round(sum) : undefined
}
