import { expect, test } from '@jest/globals'
import { toCardinal as arabic } from 'n2words/ar-SA'
import { toCardinal as german } from 'n2words/de-DE'
import { toCardinal as english } from 'n2words/en-US'
import { toCardinal as spanish } from 'n2words/es-ES'
import { toCardinal as french } from 'n2words/fr-FR'
import { toCardinal as hindi } from 'n2words/hi-IN'
import { toCardinal as italian } from 'n2words/it-IT'
import { toCardinal as japanese } from 'n2words/ja-JP'
import { toCardinal as dutch } from 'n2words/nl-NL'
import { toCardinal as portuguese } from 'n2words/pt-PT'
import { readNumber as readArabic } from '../../../../../cloud/local/alexa/understanding/languages/ar/numbers.ts'
import { readNumber as readGerman } from '../../../../../cloud/local/alexa/understanding/languages/de/numbers.ts'
import { readNumber as readEnglish } from '../../../../../cloud/local/alexa/understanding/languages/en/numbers.ts'
import { readNumber as readSpanish } from '../../../../../cloud/local/alexa/understanding/languages/es/numbers.ts'
import { readNumber as readFrench } from '../../../../../cloud/local/alexa/understanding/languages/fr/numbers.ts'
import { readNumber as readHindi } from '../../../../../cloud/local/alexa/understanding/languages/hi/numbers.ts'
import { readNumber as readItalian } from '../../../../../cloud/local/alexa/understanding/languages/it/numbers.ts'
import { readNumber as readJapanese } from '../../../../../cloud/local/alexa/understanding/languages/ja/numbers.ts'
import type { Language } from '../../../../../cloud/local/alexa/understanding/languages/language.ts'
import { languageOf } from '../../../../../cloud/local/alexa/understanding/languages/languages.ts'
import { readNumber as readDutch } from '../../../../../cloud/local/alexa/understanding/languages/nl/numbers.ts'
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
  ['Dutch', dutch, readDutch, {}],
  ['Hindi', hindi, readHindi, {}],
  ['Arabic', arabic, readArabic, {}],
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

test.each([
  ['hi-IN', 'डेढ़ सौ', '150'],
  ['hi-IN', 'ढाई लाख', '250000'],
  ['hi-IN', 'एक किताब', 'एक किताब'],
  ['hi-IN', 'पाँच छह', '5 6'],
  ['hi-IN', 'बीस पाँच', '20 5'],
  ['ar-SA', 'ثلاث مئة وخمسة', '305'],
  ['ar-SA', 'خمسة و عشرين', '25'],
  ['ar-SA', 'خمسطعش', '15'],
  ['ar-SA', 'إحدى وعشرون', '21'],
  ['ar-SA', 'مليونان وثلاثة آلاف', '2003000'],
  ['ar-SA', 'خمسة ستة', '5 6'],
  ['ar-SA', 'الفصل ٢١', 'الفصل 21'],
  ['hi-IN', 'अध्याय २१', 'अध्याय 21'],
  ['hi-IN', 'अध्याय twenty one', 'अध्याय 21'],
  ['fr-FR', 'dix neuf cent quatre vingt quatre', '1984'],
  ['en-US', 'nineteen hundred', '1900'],
  ['ar-SA', 'لا أحد', 'لا أحد'],
])('%s: "%s" is read as "%s"', (locale, said, read) => {
  const language = languageOf(locale)
  expect(language && new Tokeniser(language).keys(said).join(' ')).toBe(read)
})
