import { ENGLISH } from './en.ts'
import type { Language } from './language.ts'

const LANGUAGES: Readonly<Record<string, Language>> = { en: ENGLISH }

export function languageOf(locale: string): Language {
  const language = LANGUAGES[locale.split('-')[0] ?? '']
  if (!language) throw new Error(`The bench has no word lists for ${locale}: add them to languages/`)
  return language
}
