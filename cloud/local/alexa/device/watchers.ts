import type { Turn } from './turn.ts'

/** Called after something happened to a device, with the turn where it was one. */
export type Watch = (turn?: Turn) => void

/** Who is to know what happens to a device. */
export class Watchers {
  readonly #watches = new Set<Watch>()

  /** Returns what ends it. */
  add(watch: Watch): () => void {
    this.#watches.add(watch)
    return () => this.#watches.delete(watch)
  }

  tell(turn?: Turn): void {
    for (const watch of this.#watches) watch(turn)
  }
}
