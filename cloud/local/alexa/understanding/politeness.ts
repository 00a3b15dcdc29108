import type { LanguageWords } from './language-words.ts'
import type { Phrases } from './languages/language.ts'
import { TokenPhrases } from './token-phrases.ts'
import type { Token } from './tokens.ts'

/** From the word at `start` to before that at `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const orAll = (stretch: Stretch, { length }: readonly Token[]): Stretch =>
  stretch.start < stretch.end ? stretch : { start: 0, end: length }

/** What stands around a request and changes nothing: "can you please … for me". */
export class Politeness {
  readonly #before: TokenPhrases
  readonly #after: TokenPhrases
  readonly #words: LanguageWords

  readonly #answerBefore: TokenPhrases

  constructor({ politeBefore, politeAfter, answerBefore }: Phrases, words: LanguageWords) {
    const { tokeniser } = words
    this.#answerBefore = new TokenPhrases(answerBefore, tokeniser)
    this.#words = words
    this.#before = new TokenPhrases(politeBefore, tokeniser)
    this.#after = new TokenPhrases(politeAfter, tokeniser)
  }

  /** Where the request itself begins and ends. An utterance that is nothing but polite is a request. */
  requestIn(tokens: readonly Token[]): Stretch {
    return orAll(this.#strip(tokens, [this.#before]), tokens)
  }

  /** Where the answer to a question begins and ends: "um i think it's the red one please". */
  answerIn(tokens: readonly Token[]): Stretch {
    return orAll(this.#strip(tokens, [this.#before, this.#answerBefore]), tokens)
  }

  /** The words change nothing beside an answer. */
  isEmpty(tokens: readonly Token[]): boolean {
    const { start, end } = this.#strip(tokens, [this.#before, this.#answerBefore])
    const rest = tokens.slice(start, end)
    for (let at = 0; at < rest.length; ) {
      const length = this.#words.fillerAt(rest, at) || this.#functionWordAt(rest, at)
      if (length === 0) return false
      at += length
    }
    return true
  }

  #functionWordAt = (tokens: readonly Token[], at: number): number =>
    this.#words.functionWords.has(tokens[at]?.key ?? '') ? 1 : 0

  #strip(tokens: readonly Token[], before: readonly TokenPhrases[]): Stretch {
    let start = 0
    let end = tokens.length
    for (let length = -1; length !== 0 && start < end; start += length) {
      const rest = tokens.slice(start, end)
      length = Math.max(...before.map(phrases => phrases.lengthAtStart(rest)), this.#words.fillerAt(rest, 0))
    }
    for (let length = -1; length !== 0 && start < end; end -= length) {
      length = this.#after.lengthAtEnd(tokens.slice(start, end)) || this.#singleFillerAt(tokens, end - 1)
    }
    return { start, end }
  }

  #singleFillerAt = (tokens: readonly Token[], at: number): number =>
    this.#words.fillerAt(tokens, at) === 1 ? 1 : 0
}
