import type { Engine } from './limits.ts'

/** A voice as DescribeVoices tells of it, and what of the local engine speaks for it. */
export interface PollyVoice {
  readonly id: string
  readonly gender: 'Female' | 'Male'
  readonly language: string
  /** What it also speaks. */
  readonly additionalLanguages: readonly string[]
  readonly engines: readonly Engine[]
}

/**
 * Language, then its voices: id, F or M, and its engines: s(tandard), n(eural), l(ong-form), g(enerative).
 * Ids are those of VoiceId in @aws-sdk/client-polly 3.1142. Engines after the guide's tables as known on 2026-11-23
 * (https://docs.aws.amazon.com/polly/latest/dg/available-voices.html and its document history to April 2026).
 * To be checked against DescribeVoices of AWS: the guide counts 43 generative voices, and here are 41.
 */
const TABLE: Readonly<Record<string, string>> = {
  'ar-AE': 'Hala/F/n Zayd/M/n',
  arb: 'Zeina/F/s',
  'ca-ES': 'Arlet/F/n',
  'cmn-CN': 'Zhiyu/F/sn',
  'cs-CZ': 'Jitka/F/n',
  'cy-GB': 'Gwyneth/F/s',
  'da-DK': 'Naja/F/s Mads/M/s Sofie/F/n',
  'de-AT': 'Hannah/F/ng',
  'de-CH': 'Sabrina/F/ng',
  'de-DE': 'Marlene/F/s Vicki/F/sng Hans/M/s Daniel/M/ng Lennart/M/g',
  'en-AU': 'Nicole/F/s Russell/M/s Olivia/F/ng',
  'en-GB': 'Amy/F/sng Emma/F/sn Brian/M/sng Arthur/M/n',
  'en-GB-WLS': 'Geraint/M/s',
  'en-IE': 'Niamh/F/ng',
  'en-IN': 'Aditi/F/s Raveena/F/s Kajal/F/ng',
  'en-NZ': 'Aria/F/ng',
  'en-SG': 'Jasmine/F/ng',
  'en-US':
    'Ivy/F/sn Joanna/F/sng Kendra/F/sn Kimberly/F/sn Salli/F/sng Joey/M/sn Justin/M/sn Kevin/M/n Matthew/M/sng Ruth/F/nlg Stephen/M/ng Gregory/M/nl Danielle/F/nlg Tiffany/F/g',
  'en-ZA': 'Ayanda/F/ng',
  'es-ES': 'Conchita/F/s Enrique/M/s Lucia/F/sng Sergio/M/ng',
  'es-MX': 'Mia/F/sng Andres/M/ng',
  'es-US': 'Lupe/F/sng Penelope/F/s Miguel/M/s Pedro/M/ng',
  'fi-FI': 'Suvi/F/n',
  'fr-BE': 'Isabelle/F/ng',
  'fr-CA': 'Chantal/F/s Gabrielle/F/ng Liam/M/ng',
  'fr-FR': 'Celine/F/s Lea/F/sng Mathieu/M/s Remi/M/ng Ambre/F/g Florian/M/g',
  'hi-IN': 'Aditi/F/s Kajal/F/ng',
  'is-IS': 'Dora/F/s Karl/M/s',
  'it-IT': 'Carla/F/s Bianca/F/sng Giorgio/M/s Adriano/M/n Beatrice/F/g Lorenzo/M/g',
  'ja-JP': 'Mizuki/F/s Takumi/M/sn Kazuha/F/n Tomoko/F/n',
  'ko-KR': 'Seoyeon/F/sng Jihye/F/n',
  'nb-NO': 'Liv/F/s Ida/F/n',
  'nl-BE': 'Lisa/F/ng',
  'nl-NL': 'Lotte/F/s Ruben/M/s Laura/F/ng',
  'pl-PL': 'Ewa/F/s Jacek/M/s Jan/M/s Maja/F/s Ola/F/ng',
  'pt-BR': 'Camila/F/sng Vitoria/F/sn Ricardo/M/s Thiago/M/n',
  'pt-PT': 'Cristiano/M/s Ines/F/sn',
  'ro-RO': 'Carmen/F/s',
  'ru-RU': 'Maxim/M/s Tatyana/F/s',
  'sv-SE': 'Astrid/F/s Elin/F/n',
  'tr-TR': 'Filiz/F/s Burcu/F/n',
  'yue-CN': 'Hiujin/F/n',
}

/** Every language code that Polly takes. */
export const LANGUAGES = Object.keys(TABLE)

const ENGINES: Readonly<Record<string, Engine>> = {
  s: 'standard',
  n: 'neural',
  l: 'long-form',
  g: 'generative',
}

const ROWS = Object.entries(TABLE).flatMap(([language, row]) =>
  row.split(' ').map(entry => {
    const [id = '', gender, engines = ''] = entry.split('/')
    return {
      id,
      gender: gender === 'F' ? 'Female' : 'Male',
      language,
      engines: [...engines].flatMap(one => ENGINES[one] ?? []),
    } as const
  }),
)

/** Every voice once; one that stands under two languages speaks both. */
export const VOICES: readonly PollyVoice[] = [...Map.groupBy(ROWS, ({ id }) => id).values()].flatMap(
  ([first, ...others]) =>
    first ? [{ ...first, additionalLanguages: others.map(({ language }) => language) }] : [],
)

export const VOICE_IDS = VOICES.map(({ id }) => id)

export const findVoice = (id: string) => VOICES.find(voice => voice.id === id)

/** @throws {Error} where there is none of that id */
export function voiceOf(id: string): PollyVoice {
  const voice = findVoice(id)
  if (!voice) throw new Error(`there is no voice ${id}`)
  return voice
}

/** As DescribeVoices writes them: of the voice, where it is not the id, and of the language. */
const ACCENTED: Readonly<Record<string, string>> = {
  Andres: 'Andrés',
  Celine: 'Céline',
  Dora: 'Dóra',
  Ines: 'Inês',
  Lea: 'Léa',
  Penelope: 'Penélope',
  Remi: 'Rémi',
  Vitoria: 'Vitória',
}

export const voiceName = (id: string) => ACCENTED[id] ?? id

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  'ar-AE': 'Gulf Arabic',
  arb: 'Arabic',
  'ca-ES': 'Catalan',
  'cmn-CN': 'Chinese Mandarin',
  'cs-CZ': 'Czech',
  'cy-GB': 'Welsh',
  'da-DK': 'Danish',
  'de-AT': 'Austrian German',
  'de-CH': 'Swiss Standard German',
  'de-DE': 'German',
  'en-AU': 'Australian English',
  'en-GB': 'British English',
  'en-GB-WLS': 'Welsh English',
  'en-IE': 'Irish English',
  'en-IN': 'Indian English',
  'en-NZ': 'New Zealand English',
  'en-SG': 'Singaporean English',
  'en-US': 'US English',
  'en-ZA': 'South African English',
  'es-ES': 'Castilian Spanish',
  'es-MX': 'Mexican Spanish',
  'es-US': 'US Spanish',
  'fi-FI': 'Finnish',
  'fr-BE': 'Belgian French',
  'fr-CA': 'Canadian French',
  'fr-FR': 'French',
  'hi-IN': 'Hindi',
  'is-IS': 'Icelandic',
  'it-IT': 'Italian',
  'ja-JP': 'Japanese',
  'ko-KR': 'Korean',
  'nb-NO': 'Norwegian',
  'nl-BE': 'Belgian Dutch',
  'nl-NL': 'Dutch',
  'pl-PL': 'Polish',
  'pt-BR': 'Brazilian Portuguese',
  'pt-PT': 'Portuguese',
  'ro-RO': 'Romanian',
  'ru-RU': 'Russian',
  'sv-SE': 'Swedish',
  'tr-TR': 'Turkish',
  'yue-CN': 'Cantonese',
}

export const languageName = (code: string) => LANGUAGE_NAMES[code] ?? code
