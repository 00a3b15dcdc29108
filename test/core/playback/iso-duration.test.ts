import { expect, test } from '@jest/globals'
import { readDuration } from '../../../core/playback/iso-duration.ts'

test.each([
  ['PT30S', 30_000],
  ['PT2M', 120_000],
  ['PT1H30M', 5_400_000],
  ['PT1M30.5S', 90_500],
  ['P1DT1S', 86_401_000],
  ['P2W', 14 * 86_400_000],
])('%s is %d milliseconds', (text, milliseconds) => {
  expect(readDuration(text)).toBe(milliseconds)
})

test.each(['', '?', 'P', 'PT', 'PT0S', '30', 'PT-5S', 'PT1.2.3S', 'half an hour'])(
  '"%s" is no time',
  text => {
    expect(readDuration(text)).toBeUndefined()
  },
)
