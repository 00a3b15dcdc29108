/** Milliseconds, or words: "5 minutes", "1 hour 30 minutes", "1.5 s". */
export type Duration = number | string

const MILLISECONDS = {
  ms: 1,
  millisecond: 1,
  s: 1_000,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
} as const
type Unit = keyof typeof MILLISECONDS

const PART = /(\d+(?:\.\d+)?)\s*(ms|milliseconds?|s|seconds?|minutes?|hours?)\b/gi

/** @throws {TypeError} where the words are no length of time. */
export function toMilliseconds(duration: Duration): number {
  const milliseconds = typeof duration === 'number' ? duration : readWords(duration)
  if (milliseconds !== undefined && milliseconds >= 0 && Number.isFinite(milliseconds)) return milliseconds
  throw new TypeError(
    `${JSON.stringify(duration)} is no length of time: give milliseconds, or words such as "5 minutes" or "1.5 seconds"`,
  )
}

function readWords(words: string): number | undefined {
  const parts = [...words.matchAll(PART)]
  const rest = words.replaceAll(PART, '').replaceAll(/\band\b|[,\s]/g, '')
  if (parts.length === 0 || rest !== '') return undefined
  return parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * MILLISECONDS[unitOf(unit)], 0)
}

const isUnit = (word: string): word is Unit => Object.hasOwn(MILLISECONDS, word)

function unitOf(word: string): Unit {
  const unit = word.toLowerCase()
  const singular = unit.replace(/s$/, '')
  return isUnit(unit) ? unit : isUnit(singular) ? singular : 'ms'
}

/** "1:35" of 95,000 ms, "1:02:03" where there are hours, "0:00.300" where seconds are not whole. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000)
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  const rest = milliseconds % 1_000
  return [
    hours > 0 ? `${hours}:${two(minutes)}` : minutes,
    `${two(seconds % 60)}${rest === 0 ? '' : `.${String(Math.round(rest)).padStart(3, '0')}`}`,
  ].join(':')
}
