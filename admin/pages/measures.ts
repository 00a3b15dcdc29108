import { html } from 'ghtml'

/** A length for the eye: `12.4 s`, `3 min 12.4 s`, `1 h 2 min 5.0 s`. */
export function lengthInWords(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100)
  const seconds = `${((tenths % 600) / 10).toFixed(1)} s`
  const minutes = Math.floor(tenths / 600)
  if (minutes === 0) return seconds
  const hours = Math.floor(minutes / 60)
  return hours === 0 ? `${minutes} min ${seconds}` : `${hours} h ${minutes % 60} min ${seconds}`
}

/** A rate in percent of the usual one: `Slower (85 %)`. */
export const rateInWords = (percent: number) => `${percent < 100 ? 'Slower' : 'Faster'} (${percent} %)`

/** `75 %, 85 %, and 115 %`. */
export const ratesInWords = (rates: readonly number[]) =>
  new Intl.ListFormat('en').format(rates.map(percent => `${percent} %`))

/** A length that is only expected: `about 40 s`, `about 12 min`, `about 3 h 20 min`. */
export function aboutLength(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  if (seconds < 90) return `about ${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `about ${minutes} min` : `about ${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** The exact length, for the eye and for programs. */
export const lengthTag = (milliseconds: number) =>
  html`<span class="length" data-duration-milliseconds="${milliseconds}">${lengthInWords(milliseconds)}</span>`

/** `1 passage`, `12,345 characters`. */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`

/** A moment in UTC; the script turns it into the reader's time. */
export const timeTag = (iso: string) =>
  html`<time datetime="${iso}">${IN_UTC.format(new Date(iso))} UTC</time>`

/** A day, such as 2026-10-07, in words. */
export const dayInWords = (day: string) => DAY.format(new Date(day))

/** A month, such as 2026-11, in words. */
export const monthInWords = (month: string) => MONTH.format(new Date(month))

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const IN_UTC = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
