import { valueGrammars } from '../../values/value-grammars.ts'
import { readNumber as readEnglishNumber } from '../en/numbers.ts'
import type { Language, NumberWords } from '../language.ts'
import { lists } from './lists.ts'
import { readNumber as readHindiNumber } from './numbers.ts'
import { phrases } from './phrases.ts'
import { values } from './values.ts'

/** Hindi is spoken with English numbers among its own. */
const readNumber = (words: readonly string[], at: number): NumberWords | undefined =>
  readHindiNumber(words, at) ?? readEnglishNumber(words, at)

const reading = { readNumber }

export const HINDI: Language = { ...reading, phrases, lists, valueGrammars: valueGrammars(values, reading) }
