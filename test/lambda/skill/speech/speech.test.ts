import { describe, expect, test } from '@jest/globals'
import { LOCALES } from '../../../../lambda/skill/speech/locales.ts'
import { speechIn } from '../../../../lambda/skill/speech/speech.ts'

const speech = await speechIn('en-US')

describe('A sentence', () => {
  test.each(['{{asked}}', '$t(welcome)', '{{- title}}', '$1 $& $$', '<b>&amp;</b>', '__proto__', ''])(
    'says %j as it was given',
    title => {
      expect(speech('playing', { title })).toBe(`Here is ${title}.`)
    },
  )

  test.each([undefined, '', 'xx-XX', 42, null, { toString: null }])(
    'is English where the locale is %j',
    async locale => {
      expect((await speechIn(locale))('goodbye')).toBe('Goodbye.')
    },
  )

  test.each(LOCALES)('is there in %s', async locale => {
    expect((await speechIn(locale))('goodbye')).not.toBe('goodbye')
  })
})

describe('Spoken', () => {
  test.each([
    [0, '1 second'],
    [29_600, '30 seconds'],
    [60_000, '1 minute'],
    [95_000, '1 minute, 35 seconds'],
    [119_900, '2 minutes'],
    [725_000, '12 minutes'],
    [3_600_000, '1 hour'],
    [3_899_999, '1 hour, 5 minutes'],
  ])('%d milliseconds are %j', (milliseconds, spoken) => {
    expect(speech.duration(milliseconds)).toBe(spoken)
  })

  test('a list ends in its joining word', () => {
    expect(speech.list(['a', 'b', 'c'], 'and')).toBe('a, b, and c')
    expect(speech.list(['a', 'b'], 'or')).toBe('a or b')
  })

  test('a day is the one of the listener', () => {
    const late = '2026-11-23T23:30:00Z'
    expect(speech.date(late)).toBe('Monday, November 23')
    expect(speech.date(late, 'Asia/Tokyo')).toBe('Tuesday, November 24')
    expect(speech.date(late, 'Nowhere/Atlantis')).toBe('Monday, November 23')
  })

  test('a number has its thousands told apart', () => {
    expect(speech.number(12_345)).toBe('12,345')
  })
})
