import type { Phrases } from './phrases.ts'
import { keysOf, standsAt, TokenPhrases } from './token-phrases.ts'
import type { Token } from './tokens.ts'

/** What an utterance asks for by the skill's name. */
export type Invocation =
  | { readonly kind: 'launch' }
  /** What is asked, in the ways it may be cut out of the utterance, the likeliest first. */
  | { readonly kind: 'request'; readonly requests: readonly (readonly Token[])[]; readonly isSure: boolean }

/** Finds the invocation name and what surrounds it: "open X", "ask X to U", "U from X". */
export class InvocationForms {
  readonly #name: readonly string[]
  readonly #politeBefore: TokenPhrases
  readonly #politeAfter: TokenPhrases
  readonly #articles: TokenPhrases
  readonly #launch: TokenPhrases
  readonly #launchJoins: TokenPhrases
  readonly #ask: TokenPhrases
  readonly #askJoins: TokenPhrases
  readonly #after: TokenPhrases

  constructor(invocationName: string, { politeBefore, politeAfter, invocation }: Phrases) {
    this.#name = keysOf(invocationName)
    this.#politeBefore = new TokenPhrases(politeBefore)
    this.#politeAfter = new TokenPhrases(politeAfter)
    this.#articles = new TokenPhrases(invocation.articles)
    this.#launch = new TokenPhrases(invocation.launch)
    this.#launchJoins = new TokenPhrases(invocation.launchJoins)
    this.#ask = new TokenPhrases(invocation.ask)
    this.#askJoins = new TokenPhrases(invocation.askJoins)
    this.#after = new TokenPhrases(invocation.after)
  }

  /** Undefined where the utterance does not call the skill by its name. */
  find(utterance: readonly Token[]): Invocation | undefined {
    const tokens = this.withoutPoliteness(utterance)
    for (let at = 0; at + this.#name.length <= tokens.length; at++) {
      if (!standsAt(tokens, at, this.#name)) continue
      const before = tokens.slice(0, at - this.#articles.lengthAtEnd(tokens.slice(0, at)))
      const found = this.#read(before, tokens.slice(at + this.#name.length))
      if (found) return found
    }
    return undefined
  }

  /** "can you please play it for me": "play it". */
  withoutPoliteness(tokens: readonly Token[]): readonly Token[] {
    let rest = tokens
    for (let length = -1; length !== 0 && rest.length > 0; ) {
      length = this.#politeBefore.lengthAtStart(rest)
      rest = rest.slice(length)
    }
    for (let length = -1; length !== 0 && rest.length > 0; ) {
      length = this.#politeAfter.lengthAtEnd(rest)
      rest = rest.slice(0, rest.length - length)
    }
    return rest
  }

  #read(before: readonly Token[], after: readonly Token[]): Invocation | undefined {
    if (this.#ask.isWhole(before)) {
      return after.length === 0 ? { kind: 'launch' } : request(true, ...this.#joined(after, this.#askJoins))
    }
    if (before.length === 0 || this.#launch.isWhole(before)) {
      if (after.length === 0) return { kind: 'launch' }
      const isJoined = this.#launchJoins.lengthAtStart(after) > 0
      return request(isJoined && before.length > 0, ...this.#joined(after, this.#launchJoins))
    }
    const joint = after.length === 0 ? this.#after.lengthAtEnd(before) : 0
    return joint > 0 && joint < before.length ? request(true, before.slice(0, -joint)) : undefined
  }

  /** "ask X for the latest" may mean the sample "the latest" as well as "for the latest". */
  #joined(after: readonly Token[], joins: TokenPhrases): (readonly Token[])[] {
    const length = joins.lengthAtStart(after)
    return length > 0 && length < after.length ? [after.slice(length), after] : [after]
  }
}

/** @param isSure whether the skill is meant even where what is asked is not in its model. */
const request = (isSure: boolean, ...requests: (readonly Token[])[]): Invocation => ({
  kind: 'request',
  requests,
  isSure,
})
