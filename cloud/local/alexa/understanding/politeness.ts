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
    return rest.every(({ key }) => this.#functionWords.has(key) || this.#fillers.has(key))
  }

  #strip(tokens: readonly Token[], before: readonly TokenPhrases[]): Stretch {
    let start = 0
    let end = tokens.length
    for (let length = -1; length !== 0 && start < end; start += length) {
      const rest = tokens.slice(start, end)
      length = Math.max(...before.map(phrases => phrases.lengthAtStart(rest)), this.#fillerAt(tokens, start))
    }
    for (let length = -1; length !== 0 && start < end; end -= length) {
      length = this.#after.lengthAtEnd(tokens.slice(start, end)) || this.#fillerAt(tokens, end - 1)
    }
    return { start, end }
  }

  #fillerAt = (tokens: readonly Token[], at: number): number =>
    this.#fillers.has(tokens[at]?.key ?? '') ? 1 : 0
}
