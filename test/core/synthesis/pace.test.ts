import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { growingDelay, paceOf, placeMilliseconds } from '../../../core/synthesis/pace.ts'

test.each([
  ['standard', 1, 100],
  ['neural', 2, 200],
  ['long-form', 1, 1000],
  ['generative', 2, 2000],
] as const)(
  'a start of the %s engine keeps its place among %d starters for %d ms',
  (engine, starters, ms) => {
    expect(placeMilliseconds({ engine }, starters)).toBe(ms)
  },
)

test('engines that Polly starts one task a second of are slow', () => {
  const paces = (['standard', 'neural', 'long-form', 'generative'] as const).map(engine => paceOf({ engine }))
  expect(paces).toEqual(['brisk', 'brisk', 'slow', 'slow'])
})

test('a delay doubles up to the most, and is between its half and its whole', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), chance, (attempt, random) => {
      const seconds = growingDelay(attempt, { firstSeconds: 2, mostSeconds: 900 }, random)
      const whole = Math.min(2 ** attempt, 900)
      expect(Number.isInteger(seconds)).toBe(true)
      expect(seconds).toBeGreaterThanOrEqual(whole / 2)
      expect(seconds).toBeLessThanOrEqual(whole)
    }),
  )
})
