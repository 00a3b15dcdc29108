/** Where a skill may be offered. https://developer.amazon.com/en-US/docs/alexa/custom-skills/develop-skills-in-multiple-languages.html */
export const LOCALES: readonly string[] = [
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
]

/** What is wrong with the name of a locale; undefined where nothing is. */
export const checkLocale = (name: string): string | undefined =>
  LOCALES.includes(name) ? undefined : `"${name}" is no locale of Alexa. They are: ${LOCALES.join(', ')}.`
