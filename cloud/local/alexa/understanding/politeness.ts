import type { LanguageWords } from './language-words.ts'
import type { Phrases } from './languages/language.ts'
import { TokenPhrases } from './token-phrases.ts'
import type { Token } from './tokens.ts'

/** What stands around a request and changes nothing: "can you please … for me". */
export class Politeness {
  readonly #before: TokenPhrases
  readonly #after: TokenPhrases
  readonly #fillers: ReadonlySet<string>

  constructor({ politeBefore, politeAfter }: Phrases, { tokeniser, fillers }: LanguageWords) {
    this.#before = new TokenPhrases(politeBefore, tokeniser)
    this.#after = new TokenPhrases(politeAfter, tokeniser)
    this.#fillers = fillers
  }

  /** Where the request itself begins and ends. An utterance that is nothing but polite is a request. */
  requestIn(tokens: readonly Token[]): { start: number; end: number } {
    let start = 0
    let end = tokens.length
    for (let length = -1; length !== 0 && start < end; start += length) {
      length = this.#before.lengthAtStart(tokens.slice(start, end)) || this.#fillerAt(tokens, start)
    }
    for (let length = -1; length !== 0 && start < end; end -= length) {
      length = this.#after.lengthAtEnd(tokens.slice(start, end)) || this.#fillerAt(tokens, end - 1)
    }
    return start < end ? { start, end } : { start: 0, end: tokens.length }
  }

  #fillerAt = (tokens: readonly Token[], at: number): number =>
    this.#fillers.has(tokens[at]?.key ?? '') ? 1 : 0
}
