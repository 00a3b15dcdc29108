import { describe, expect, test } from '@jest/globals'
import type { IndexedEpisode } from '../../../core/catalog/lookup-index.ts'
import { type Departure, depart } from '../../../core/playback/depart.ts'
import { editionAt, rateBeside } from '../../../core/playback/rates.ts'
import { type Start, startFromBeginning, startWhereLeft } from '../../../core/playback/start.ts'
import type { Sleep } from '../../../core/playback/stream-token.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'

const episode: IndexedEpisode = {
  id: 'e0',
  show: 'stories',
  title: 'One',
  alias: 'one',
  edition: 'normal',
  durationMilliseconds: 100_000,
  rates: [
    { percent: 80, edition: 'slow', durationMilliseconds: 125_000 },
    { percent: 125, edition: 'fast', durationMilliseconds: 80_000 },
  ],
  publishedAt: '2026-01-01T00:00:00Z',
}

/** Ten sentences, two chapters of five. */
function wordsOf(length: number): Words {
  const sentence = length / 10
  const transcript = Array.from({ length: 10 }, (_, at) => ({
    start: at * sentence,
    end: (at + 1) * sentence,
    text: `Sentence ${at}.`,
    chapter: Math.floor(at / 5),
    paragraph: at,
  }))
  const chapters = [
    { title: 'One', start: 0, end: length / 2 },
    { title: 'Two', start: length / 2, end: length },
  ]
  return { language: 'en-US', transcript, chapters }
}

const NOW = 1_800_000_000_000
const now: Departure = { rate: 100, at: NOW, words: wordsOf(100_000) }
const queue = { order: 'latest' } as const
const at = (offsetMilliseconds: number, others: Partial<Start> = {}): Start => ({
  ...startFromBeginning(episode, queue),
  offsetMilliseconds,
  ...others,
})
const sleeping = (sleep: Sleep, offsetMilliseconds = 0): Start => ({
  ...startFromBeginning(episode, { queue, loop: false, sleep }),
  offsetMilliseconds,
})

describe('a start', () => {
  test.each([
    [100, 'normal', 100],
    [110, 'normal', 100],
    [150, 'fast', 125],
    [60, 'slow', 80],
  ])('at a rate of %d plays the nearest edition', (rate, edition, percent) => {
    expect(depart(at(0), { rate, at: NOW }).token).toMatchObject({ edition, rate: percent })
    expect(editionAt(episode, rate).edition).toBe(edition)
  })

  test('is at the same place at another rate, by the words or by the share', () => {
    const start = at(25_000, { from: 'normal' })
    const words = wordsOf(80_000)
    const fast = depart(start, { rate: 125, at: NOW, words, fromWords: wordsOf(100_000) })
    expect(fast.offsetMilliseconds).toBe(20_000)
    expect(depart(start, { rate: 125, at: NOW }).offsetMilliseconds).toBe(20_000)
    expect(depart(start, { rate: 100, at: NOW }).offsetMilliseconds).toBe(25_000)
  })

  test('of an edition that is not the episode’s any more stays where it was, or begins where that is past its end', () => {
    expect(depart(at(25_000, { from: 'old' }), { rate: 100, at: NOW }).offsetMilliseconds).toBe(25_000)
    expect(depart(at(250_000, { from: 'old' }), { rate: 100, at: NOW }).offsetMilliseconds).toBe(0)
  })

  test('that was cut off is at the start of its sentence, which the token knows', () => {
    const start = depart(at(29_999, { atSentence: true }), now)
    expect(start.offsetMilliseconds).toBe(20_000)
    expect(start.token.startMilliseconds).toBe(20_000)
    expect(depart(at(3_000, { atSentence: true }), now).offsetMilliseconds).toBe(0)
  })
})

describe('a timer', () => {
  const inSeconds = (seconds: number): Sleep => ({ at: NOW / 1000 + seconds })
  const until = (start: Start, departure = now) => depart(start, departure).token.untilMilliseconds

  test.each([
    [25, 0, 30_000],
    [30, 0, 30_000],
    [31, 15_000, 50_000],
    [1, 0, 10_000],
  ])('of %d seconds, begun at %d ms, ends with the sentence', (seconds, offset, end) => {
    expect(until(sleeping(inSeconds(seconds), offset))).toBe(end)
  })

  test('ends at its very time where sentences are not known', () => {
    expect(until(sleeping(inSeconds(25)), { rate: 100, at: NOW })).toBe(25_000)
  })

  test.each([91, 97, 1_000])('of %d seconds lets an episode of 100 play whole', seconds => {
    expect(until(sleeping(inSeconds(seconds)))).toBeUndefined()
  })

  test('ends with the chapter, and with the episode in its last one', () => {
    expect(until(sleeping({ after: 'chapter' }, 1_000))).toBe(50_000)
    expect(until(sleeping({ after: 'chapter' }, 51_000))).toBeUndefined()
    expect(until(sleeping({ after: 'episode' }, 1_000))).toBeUndefined()
  })

  test('counts in the time of the rate that plays', () => {
    expect(until(sleeping(inSeconds(25)), { rate: 80, at: NOW, words: wordsOf(125_000) })).toBe(25_000)
    expect(until(sleeping(inSeconds(26)), { rate: 80, at: NOW, words: wordsOf(125_000) })).toBe(37_500)
  })

  test('leaves something to be heard where it ends at once', () => {
    expect(until(sleeping(inSeconds(0), 20_000), { rate: 100, at: NOW })).toBe(21_000)
  })
})

describe('an episode that was left', () => {
  const leftAt = (offsetMilliseconds: number, edition: string) =>
    startWhereLeft(episode, queue, { positions: { e0: { edition, offsetMilliseconds, at: '' } } })

  test('goes on at its sentence, in the edition that it was left in until it departs', () => {
    expect(leftAt(45_000, 'slow')).toMatchObject({
      offsetMilliseconds: 45_000,
      from: 'slow',
      atSentence: true,
    })
    const ready = depart(leftAt(45_000, 'slow'), { ...now, fromWords: wordsOf(125_000) })
    expect(ready.offsetMilliseconds).toBe(30_000)
  })

  test('near the end of its edition begins again', () => {
    expect(leftAt(121_000, 'slow').offsetMilliseconds).toBe(0)
    expect(leftAt(119_000, 'slow').offsetMilliseconds).toBe(119_000)
    expect(leftAt(96_000, 'normal').offsetMilliseconds).toBe(0)
  })
})

test('rates follow each other, and end', () => {
  expect([80, 100, 125].map(rate => rateBeside(episode, rate, 1))).toEqual([100, 125, undefined])
  expect([80, 100, 125].map(rate => rateBeside(episode, rate, -1))).toEqual([undefined, 80, 100])
})
