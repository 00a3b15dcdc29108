import type { Token, Tokeniser } from './tokens.ts'

/** Phrases that may stand at the beginning or the end of an utterance. The longest one that does is taken. */
export class TokenPhrases {
  readonly #phrases: readonly (readonly string[])[]

  constructor(phrases: readonly string[], tokeniser: Tokeniser) {
    this.#phrases = phrases.map(phrase => tokeniser.keys(phrase)).toSorted((a, b) => b.length - a.length)
  }

  /** How many words such a phrase takes at the beginning; 0 where none stands there. */
  lengthAtStart(tokens: readonly Token[]): number {
    return this.#phrases.find(phrase => standsAt(tokens, 0, phrase))?.length ?? 0
  }

  lengthAtEnd(tokens: readonly Token[]): number {
    return this.#phrases.find(phrase => standsAt(tokens, tokens.length - phrase.length, phrase))?.length ?? 0
  }

  isWhole(tokens: readonly Token[]): boolean {
    return this.#phrases.some(phrase => phrase.length === tokens.length && standsAt(tokens, 0, phrase))
  }
}

/** Whether the words of a phrase stand at a position. */
export const standsAt = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  at >= 0 && phrase.every((key, offset) => tokens[at + offset]?.key === key)
