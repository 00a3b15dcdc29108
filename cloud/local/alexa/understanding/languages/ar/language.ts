import { nativeDigitsReader } from '../../values/native-digits.ts'
import { valueGrammars } from '../../values/value-grammars.ts'
import type { Language, NumberWords } from '../language.ts'
import { lists } from './lists.ts'
import { readNumber as readNumberWords } from './numbers.ts'
import { phrases } from './phrases.ts'
import { values } from './values.ts'

const readDigits = nativeDigitsReader('٠')

const readNumber = (words: readonly string[], at: number): NumberWords | undefined =>
  readNumberWords(words, at) ?? readDigits(words, at)

const reading = { readNumber }

export const ARABIC: Language = { ...reading, phrases, lists, valueGrammars: valueGrammars(values, reading) }
