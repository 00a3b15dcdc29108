import { valueGrammars } from '../../values/value-grammars.ts'
import type { Language } from '../language.ts'
import { lists } from './lists.ts'
import { readNumber } from './numbers.ts'
import { phrases } from './phrases.ts'
import { values } from './values.ts'

const reading = { readNumber }

export const ARABIC: Language = { ...reading, phrases, lists, valueGrammars: valueGrammars(values, reading) }
