import { randomUUID } from 'node:crypto'
import type { v2 } from 'ask-smapi-model'

type Result = Required<Pick<v2.skill.simulations.SimulationsApiResponse, 'status' | 'result'>>

const MAX_SIMULATIONS = 100

/** The simulations that were asked for, the last hundred. */
export class Simulations {
  readonly #results = new Map<string, Promise<Result>>()

  /** Keeps a simulation that is on its way; returns its id. */
  add(result: Promise<Result>): string {
    const id = randomUUID()
    result.catch(() => {})
    this.#results.set(id, result)
    const [oldest] = this.#results.keys()
    if (oldest !== undefined && this.#results.size > MAX_SIMULATIONS) this.#results.delete(oldest)
    return id
  }

  /** Resolves when the simulation has ended; undefined for an unknown id. */
  result(id: string): Promise<Result> | undefined {
    return this.#results.get(id)
  }
}
