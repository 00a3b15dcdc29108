import type { Voice } from './voice.ts'

type Engine = Voice['engine']

/** A voice of Amazon Polly and what it can do. */
export interface PollyVoice {
  readonly id: string
  /** BCP 47, as Polly writes it. */
  readonly language: string
  readonly engines: readonly Engine[]
}

/**
 * Language, then its voices with their engines: s(tandard), n(eural), l(ong-form), g(enerative).
 * https://docs.aws.amazon.com/polly/latest/dg/available-voices.html, as known on 2026-11-23
 */
const TABLE: Readonly<Record<string, string>> = {
  'ar-AE': 'Hala/n Zayd/n',
  arb: 'Zeina/s',
  'ca-ES': 'Arlet/n',
  'cmn-CN': 'Zhiyu/sn',
  'cs-CZ': 'Jitka/n',
  'cy-GB': 'Gwyneth/s',
  'da-DK': 'Naja/s Mads/s Sofie/n',
  'de-AT': 'Hannah/ng',
  'de-CH': 'Sabrina/ng',
  'de-DE': 'Marlene/s Vicki/sng Hans/s Daniel/ng Lennart/g',
  'en-AU': 'Nicole/s Russell/s Olivia/ng',
  'en-GB': 'Amy/sng Emma/sn Brian/sng Arthur/n',
  'en-GB-WLS': 'Geraint/s',
  'en-IE': 'Niamh/ng',
  'en-IN': 'Aditi/s Raveena/s Kajal/ng',
  'en-NZ': 'Aria/ng',
  'en-SG': 'Jasmine/ng',
  'en-US':
    'Ivy/sn Joanna/sng Kendra/sn Kimberly/sn Salli/sng Joey/sn Justin/sn Kevin/n Matthew/sng Ruth/nlg Stephen/ng Gregory/nl Danielle/nlg Tiffany/g',
  'en-ZA': 'Ayanda/ng',
  'es-ES': 'Conchita/s Enrique/s Lucia/sng Sergio/ng',
  'es-MX': 'Mia/sng Andres/ng',
  'es-US': 'Lupe/sng Penelope/s Miguel/s Pedro/ng',
  'fi-FI': 'Suvi/n',
  'fr-BE': 'Isabelle/ng',
  'fr-CA': 'Chantal/s Gabrielle/ng Liam/ng',
  'fr-FR': 'Celine/s Lea/sng Mathieu/s Remi/ng Ambre/g Florian/g',
  'hi-IN': 'Aditi/s Kajal/ng',
  'is-IS': 'Dora/s Karl/s',
  'it-IT': 'Carla/s Bianca/sng Giorgio/s Adriano/n Beatrice/g Lorenzo/g',
  'ja-JP': 'Mizuki/s Takumi/sn Kazuha/n Tomoko/n',
  'ko-KR': 'Seoyeon/sng Jihye/n',
  'nb-NO': 'Liv/s Ida/n',
  'nl-BE': 'Lisa/ng',
  'nl-NL': 'Lotte/s Ruben/s Laura/ng',
  'pl-PL': 'Ewa/s Jacek/s Jan/s Maja/s Ola/ng',
  'pt-BR': 'Camila/sng Vitoria/sn Ricardo/s Thiago/n',
  'pt-PT': 'Cristiano/s Ines/sn',
  'ro-RO': 'Carmen/s',
  'ru-RU': 'Maxim/s Tatyana/s',
  'sv-SE': 'Astrid/s Elin/n',
  'tr-TR': 'Filiz/s Burcu/n',
  'yue-CN': 'Hiujin/n',
}

const ENGINES: Readonly<Record<string, Engine>> = {
  s: 'standard',
  n: 'neural',
  l: 'long-form',
  g: 'generative',
}

/** Every voice, by language. */
export const VOICES: readonly PollyVoice[] = Object.entries(TABLE).flatMap(([language, row]) =>
  row.split(' ').map(entry => {
    const [id = '', engines = ''] = entry.split('/')
    return { id, language, engines: [...engines].flatMap(letter => ENGINES[letter] ?? []) }
  }),
)

/** The voice of this id, however it is written; a bilingual one in the first of its languages. */
export const findVoice = (id: string) =>
  VOICES.find(
    voice => voice.id.toLowerCase() === id.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  )

/** `en` of `en-GB`; Polly's `arb`, `cmn` and `nb` are what others call `ar`, `zh` and `no`. */
export const primaryLanguage = (language: string) => {
  const code = language.toLowerCase().split('-')[0] ?? ''
  return { arb: 'ar', cmn: 'zh', no: 'nb', nn: 'nb' }[code] ?? code
}
