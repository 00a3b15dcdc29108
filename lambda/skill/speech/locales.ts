/** The locales that Alexa has. https://developer.amazon.com/en-US/docs/alexa/custom-skills/develop-skills-in-multiple-languages.html */
export const LOCALES = [
  'ar-SA',
  'de-DE',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IN',
  'en-US',
  'es-ES',
  'es-MX',
  'es-US',
  'fr-CA',
  'fr-FR',
  'hi-IN',
  'it-IT',
  'ja-JP',
  'nl-NL',
  'pt-BR',
] as const

export type Locale = (typeof LOCALES)[number]

/** What is said where a request's locale is none of Alexa's. */
export const DEFAULT_LOCALE: Locale = 'en-US'

export const localeOf = (text: unknown): Locale => LOCALES.find(locale => locale === text) ?? DEFAULT_LOCALE

export const languageOf = (locale: Locale) => locale.slice(0, 2)

/** A module's sentences by their keys, plurals with their suffixes. */
type Loaded = Promise<Readonly<Record<string, string>>>

/** The sentences of each language, loaded when somebody speaks it. */
export const LANGUAGES: Readonly<Record<string, () => Loaded>> = {
  ar: async () => (await import('./ar.ts')).sentences,
  de: async () => (await import('./de.ts')).sentences,
  en: async () => (await import('./en.ts')).sentences,
  es: async () => (await import('./es.ts')).sentences,
  fr: async () => (await import('./fr.ts')).sentences,
  hi: async () => (await import('./hi.ts')).sentences,
  it: async () => (await import('./it.ts')).sentences,
  ja: async () => (await import('./ja.ts')).sentences,
  nl: async () => (await import('./nl.ts')).sentences,
  pt: async () => (await import('./pt.ts')).sentences,
}

const british = async () => (await import('./en-GB.ts')).sentences

/** What regions say otherwise than their language. */
export const REGIONS: Readonly<Partial<Record<Locale, () => Loaded>>> = {
  'en-AU': british,
  'en-CA': british,
  'en-GB': british,
  'en-IN': british,
}
