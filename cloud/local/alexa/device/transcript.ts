import type { RequestEnvelope } from 'ask-sdk-model'
import type { Problem } from './answer/problem.ts'

/** One request to the skill and what came back. */
export interface Exchange {
  /** Counts from 1 since the start. */
  readonly number: number
  readonly request: RequestEnvelope
  /** As the skill gave it, also where it was rejected; undefined where there was none. */
  readonly response: unknown
  /** Why Alexa rejected the answer. */
  readonly problems: readonly Problem[]
  /** Why there was no answer. */
  readonly failure?: string
  /** Of the wall's clock. */
  readonly tookMilliseconds: number
}

const MAX_EXCHANGES = 1_000

/** All requests and answers in their order, the last thousand of them. */
export class Transcript {
  readonly #exchanges: Exchange[] = []
  #count = 0

  add(exchange: Omit<Exchange, 'number'>): Exchange {
    const numbered = { number: ++this.#count, ...exchange }
    this.#exchanges.push(numbered)
    if (this.#exchanges.length > MAX_EXCHANGES) this.#exchanges.shift()
    return numbered
  }

  get exchanges(): readonly Exchange[] {
    return this.#exchanges
  }

  /** How many there were in all. */
  get count(): number {
    return this.#count
  }

  since(count: number): readonly Exchange[] {
    return this.#exchanges.filter(({ number }) => number > count)
  }
}
