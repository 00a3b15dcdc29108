import { expect, test } from '@jest/globals'
import { clockTime, toMilliseconds } from '../../../../../cloud/local/alexa/testing/duration.ts'
import { alexaMatchers, createAlexa, realClock } from '../../../../../cloud/local/alexa/testing.ts'
import { SKILL_PACKAGE, STREAMS, storySkill } from './story-skill/story-skill.ts'

expect.extend(alexaMatchers)

const STORY_TIME = { skillPackage: SKILL_PACKAGE, handler: storySkill.create(), streams: STREAMS }

test.each([
  [1_500, 1_500],
  ['5 minutes', 300_000],
  ['1 minute', 60_000],
  ['1 hour 30 minutes', 5_400_000],
  ['1 hour, 2 minutes and 3 seconds', 3_723_000],
  ['1.5 s', 1_500],
  ['250ms', 250],
  ['2 Milliseconds', 2],
])('%p is %d ms', (duration, milliseconds) => {
  expect(toMilliseconds(duration)).toBe(milliseconds)
})

test.each(['', 'soon', '5', '5 minutes ago', 'minutes', -1, Number.NaN, Number.POSITIVE_INFINITY])(
  '%p is no length of time, and is refused with how to say it',
  duration => {
    expect(() => toMilliseconds(duration)).toThrow(
      /is no length of time: give milliseconds, or words such as/,
    )
  },
)

test.each([
  [0, '0:00'],
  [95_000, '1:35'],
  [300, '0:00.300'],
  [3_723_000, '1:02:03'],
])('%d ms are written as %s', (milliseconds, text) => {
  expect(clockTime(milliseconds)).toBe(text)
})

test('A length of time that is none is refused before anything happens', async () => {
  await using alexa = createAlexa(STORY_TIME)
  await alexa.say('ask story time to play the lion')
  await expect(async () => alexa.advance('a while')).rejects.toThrow('"a while" is no length of time')
  expect(alexa.lastTurn).toPlay('lion')
})

test('Time stands still until it is moved, and requests carry it', async () => {
  await using alexa = createAlexa(STORY_TIME)
  const [first, second] = [await alexa.say('open story time'), await alexa.say('the lion')]
  expect(second.request?.request.timestamp).toBe(first.request?.request.timestamp)
  await alexa.advance('1 hour')
  const third = await alexa.say('open story time')
  const between = (one = '', other = '') => Date.parse(other) - Date.parse(one)
  expect(between(first.request?.request.timestamp, third.request?.request.timestamp)).toBe(3_600_000)
})

test('On a clock that goes by itself the transcript has what happened between two turns', async () => {
  const clock = realClock()
  await using alexa = createAlexa({ ...STORY_TIME, clock })
  await alexa.say('ask story time to play the lion')
  clock.advance(1_000)
  await alexa.device.advance(0)
  await alexa.say('what is the weather')
  expect(alexa.exchanges).toHaveLength(5)
  expect(alexa.transcript()).toMatch(
    /\n\(meanwhile\)\n {4}→ AudioPlayer\.PlaybackNearlyFinished "lion" .*\n(.*\n)*You: "what is the weather"/,
  )
})
