import { ENGLISH } from './en/language.ts'
import type { Language } from './language.ts'

const BY_CODE: Readonly<Record<string, Language>> = { en: ENGLISH }

/** The language of a locale ("de-DE"); undefined for one that Alexa does not speak. */
export const languageOf = (locale: string): Language | undefined => BY_CODE[locale.split('-')[0] ?? '']
