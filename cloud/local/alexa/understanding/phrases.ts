import { ENGLISH } from './english/phrases.ts'

/** What Alexa brings of a language, before any skill. Phrases are plain words. */
export interface Phrases {
  readonly wakeWords: readonly string[]
  /** Ends the session without an intent. */
  readonly exit: readonly string[]
  /** May stand before or after what is asked, and change nothing. */
  readonly politeBefore: readonly string[]
  readonly politeAfter: readonly string[]
  /** Words that alone do not show that a sample is meant. */
  readonly functionWords: readonly string[]
  readonly invocation: {
    /** May stand before the invocation name. */
    readonly articles: readonly string[]
    /** "open NAME", "open NAME and …" */
    readonly launch: readonly string[]
    readonly launchJoins: readonly string[]
    /** "ask NAME to …" */
    readonly ask: readonly string[]
    readonly askJoins: readonly string[]
    /** "… from NAME" */
    readonly after: readonly string[]
  }
  /** The phrases of each built-in intent. */
  readonly intents: Readonly<Record<string, readonly string[]>>
}

const BY_LANGUAGE: Readonly<Record<string, Phrases>> = { en: ENGLISH }

/** Undefined for a language that is not understood here yet. */
export const phrasesOf = (locale: string): Phrases | undefined => BY_LANGUAGE[locale.split('-')[0] ?? '']

/**
 * What listeners may say without the invocation name while the skill plays or was the last that played; the
 * intents arrive whether they are in its model or not.
 */
export const TRANSPORT_INTENTS: readonly string[] = [
  'AMAZON.CancelIntent',
  'AMAZON.LoopOffIntent',
  'AMAZON.LoopOnIntent',
  'AMAZON.NextIntent',
  'AMAZON.PauseIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.ShuffleOffIntent',
  'AMAZON.ShuffleOnIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.StopIntent',
]
