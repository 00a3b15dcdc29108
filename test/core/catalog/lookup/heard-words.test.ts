import { describe, expect, test } from '@jest/globals'
import { toCardinal as arabic } from 'n2words/ar-SA'
import { toCardinal as german } from 'n2words/de-DE'
import { toCardinal as english, toOrdinal as englishOrdinal } from 'n2words/en-US'
import { toCardinal as spanish } from 'n2words/es-ES'
import { toCardinal as french } from 'n2words/fr-FR'
import { toCardinal as hindi } from 'n2words/hi-IN'
import { toCardinal as italian } from 'n2words/it-IT'
import { toCardinal as japanese } from 'n2words/ja-JP'
import { toCardinal as dutch } from 'n2words/nl-NL'
import { toCardinal as portuguese } from 'n2words/pt-PT'
import { readerOf } from '../../../../core/catalog/lookup/sound/words.ts'

const spellings = (text: string, language = 'en-US') =>
  readerOf(language)
    .read(text)
    .map(({ spelling }) => spelling)

const LANGUAGES = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hi: hindi,
  it: italian,
  ja: japanese,
  nl: dutch,
  pt: portuguese,
}

describe('a number is the same however it is said', () => {
  test.each(Object.entries(LANGUAGES))('in %s, from 2 to 1,999', (language, say) => {
    const misread = Array.from({ length: 1_998 }, (_, at) => at + 2).filter(value => {
      const read = spellings(say(value), language)
      return read.length !== 1 || read[0] !== `#${value}`
    })
    expect(misread).toEqual([])
  })

  test('in English by its place, up to 100', () => {
    for (let value = 1; value <= 100; value++) expect(spellings(englishOrdinal(value))).toEqual([`#${value}`])
  })

  test.each([
    ['nineteen eighty four', ['#1984']],
    ['Rocky II', ['rocky', '#2']],
    ['Part IV: The Sea', ['part', '#4', 'the', 'sea']],
    ['I and the Sea', ['i', 'and', 'the', 'sea']],
    ['the 2nd of 3', ['the', '#2', 'of', '#3']],
    ['five twenty', ['#5', '#20']],
    ['1,234 nights', ['#1234', 'nights']],
  ])('"%s" is %j', (text, read) => {
    expect(spellings(text)).toEqual(read)
  })

  test.each([
    ['fr', 'chapitre un', ['chapitre', '#1']],
    ['fr', 'un chapitre', ['un', 'chapitre']],
    ['de', 'der zweiundzwanzigste Tag', ['der', '#22', 'tag']],
    ['ja', '第二十一話', ['第', '#21', '話']],
    ['hi', 'भाग १२', ['भाग', '#12']],
    ['ar', 'الجزء ٣', ['الجزء', '#3']],
  ])('in %s "%s" is %j', (language, text, read) => {
    expect(spellings(text, language)).toEqual(read)
  })
})

describe('a word is the same however it is written', () => {
  test.each([
    ['Dr. Watson & St. Peter', 'doctor watson and saint peter'],
    ["The Parrot's Watch", 'the parrots watch'],
    ['Café Zoë', 'cafe zoe'],
    ['U.S.A. today', 'u s a today'],
  ])('"%s" as "%s"', (one, other) => {
    expect(spellings(one)).toEqual(spellings(other))
  })

  test('and so is what nobody can say: nothing', () => {
    expect(spellings('?!… — 🎧')).toEqual([])
  })
})

const sound = (text: string, language: string) =>
  readerOf(language)
    .read(text)
    .map(({ phones }) => phones)
    .join(' ')

test.each([
  ['en', 'knight', 'night'],
  ['en', 'Philip', 'fillip'],
  ['de', 'Wahl', 'Wal'],
  ['fr', 'phare', 'fard'],
  ['es', 'vaca', 'baca'],
  ['it', 'chilo', 'kilo'],
  ['pt', 'caça', 'cassa'],
  ['nl', 'leiden', 'lijden'],
  ['ja', 'ライオン', 'らいおん'],
  ['hi', 'क़िला', 'किला'],
])('in %s "%s" sounds as "%s" does', (language, one, other) => {
  expect(sound(one, language)).toBe(sound(other, language))
})
