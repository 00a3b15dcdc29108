import { describe, expect, test } from '@jest/globals'
import { captionAt, readWebVtt } from '../../../../cloud/local/alexa/device/screen/web-vtt.ts'
import type { Words } from '../../../../core/synthesis/edition-words.ts'
import { captionsFrom } from '../../../../lambda/skill/screen/captions.ts'

/** Sentences of five seconds each. */
const words = (count: number, text: string): Words => ({
  language: 'en-US',
  chapters: [],
  transcript: Array.from({ length: count }, (_, at) => ({
    start: at * 5_000,
    end: (at + 1) * 5_000,
    text: `${at} ${text}`,
    chapter: 0,
    paragraph: 0,
  })),
})

const cuesFrom = (offset: number, of: Words) =>
  readWebVtt(captionsFrom(of, offset)?.content ?? 'WEBVTT') ?? []

describe('Captions from the middle of a stream', () => {
  test('begin with the sentence that is said then, at its time in the stream', () => {
    const cues = cuesFrom(12_000, words(10, 'The crow <counts> & waits.'))
    expect(cues[0]).toMatchObject({ start: 10_000, text: '2 The crow <counts> & waits.' })
    expect(captionAt(cues, 12_000)).toBe('2 The crow <counts> & waits.')
    expect(cues.at(-1)).toMatchObject({ end: 50_000 })
  })

  test.each([
    ['Latin letters', 'Nobody in the town knew why it always stopped at seven, or what it counted.'],
    ['signs of three bytes', '町の誰もなぜいつも七時で止まるのか知らなかった。'],
    ['what JSON must escape', '"\\"\\"\\"\\'.repeat(12)],
  ])('of %s are as many as there is room for', (_, text) => {
    const captions = captionsFrom(words(5_000, text), 100_000)
    const bytes = Buffer.byteLength(JSON.stringify(captions))
    expect(bytes).toBeLessThan(60_000)
    expect(bytes).toBeGreaterThan(30_000)
    expect(readWebVtt(captions?.content ?? '')?.[0]?.start).toBe(100_000)
  })

  test.each([
    ['after the last sentence', 60_000, words(10, 'x')],
    ['of no words', 0, words(0, 'x')],
    ['of a sentence that is too long for any answer', 0, words(1, 'word '.repeat(20_000))],
  ])('%s are none', (_, offset, of) => {
    expect(captionsFrom(of, offset)).toBeUndefined()
  })
})
