import type { PollyVoice } from '../voices.ts'

/** What makes the local engine sound like one voice and no other. */
export interface Speaker {
  /** espeak's identifier and variant: `gmw/en-US+f3`. */
  readonly identifier: string
  /** 0 to 99, 50 the middle. */
  readonly pitch: number
  /** Words a minute. */
  readonly rate: number
}

/** espeak's voice for a language; one that it has not, such as Jamaican Patois, has none. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  'ar-AE': 'sem/ar',
  arb: 'sem/ar',
  'ca-ES': 'roa/ca',
  'cmn-CN': 'sit/cmn',
  'cs-CZ': 'zlw/cs',
  'cy-GB': 'cel/cy',
  'da-DK': 'gmq/da',
  'de-AT': 'gmw/de',
  'de-CH': 'gmw/de',
  'de-DE': 'gmw/de',
  'en-AU': 'gmw/en',
  'en-GB': 'gmw/en-GB-x-rp',
  'en-GB-WLS': 'gmw/en-GB-x-gbcwmd',
  'en-IE': 'gmw/en-GB-scotland',
  'en-IN': 'gmw/en',
  'en-NZ': 'gmw/en',
  'en-SG': 'gmw/en',
  'en-US': 'gmw/en-US',
  'en-ZA': 'gmw/en',
  'es-ES': 'roa/es',
  'es-MX': 'roa/es-419',
  'es-US': 'roa/es-419',
  'fi-FI': 'urj/fi',
  'fr-BE': 'roa/fr-BE',
  'fr-CA': 'roa/fr',
  'fr-FR': 'roa/fr',
  'hi-IN': 'inc/hi',
  'is-IS': 'gmq/is',
  'it-IT': 'roa/it',
  'ja-JP': 'jpx/ja',
  'ko-KR': 'ko',
  'nb-NO': 'gmq/nb',
  'nl-BE': 'gmw/nl',
  'nl-NL': 'gmw/nl',
  'pl-PL': 'zlw/pl',
  'pt-BR': 'roa/pt-BR',
  'pt-PT': 'roa/pt',
  'ro-RO': 'roa/ro',
  'ru-RU': 'zle/ru',
  'sv-SE': 'gmq/sv',
  'tr-TR': 'trk/tr',
  'yue-CN': 'sit/yue',
}

/** The variants that sound like a person; the klatt ones do not. */
const VARIANTS = {
  Female: ['f1', 'f2', 'f3', 'f4', 'f5'],
  Male: ['m1', 'm2', 'm3', 'm4', 'm5', 'm7'],
} as const

const SLOWEST_WORDS_A_MINUTE = 155

/** The same voice always has the same speaker; two of a language differ in variant, pitch or pace. */
export function speakerOf(voice: PollyVoice, language = voice.language): Speaker {
  const seed = [...voice.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0
  const variants = VARIANTS[voice.gender]
  return {
    identifier: `${IDENTIFIERS[language] ?? 'gmw/en'}+${variants[seed % variants.length]}`,
    pitch: (voice.gender === 'Female' ? 52 : 40) + ((seed >>> 4) % 9),
    rate: SLOWEST_WORDS_A_MINUTE + ((seed >>> 8) % 16),
  }
}
