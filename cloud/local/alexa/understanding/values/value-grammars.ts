import type { Language, ValueGrammar } from '../languages/language.ts'
import { Tokeniser } from '../tokens.ts'
import { dateGrammar } from './date.ts'
import { fourDigitGrammar, numberGrammar, phoneNumberGrammar } from './digits.ts'
import { durationGrammar } from './duration.ts'
import { ordinalGrammar, ordinalReader } from './ordinal.ts'
import { timeGrammar } from './time.ts'
import type { ValueWords } from './value-words.ts'

type Reader = ConstructorParameters<typeof Tokeniser>[0]

/** The built-in slot types that Alexa reads by rules, in one language, by their name. */
export function valueGrammars(words: ValueWords, reader: Reader): Language['valueGrammars'] {
  const tokeniser = new Tokeniser(reader)
  const ordinal = ordinalReader(words, tokeniser)
  return {
    ...numberGrammars(words),
    'AMAZON.Ordinal': ordinalGrammar(ordinal),
    'AMAZON.DATE': dateGrammar(words, ordinal, tokeniser),
    'AMAZON.TIME': timeGrammar(words, tokeniser),
    'AMAZON.DURATION': durationGrammar(words.durations, tokeniser),
  }
}

/** Those that are read in every language. */
export function numberGrammars(words: Pick<ValueWords, 'ones' | 'minus' | 'points'> & Partial<ValueWords>) {
  const all = { ...NO_WORDS, ...words }
  return {
    'AMAZON.NUMBER': numberGrammar(all),
    'AMAZON.FOUR_DIGIT_NUMBER': fourDigitGrammar(all),
    'AMAZON.PhoneNumber': phoneNumberGrammar(all),
  } satisfies Record<string, ValueGrammar>
}

const NO_WORDS: ValueWords = {
  ones: [],
  minus: [],
  points: [],
  ordinals: {},
  ordinalEndings: [],
  months: [],
  weekdays: [],
  dates: {},
  times: {},
  durations: {
    units: { Y: [], M: [], W: [], D: [], TH: [], TM: [], TS: [] },
    ones: [],
    joints: [],
    halves: [],
    fixed: {},
  },
}
