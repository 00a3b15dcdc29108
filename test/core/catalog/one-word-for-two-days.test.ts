import { expect, test } from '@jest/globals'
import { readDate } from '../../../core/catalog/spoken-date.ts'

/** A Saturday morning in India. */
const NOW = Date.parse('2026-11-28T10:00:00+05:30')

const dayOf = (date: string, language: string) => {
  const { from = 0 } = readDate(date, 'Asia/Kolkata', NOW, language) ?? {}
  return new Date(from + 5.5 * 3_600_000).toISOString().slice(0, 10)
}

test.each([
  ['2026-11-29', 'hi', '2026-11-27'],
  ['2026-11-30', 'hi', '2026-11-26'],
  ['2026-12-01', 'hi', '2026-11-24'],
  ['2026-11-28', 'hi', '2026-11-28'],
  ['2026-11-23', 'hi', '2026-11-23'],
  ['2026-11-29', 'en', '2026-11-22'],
])('What is heard of %s in %s is from %s', (date, language, day) => {
  expect(dayOf(date, language)).toBe(day)
})

test('a week that is to come is none of those days', () => {
  expect(readDate('2026-W49', 'Asia/Kolkata', NOW, 'hi')).toEqual(readDate('2026-W49', 'Asia/Kolkata', NOW))
})
