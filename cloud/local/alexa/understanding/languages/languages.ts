import { ARABIC } from './ar/language.ts'
import { GERMAN } from './de/language.ts'
import { ENGLISH } from './en/language.ts'
import { SPANISH } from './es/language.ts'
import { FRENCH } from './fr/language.ts'
import { HINDI } from './hi/language.ts'
import { ITALIAN } from './it/language.ts'
import { JAPANESE } from './ja/language.ts'
import type { Language } from './language.ts'
import { DUTCH } from './nl/language.ts'
import { PORTUGUESE } from './pt/language.ts'

const BY_CODE: Readonly<Record<string, Language>> = {
  ar: ARABIC,
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  hi: HINDI,
  it: ITALIAN,
  ja: JAPANESE,
  nl: DUTCH,
  pt: PORTUGUESE,
}

/** The language of a locale ("de-DE"); undefined for one that Alexa does not speak. */
export const languageOf = (locale: string): Language | undefined => BY_CODE[locale.split('-')[0] ?? '']
