import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_OPENING_CHARACTERS, openingOf } from '../../../core/synthesis/opening.ts'

const opening = (sentences: readonly string[], ...chapters: readonly string[]) =>
  openingOf({
    title: 'The Lamp',
    chapters: chapters.map(title => ({ title, start: 0, end: 1 })),
    transcript: sentences.map((text, at) => ({ text, start: at, end: at + 1, chapter: 0, paragraph: at })),
  })

describe('how a text begins', () => {
  test('is its first sentences, without its headings', () => {
    expect(opening(['The Lamp', 'Night', 'It was lit.', 'Nobody knew by whom.'], 'The Lamp', 'Night')).toBe(
      'It was lit. Nobody knew by whom.',
    )
  })

  test('ends with a whole sentence, or with a whole word where the first is too long', () => {
    const long = Array.from({ length: 30 }, (_, at) => `word${at} and more`).join(' ')
    expect(opening(['It was lit.', long])).toBe('It was lit.')
    expect(opening([long])).toMatch(/ (?:word\d+|and|more)…$/u)
    expect(opening(['灯'.repeat(400)])).toBe(`${'灯'.repeat(299)}…`)
  })

  test('is the headings where there is nothing else, and nothing where nothing is said', () => {
    expect(opening(['The Lamp'])).toBe('The Lamp')
    expect(opening([])).toBe('')
  })

  test('is never too long, and never half a character', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 900 })), sentences => {
        const text = opening(sentences)
        expect([...text].length).toBeLessThanOrEqual(MAX_OPENING_CHARACTERS)
        expect(text.isWellFormed()).toBe(true)
      }),
    )
  })
})
