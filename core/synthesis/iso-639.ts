/** The three letters of ISO 639-2 for the languages that Polly speaks. https://www.loc.gov/standards/iso639-2/php/code_list.php */
const CODES: Readonly<Record<string, string>> = {
  ar: 'ara',
  arb: 'ara',
  ca: 'cat',
  cmn: 'zho',
  cs: 'ces',
  cy: 'cym',
  da: 'dan',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  hi: 'hin',
  is: 'isl',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nb: 'nob',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  yue: 'zho',
}

/** ISO 639-2 of a BCP 47 language, as tags have it; `und` where it is none of these. */
export const iso639Of = (language: string) => CODES[language.toLowerCase().split('-')[0] ?? ''] ?? 'und'
