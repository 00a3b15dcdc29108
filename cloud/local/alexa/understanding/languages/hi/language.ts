import { nativeDigitsReader } from '../../values/native-digits.ts'
import { valueGrammars } from '../../values/value-grammars.ts'
import { lists as englishLists } from '../en/lists.ts'
import { readNumber as readEnglishNumber } from '../en/numbers.ts'
import type { Language, NumberWords } from '../language.ts'
import { alsoSpelled } from '../word-list.ts'
import { lists as hindiLists } from './lists.ts'
import { readNumber as readHindiNumber } from './numbers.ts'
import { phrases } from './phrases.ts'
import { plainSpelling } from './spelling.ts'
import { values } from './values.ts'

const readDigits = nativeDigitsReader('०')

/** Hindi is spoken with English numbers among its own. */
const readNumber = (words: readonly string[], at: number): NumberWords | undefined =>
  readHindiNumber(words, at) ?? readEnglishNumber(words, at) ?? readDigits(words, at)

/** And with English names, which Alexa writes in Latin letters. */
const lists = Object.fromEntries(
  Object.entries(hindiLists).map(([type, values]) => [
    type,
    [...alsoSpelled(values, plainSpelling), ...(englishLists[type] ?? [])],
  ]),
)

const reading = { readNumber }

export const HINDI: Language = { ...reading, phrases, lists, valueGrammars: valueGrammars(values, reading) }
