import type { SpokenDate } from './dates.ts'

/** Words as they are said, and the value that Alexa gives to the skill for them. */
export type SpokenValue = readonly [spoken: string, value: string]

/** How people of one language speak to a skill: the bench's own lists. */
export interface Language {
  /** Words are not parted by spaces. */
  readonly isUnspaced?: boolean
  /** The phrases of the standard built-in intents, without "AMAZON.". */
  readonly intents: Readonly<Record<string, readonly string[]>>
  /** Values of the built-in slot types that Alexa turns into something else than the words, without "AMAZON.". */
  readonly converted: Readonly<Record<string, readonly SpokenValue[]>>
  readonly dates: readonly SpokenDate[]
  /** Values of the built-in slot types that stay as they are said, without "AMAZON.". */
  readonly spoken: Readonly<Record<string, readonly string[]>>
  readonly noise: Noise
  /** How a bare value is said in answer to a question; `…` is the value. */
  readonly answers: readonly string[]
  readonly invocation: InvocationPatterns
}

/** A sample's first word tells what may stand before it. */
export type Opening = 'request' | 'question' | 'statement' | 'other'

export interface Noise {
  /** The first words of each opening. */
  readonly openings: Readonly<Record<Exclude<Opening, 'other'>, readonly string[]>>
  readonly before: Readonly<Record<Opening, readonly string[]>>
  readonly after: readonly string[]
  readonly fillers: readonly string[]
  /** Function words that a hurried speaker, or a bad microphone, leaves out. */
  readonly dropped: readonly string[]
  readonly homophones: readonly (readonly [string, string])[]
  /** Words that are heard as one or as two. */
  readonly compounds: readonly (readonly [joined: string, split: string])[]
  readonly contractions: readonly (readonly [string, string])[]
  /** Endings that part a singular from its plural; the first pair that fits counts. */
  readonly plurals: readonly (readonly [singular: string, plural: string])[]
}

/** `NAME` stands for the invocation name and `…` for what is asked. */
export interface InvocationPatterns {
  readonly launch: readonly string[]
  readonly oneShot: Readonly<Record<Opening, readonly string[]>>
}
