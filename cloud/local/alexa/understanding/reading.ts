import type { GrammarIntent, GrammarSlot } from './grammar.ts'
import type { SlotValue } from './slot-type.ts'

/** What fills a slot: the words from `start` to before `end`. */
export interface Filling {
  readonly slot: GrammarSlot
  readonly start: number
  readonly end: number
  /** The listed values that the words mean. */
  readonly values: readonly SlotValue[]
  /** Alexa's own value where it is not what was said. */
  readonly value?: string
  /** No type knows the words. */
  readonly isFree: boolean
}

/** One way to read an utterance. */
export interface Reading {
  readonly intent: GrammarIntent
  readonly fillings: readonly Filling[]
  /** Words that a sample has as they are. */
  readonly literalWords: number
  /** Those of them that mean something by themselves; see `Phrases.functionWords`. */
  readonly contentWords: number
  /** Words that a slot's type knows. */
  readonly knownWords: number
  /** Words that only fill a slot that takes any words. */
  readonly freeWords: number
}

/** A reading that competes with others. */
export interface Candidate extends Reading {
  /** From 0 to 1. */
  readonly confidence: number
  /** For the developer: how the words were read. */
  readonly because: string
}

/**
 * A custom intent that has the whole phrase, in words and listed values, wins over a built-in one. Else literal words
 * win over known values, those over free words; then a custom intent over a built-in one, then the model's order.
 */
export function byRank(a: Reading, b: Reading): number {
  const isWhole = a.freeWords === 0 && b.freeWords === 0
  if (isWhole && a.intent.isBuiltIn !== b.intent.isBuiltIn) return a.intent.isBuiltIn ? 1 : -1
  return (
    b.literalWords - a.literalWords ||
    b.knownWords - a.knownWords ||
    a.fillings.length - b.fillings.length ||
    Number(a.intent.isBuiltIn) - Number(b.intent.isBuiltIn) ||
    a.intent.order - b.intent.order
  )
}

/**
 * Words that are no known value count only beside a word of the sample that means something by itself, or beside
 * a few that do not; for a phrase slot any word of the sample will do.
 */
export function isMeant({ freeWords, contentWords, literalWords, fillings }: Reading): boolean {
  if (freeWords === 0 || contentWords > 0 || literalWords >= FEW_WORDS) return true
  return literalWords > 0 && fillings.every(({ isFree, slot }) => !isFree || slot.type.isPhrase)
}

const FEW_WORDS = 2
