import { samples as de } from './samples/de.ts'
import { samples as en } from './samples/en.ts'
import { samples as nl } from './samples/nl.ts'
import type { Region, Samples } from './samples.ts'

export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'ja' | 'hi' | 'nl' | 'ar'

/** The languages that the skill understands. */
export const LANGUAGES: Readonly<Partial<Record<Language, Samples>>> = { en, de, nl }

const BRITISH: Region = {
  words: {
    favorite: 'favourite',
    favorites: 'favourites',
    unfavorite: 'unfavourite',
    harbor: 'harbour',
    normalize: 'normalise',
  },
}
const AS_IT_IS: Region = {}

/** Where Alexa offers skills, and what is said there otherwise than in the rest of the language. */
const REGIONS = {
  'en-US': AS_IT_IS,
  'en-GB': BRITISH,
  'en-AU': BRITISH,
  'en-CA': BRITISH,
  'en-IN': BRITISH,
  'de-DE': AS_IT_IS,
  'fr-FR': AS_IT_IS,
  'fr-CA': AS_IT_IS,
  'es-ES': AS_IT_IS,
  'es-MX': AS_IT_IS,
  'es-US': AS_IT_IS,
  'it-IT': AS_IT_IS,
  'pt-BR': AS_IT_IS,
  'ja-JP': AS_IT_IS,
  'hi-IN': AS_IT_IS,
  'nl-NL': AS_IT_IS,
  'ar-SA': AS_IT_IS,
} as const satisfies Record<string, Region>

export type Locale = keyof typeof REGIONS

export const languageOf = (locale: Locale) => locale.slice(0, locale.indexOf('-')) as Language
export const regionOf = (locale: Locale): Region => REGIONS[locale]

/** The locales whose language is there. */
export const locales = (): Locale[] =>
  (Object.keys(REGIONS) as Locale[]).filter(locale => LANGUAGES[languageOf(locale)])
