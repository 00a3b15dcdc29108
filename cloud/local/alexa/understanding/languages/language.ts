import type { Token } from '../tokens.ts'

/** What Alexa brings of a language, before any skill. All words are plain: lower case, no punctuation but apostrophes. */
export interface Language {
  readonly phrases: Phrases
  /**
   * The number in words that begins at a word, in digits: "twenty one" is 21. Articles ("ein", "une") are no numbers
   * here: a sample "eine Pizza" must stay what it is. Left out where a language has none.
   */
  readonly readNumber?: (words: readonly string[], at: number) => NumberWords | undefined
  /** What a word is short for, as it is compared: "i'm" is "i", "am". */
  readonly contractions?: ReadonlyMap<string, readonly string[]>
  /** French and Italian: "l'heure" is "l'" and "heure". */
  readonly splitsAfterApostrophe?: boolean
  /** Japanese: each character is a token, and numbers are read from characters. */
  readonly hasNoSpaces?: boolean
  /** The built-in slot types that are read by rules, by their name: "AMAZON.DATE". */
  readonly valueGrammars: Readonly<Record<string, ValueGrammar>>
  /** The built-in slot types that are open lists, by their name, with the values that are known of them. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** A number read from words, and of how many words. */
export interface NumberWords {
  readonly value: number
  readonly length: number
}

/** The listener's own clock: dates and times are relative to it. `month` and `day` count from 1. */
export interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** A stretch of an utterance that means a value: its end (after its last token), and Alexa's own value ("PT5M"). */
export interface ReadValue {
  readonly end: number
  readonly value: string
}

/** Reads the values that may begin at a token, of every length that makes sense; empty where none does. */
export type ValueGrammar = (tokens: readonly Token[], at: number, now: Moment) => readonly ReadValue[]

export interface Phrases {
  readonly wakeWords: readonly string[]
  /** Ends the session without an intent. */
  readonly exit: readonly string[]
  /** May stand before or after what is asked, and change nothing. */
  readonly politeBefore: readonly string[]
  readonly politeAfter: readonly string[]
  /** May stand anywhere and change nothing: "um", "like", "please". */
  readonly fillers: readonly string[]
  /** May stand before the answer to a question: "it's", "i think". */
  readonly answerBefore: readonly string[]
  /** Words that alone do not show that a sample is meant. */
  readonly functionWords: readonly string[]
  /** Words that ask for the same in a request, a group a list: ["play", "listen to", "put on"]. */
  readonly synonyms: readonly (readonly string[])[]
  /** Words that a recogniser takes for one another, a group a list: ["their", "there"]. */
  readonly homophones: readonly (readonly string[])[]
  readonly invocation: InvocationPhrases
  /** The phrases of each built-in intent. */
  readonly intents: Readonly<Record<string, readonly string[]>>
}

/**
 * How a skill is called by its name. Forms are patterns of {name} and {request}: "open {name}",
 * "ask {name} to {request}", "{request} from {name}", "{name}を開いて". Those with a request are tried from the most
 * literal words down; `articles` may stand before the name in each.
 */
export interface InvocationPhrases {
  readonly articles: readonly string[]
  /** With {name} alone. */
  readonly launch: readonly string[]
  /** With {name} and {request}. */
  readonly request: readonly string[]
}
