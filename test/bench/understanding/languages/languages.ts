import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import { FRENCH } from './fr.ts'
import { ITALIAN } from './it.ts'
import { JAPANESE } from './ja.ts'
import type { Language } from './language.ts'

const LANGUAGES: Readonly<Record<string, Language>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  ja: JAPANESE,
}

export function languageOf(locale: string): Language {
  const language = LANGUAGES[locale.split('-')[0] ?? '']
  if (!language) throw new Error(`The bench has no word lists for ${locale}: add them to languages/`)
  return language
}
