import type { Token, Tokeniser } from './tokens.ts'

type Phrase = readonly string[]

/** Phrases that may stand somewhere in an utterance. The longest one that does is taken. */
export class TokenPhrases {
  /** By their first word, the longest first. */
  readonly #byFirst: ReadonlyMap<string, readonly Phrase[]>
  readonly #byLast: ReadonlyMap<string, readonly Phrase[]>

  constructor(phrases: readonly string[], tokeniser: Tokeniser) {
    const all = phrases.map(phrase => tokeniser.keys(phrase)).toSorted((a, b) => b.length - a.length)
    this.#byFirst = Map.groupBy(all, phrase => phrase[0] ?? '')
    this.#byLast = Map.groupBy(all, phrase => phrase.at(-1) ?? '')
  }

  /** How many words such a phrase takes at the beginning; 0 where none stands there. */
  lengthAtStart(tokens: readonly Token[]): number {
    return this.lengthAt(tokens, 0)
  }

  /** How many words such a phrase takes from a position on; 0 where none stands there. */
  lengthAt(tokens: readonly Token[], at: number): number {
    const phrases = this.#byFirst.get(tokens[at]?.key ?? '')
    return phrases?.find(phrase => standsAt(tokens, at, phrase))?.length ?? 0
  }

  lengthAtEnd(tokens: readonly Token[]): number {
    const phrases = this.#byLast.get(tokens.at(-1)?.key ?? '')
    return phrases?.find(phrase => standsAt(tokens, tokens.length - phrase.length, phrase))?.length ?? 0
  }

  isWhole(tokens: readonly Token[]): boolean {
    const phrases = this.#byFirst.get(tokens[0]?.key ?? '') ?? []
    return phrases.some(phrase => phrase.length === tokens.length && standsAt(tokens, 0, phrase))
  }
}

/** Whether the words of a phrase stand at a position. */
export const standsAt = (tokens: readonly Token[], at: number, phrase: Phrase): boolean =>
  at >= 0 && phrase.every((key, offset) => tokens[at + offset]?.key === key)
