import type { LanguageWords } from './language-words.ts'
import type { Phrases } from './languages/language.ts'
import { TokenPhrases } from './token-phrases.ts'
import type { Token } from './tokens.ts'

/** What stands around a request and changes nothing: "can you please … for me". */
export class Politeness {
  readonly #before: TokenPhrases
  readonly #after: TokenPhrases
  readonly #fillers: ReadonlySet<string>

  readonly #functionWords: ReadonlySet<string>
  readonly #answerBefore: TokenPhrases

  constructor(
    { politeBefore, politeAfter, answerBefore = [] }: Phrases,
    { tokeniser, fillers, functionWords }: LanguageWords,
  ) {
    this.#answerBefore = new TokenPhrases(answerBefore, tokeniser)
    this.#functionWords = functionWords
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

  /** Where the answer to a question begins and ends: "um i think it's the red one please". */
  answerIn(tokens: readonly Token[]): { start: number; end: number } {
    const request = this.requestIn(tokens)
    let { start } = request
    for (let length = -1; length !== 0 && start < request.end; start += length) {
      length =
        this.#answerBefore.lengthAtStart(tokens.slice(start, request.end)) || this.#fillerAt(tokens, start)
    }
    return start < request.end ? { start, end: request.end } : request
  }

  /** The words change nothing beside an answer. */
  isEmpty(tokens: readonly Token[]): boolean {
    const { start, end } = this.answerIn(tokens)
    return tokens.every(
      ({ key }, at) => at < start || at >= end || this.#functionWords.has(key) || this.#fillers.has(key),
    )
  }

  #fillerAt = (tokens: readonly Token[], at: number): number =>
    this.#fillers.has(tokens[at]?.key ?? '') ? 1 : 0
}
