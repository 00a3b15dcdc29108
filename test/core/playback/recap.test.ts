import { describe, expect, test } from '@jest/globals'
import { recapOf, wasAway } from '../../../core/playback/recap.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'

const wordsOf = (texts: readonly string[], chapters: Words['chapters'] = []): Words => ({
  language: 'en-GB',
  chapters,
  transcript: texts.map((text, at) => ({
    text,
    start: at * 1_000,
    end: (at + 1) * 1_000,
    chapter: 0,
    paragraph: 0,
  })),
})

const LONG = 'A very long sentence, '.repeat(12)
const CHAPTERS = [
  { title: 'The Harbour', start: 0, end: 2_000 },
  { title: 'The Whale', start: 2_000, end: 4_000 },
]

describe('a recap', () => {
  test('is the last two sentences, or one where two are too long', () => {
    const words = wordsOf(['First.', 'Second.', 'Third.', 'Fourth.'])
    expect(recapOf(words, 3_500, 'en-US')).toEqual({ kind: 'said', text: 'Second. Third.' })
    expect(recapOf(words, 1_000, 'en-US')).toEqual({ kind: 'said', text: 'First.' })
    const uneven = wordsOf([LONG, 'Short.', 'Now.'])
    expect(recapOf(uneven, 2_000, 'en-US')).toEqual({ kind: 'said', text: 'Short.' })
  })

  test('is the chapter where sentences are long, or of a language that is not spoken here', () => {
    const chapter = { kind: 'chapter', number: 2, title: 'The Whale' }
    expect(recapOf(wordsOf(['A.', 'B.', LONG, 'C.'], CHAPTERS), 3_000, 'en-US')).toEqual(chapter)
    expect(recapOf(wordsOf(['A.', 'B.', 'C.', 'D.'], CHAPTERS), 3_000, 'de-DE')).toEqual(chapter)
  })

  test('is nothing at the beginning, and where neither can be told', () => {
    expect(recapOf(wordsOf(['A.', 'B.']), 0, 'en-US')).toBeUndefined()
    expect(recapOf(wordsOf([LONG, 'B.']), 1_000, 'en-US')).toBeUndefined()
    expect(recapOf(wordsOf([]), 1_000, 'en-US')).toBeUndefined()
  })

  test('is for those who were away for a day', () => {
    const at = '2026-11-27T10:00:00Z'
    expect(wasAway(at, Date.parse('2026-11-28T09:59:00Z'))).toBe(false)
    expect(wasAway(at, Date.parse('2026-11-28T10:00:00Z'))).toBe(true)
  })
})
