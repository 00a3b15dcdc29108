import type { v2 } from 'ask-smapi-model'
import { LastHundred } from './last-hundred.ts'

export type SimulationResult = Required<
  Pick<v2.skill.simulations.SimulationsApiResponse, 'status' | 'result'>
>

/** The simulations that were asked for, each on its way or ended. */
export class Simulations {
  readonly #results = new LastHundred<Promise<SimulationResult>>()

  /** Keeps a simulation that is on its way; returns its id. */
  add(result: Promise<SimulationResult>): string {
    result.catch(() => {})
    return this.#results.add(result)
  }

  /** Resolves when the simulation has ended; undefined for an unknown id. */
  result(id: string): Promise<SimulationResult> | undefined {
    return this.#results.get(id)
  }
}
