import { toCardinal as arabic, toOrdinal as arabicOrdinal } from 'n2words/ar-SA'
import { toCardinal as german, toOrdinal as germanOrdinal } from 'n2words/de-DE'
import { toCardinal as english, toOrdinal as englishOrdinal } from 'n2words/en-US'
import { toCardinal as spanish, toOrdinal as spanishOrdinal } from 'n2words/es-ES'
import { toCardinal as french, toOrdinal as frenchOrdinal } from 'n2words/fr-FR'
import { toCardinal as hindi } from 'n2words/hi-IN'
import { toCardinal as italian, toOrdinal as italianOrdinal } from 'n2words/it-IT'
import { toCardinal as japanese } from 'n2words/ja-JP'
import { toCardinal as dutch, toOrdinal as dutchOrdinal } from 'n2words/nl-NL'
import { toCardinal as portuguese, toOrdinal as portugueseOrdinal } from 'n2words/pt-PT'

/** How a number is said, by the library that the matcher does not use. */
export const CARDINALS: Readonly<Record<string, (value: number) => string>> = {
  ...{ ar: arabic, de: german, en: english, es: spanish, fr: french, hi: hindi, it: italian, ja: japanese },
  ...{ nl: dutch, pt: portuguese },
}

/** Only up to ten: beyond, people say the cardinal. */
export const ORDINALS: Readonly<Record<string, (value: number) => string>> = {
  ...{ ar: arabicOrdinal, de: germanOrdinal, en: englishOrdinal, es: spanishOrdinal, fr: frenchOrdinal },
  ...{ it: italianOrdinal, nl: dutchOrdinal, pt: portugueseOrdinal },
}

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

export function roman(value: number): string {
  let [rest, written] = [value, '']
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) written += letters
  return written
}
