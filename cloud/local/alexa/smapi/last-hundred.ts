import { randomUUID } from 'node:crypto'

const MOST = 100

/** What was asked for lately, by an id of its own: the hundred-and-first lets the oldest go. */
export class LastHundred<Thing> {
  readonly #things = new Map<string, Thing>()

  /** Keeps it; returns its id. */
  add(thing: Thing): string {
    const id = randomUUID()
    this.#things.set(id, thing)
    const [oldest] = this.#things.keys()
    if (oldest !== undefined && this.#things.size > MOST) this.#things.delete(oldest)
    return id
  }

  get(id: string): Thing | undefined {
    return this.#things.get(id)
  }

  /** With their ids, the oldest first. */
  get all(): readonly (readonly [string, Thing])[] {
    return [...this.#things]
  }
}
