import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as indian } from '@orama/stemmers/indian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { LANGUAGES } from '../lookup/sound/languages/languages.ts'

/** Snowball's stemmers; a language without one is looked up by whole words. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  ...{ ar: arabic, de: german, en: english, es: spanish, fr: french, hi: indian, it: italian },
  ...{ nl: dutch, pt: portuguese },
}

/** Longer words are somebody's mistake. */
const LONGEST = 40

const light = new Map<string, ReadonlySet<string>>()
let japanese: Intl.Segmenter | undefined

/** The first part of a BCP 47 tag, in lower case. */
export const languageOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? ''

/** What a text is about: its words' stems, without those that stand in every text. @param language of `languageOf` */
export function stemsOf(text: string, language: string): string[] {
  const known = stems.get(language) ?? new Map<string, string>()
  stems.set(language, known)
  return wordsOf(text, language)
    .map(word => {
      const stem = known.get(word) ?? stemOf(word, language)
      if (known.size < MOST_KNOWN) known.set(word, stem)
      return stem
    })
    .filter(stem => stem !== '')
}

/** A stem is looked for once, as far as memory goes: most words of a text are said often. */
const stems = new Map<string, Map<string, string>>()
const MOST_KNOWN = 30_000

/** Empty for a word that stands in every text. */
function stemOf(word: string, language: string): string {
  if (word.length > LONGEST || lightWords(language).has(word)) return ''
  return fold(STEMMERS[language]?.(word) ?? word)
}

function wordsOf(text: string, language: string): string[] {
  const clean = text.normalize('NFKC').toLowerCase()
  if (language !== 'ja') return clean.replace(/['’]s\b/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  japanese ??= new Intl.Segmenter('ja', { granularity: 'word' })
  return [...japanese.segment(clean)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')

function lightWords(language: string): ReadonlySet<string> {
  const known = light.get(language)
  if (known) return known
  const made = new Set((LANGUAGES[language]?.light ?? '').trim().split(/\s+/u))
  light.set(language, made)
  return made
}
