import { describe, expect, test } from '@jest/globals'
import { readDate } from '../../../core/catalog/spoken-date.ts'

/** A Tuesday. */
const NOW = Date.parse('2026-11-24T10:00:00Z')

const range = (text: string, timeZone = 'UTC', now = NOW) => {
  const stretch = readDate(text, timeZone, now)
  return stretch && [stretch.from, stretch.to].map(at => new Date(at).toISOString().replace(':00.000Z', ''))
}

describe('A date that was said', () => {
  test.each([
    ['a day', '2026-11-23', ['2026-11-23T00:00', '2026-11-24T00:00']],
    ['now', 'PRESENT_REF', ['2026-11-24T00:00', '2026-11-25T00:00']],
    ['a week', '2026-W47', ['2026-11-16T00:00', '2026-11-23T00:00']],
    ['the first week of a year', '2026-W01', ['2025-12-29T00:00', '2026-01-05T00:00']],
    ['a weekend', '2026-W47-WE', ['2026-11-21T00:00', '2026-11-23T00:00']],
    ['a month', '2026-10', ['2026-10-01T00:00', '2026-11-01T00:00']],
    ['a year', '2025', ['2025-01-01T00:00', '2026-01-01T00:00']],
    ['a decade', '201X', ['2010-01-01T00:00', '2020-01-01T00:00']],
    ['a season', '2025-WI', ['2025-12-01T00:00', '2026-03-01T00:00']],
    ['a day of no year', 'XXXX-05-04', ['2026-05-04T00:00', '2026-05-05T00:00']],
  ])('is %s: %s', (_, text, expected) => {
    expect(range(text)).toEqual(expected)
  })

  test.each([
    ['a Friday to come is the last one', '2026-11-27', ['2026-11-20T00:00', '2026-11-21T00:00']],
    ['a weekend to come is the last one', '2026-W48-WE', ['2026-11-21T00:00', '2026-11-23T00:00']],
    ['a month to come is that of last year', '2026-12', ['2025-12-01T00:00', '2026-01-01T00:00']],
    ['a day far off is that of last year', 'XXXX-12-24', ['2025-12-24T00:00', '2025-12-25T00:00']],
  ])('is past: %s', (_, text, expected) => {
    expect(range(text)).toEqual(expected)
  })

  test.each([
    ['Europe/Berlin', ['2026-11-22T23:00', '2026-11-23T23:00']],
    ['America/Los_Angeles', ['2026-11-23T08:00', '2026-11-24T08:00']],
    ['Asia/Kolkata', ['2026-11-22T18:30', '2026-11-23T18:30']],
    ['Nowhere/Atlantis', ['2026-11-23T00:00', '2026-11-24T00:00']],
  ])('begins by the clocks of %s', (zone, expected) => {
    expect(range('2026-11-23', zone)).toEqual(expected)
  })

  test('has 25 hours where the clocks are put back', () => {
    expect(range('2026-10-25', 'Europe/Berlin')).toEqual(['2026-10-24T22:00', '2026-10-25T23:00'])
  })

  test('is today where it is tomorrow in UTC', () => {
    const late = Date.parse('2026-11-24T23:30:00Z')
    expect(range('PRESENT_REF', 'Asia/Tokyo', late)).toEqual(['2026-11-24T15:00', '2026-11-25T15:00'])
  })

  test.each(['', '?', 'tomorrow', '2026-11', '9'.repeat(400), '2026-99-99', '9999-W99'])(
    'that is none, or odd, harms nobody: %s',
    text => {
      const stretch = readDate(text, 'Europe/Berlin', NOW)
      if (stretch) expect(stretch.to).toBeGreaterThan(stretch.from)
      else expect(stretch).toBeUndefined()
    },
  )
})
