import { LOCALES, type Locale } from '../speech/locales.ts'
import { samples as ar } from './samples/ar.ts'
import { samples as de } from './samples/de.ts'
import { samples as en } from './samples/en.ts'
import { samples as es } from './samples/es.ts'
import { samples as fr } from './samples/fr.ts'
import { samples as hi } from './samples/hi.ts'
import { samples as it } from './samples/it.ts'
import { samples as ja } from './samples/ja.ts'
import { samples as nl } from './samples/nl.ts'
import { samples as pt } from './samples/pt.ts'
import type { Region, Samples } from './samples.ts'
import { store as storeAr } from './store/ar.ts'
import { store as storeDe } from './store/de.ts'
import { store as storeEn } from './store/en.ts'
import { store as storeEs } from './store/es.ts'
import { store as storeFr } from './store/fr.ts'
import { store as storeHi } from './store/hi.ts'
import { store as storeIt } from './store/it.ts'
import { store as storeJa } from './store/ja.ts'
import { store as storeNl } from './store/nl.ts'
import { store as storePt } from './store/pt.ts'
import type { StoreTexts } from './store.ts'

export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'ja' | 'hi' | 'nl' | 'ar'

/** All that Alexa and her store are told in a language. */
export interface Told {
  readonly samples: Samples
  readonly store: StoreTexts
}

/** The languages that the skill understands. */
export const LANGUAGES: Readonly<Partial<Record<Language, Told>>> = {
  ar: { samples: ar, store: storeAr },
  de: { samples: de, store: storeDe },
  en: { samples: en, store: storeEn },
  es: { samples: es, store: storeEs },
  fr: { samples: fr, store: storeFr },
  hi: { samples: hi, store: storeHi },
  it: { samples: it, store: storeIt },
  ja: { samples: ja, store: storeJa },
  nl: { samples: nl, store: storeNl },
  pt: { samples: pt, store: storePt },
}

const BRITISH: Region = {
  words: {
    favorite: 'favourite',
    favorites: 'favourites',
    unfavorite: 'unfavourite',
    harbor: 'harbour',
    normalize: 'normalise',
  },
}

const AMERICAN_SPANISH: Region = {
  more: {
    PlayTitleIntent: ['(platícame|platica) [la historia|el cuento] [de] {title}'],
    PlayRandomIntent: ['(platícame|platica) (algo|una historia|un cuento)'],
    SkipForwardIntent: [
      '(adelántale|avánzale|síguele) [unos] {length}',
      '(adelántale|avánzale) [un poco|tantito]',
    ],
    SkipBackIntent: ['(regrésale|retrocédele) [unos] {length}', '(regrésale|retrocédele) (un poco|tantito)'],
    SlowerIntent: ['[un poquito] más (despacito|lentito)'],
    FasterIntent: ['[un poquito] más rapidito'],
  },
}

/** Where it is said otherwise than in the rest of the language. */
const REGIONS: Readonly<Partial<Record<Locale, Region>>> = {
  'en-GB': BRITISH,
  'en-AU': BRITISH,
  'en-CA': BRITISH,
  'en-IN': BRITISH,
  'es-MX': AMERICAN_SPANISH,
  'es-US': AMERICAN_SPANISH,
}

export const languageOf = (locale: Locale) => locale.slice(0, locale.indexOf('-')) as Language
export const regionOf = (locale: Locale): Region => REGIONS[locale] ?? {}

/** What is told in a locale's language. @throws where the language is not there */
export function toldIn(locale: Locale): Told {
  const told = LANGUAGES[languageOf(locale)]
  if (!told) throw new RangeError(`the skill does not speak ${locale}`)
  return told
}

/** The locales whose language is there. */
export const locales = (): Locale[] => LOCALES.filter(locale => LANGUAGES[languageOf(locale)])

/** With the words of a locale's region. */
export function spelled(locale: Locale, text: string): string {
  const { words = {} } = regionOf(locale)
  return text.replace(/[\p{L}\p{M}]+/gu, word => words[word] ?? word)
}

export const invocationNameIn = (locale: Locale): string =>
  regionOf(locale).invocationName ?? toldIn(locale).samples.invocationName
