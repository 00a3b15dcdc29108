import { expect, test } from '@jest/globals'
import { toCardinal as german } from 'n2words/de-DE'
import { toCardinal as english } from 'n2words/en-US'
import { toCardinal as spanish } from 'n2words/es-ES'
import { toCardinal as french } from 'n2words/fr-FR'
import { toCardinal as italian } from 'n2words/it-IT'
import { toCardinal as japanese } from 'n2words/ja-JP'
import { toCardinal as portuguese } from 'n2words/pt-PT'
import { readNumber as readGerman } from '../../../../../cloud/local/alexa/understanding/languages/de/numbers.ts'
import { readNumber as readEnglish } from '../../../../../cloud/local/alexa/understanding/languages/en/numbers.ts'
import { readNumber as readSpanish } from '../../../../../cloud/local/alexa/understanding/languages/es/numbers.ts'
import { readNumber as readFrench } from '../../../../../cloud/local/alexa/understanding/languages/fr/numbers.ts'
import { readNumber as readItalian } from '../../../../../cloud/local/alexa/understanding/languages/it/numbers.ts'
import { readNumber as readJapanese } from '../../../../../cloud/local/alexa/understanding/languages/ja/numbers.ts'
import type { Language } from '../../../../../cloud/local/alexa/understanding/languages/language.ts'
import { readNumber as readPortuguese } from '../../../../../cloud/local/alexa/understanding/languages/pt/numbers.ts'
import { Tokeniser } from '../../../../../cloud/local/alexa/understanding/tokens.ts'
import { numberGrammars } from '../../../../../cloud/local/alexa/understanding/values/value-grammars.ts'

type Write = (value: number) => string

test.each<[string, Write, NonNullable<Language['readNumber']>, Partial<Language>]>([
  ['English', english, readEnglish, {}],
  ['German', german, readGerman, {}],
  ['French', french, readFrench, { splitsAfterApostrophe: true }],
  ['Spanish', spanish, readSpanish, {}],
  ['Italian', italian, readItalian, { splitsAfterApostrophe: true }],
  ['Portuguese', portuguese, readPortuguese, {}],
  ['Japanese', japanese, readJapanese, { hasNoSpaces: true }],
])('%s: every number below ten thousand is read from its words', (_, write, readNumber, how) => {
  const tokeniser = new Tokeniser({ readNumber, ...how })
  const wrong: string[] = []
  for (let value = 2; value < 10_000; value++) {
    const keys = tokeniser.keys(write(value))
    if (keys.join(' ') !== String(value)) wrong.push(`${value}: ${write(value)} is read as ${keys.join(' ')}`)
  }
  expect(wrong).toEqual([])
})

test('an article is a number only where a number is asked for', () => {
  const keys = new Tokeniser({ readNumber: readGerman }).keys('eine pizza')
  expect(keys).toEqual(['eine', 'pizza'])
  const { 'AMAZON.NUMBER': read } = numberGrammars({ ones: ['eine'], minus: [], points: [] })
  const now = { year: 2026, month: 1, day: 1, hour: 0, minute: 0 }
  expect(read([{ key: 'eine', spoken: 'eine' }], 0, now)).toEqual([{ end: 1, value: '1' }])
})
