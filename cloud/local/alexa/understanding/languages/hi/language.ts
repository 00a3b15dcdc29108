import { numberGrammars } from '../../values/value-grammars.ts'
import type { Language } from '../language.ts'
import { lists } from './lists.ts'
import { readNumber } from './numbers.ts'
import { phrases } from './phrases.ts'

/** Of the built-in types that are read by rules it knows the numbers; dates, times and durations are taken as they are said. */
export const HINDI: Language = {
  readNumber,
  phrases,
  lists,
  valueGrammars: numberGrammars({ ones: [], minus: ['माइनस', 'ऋण'], points: ['पॉइंट', 'दशमलव'] }),
}
