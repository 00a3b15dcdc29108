import type { Clock } from '../clock.ts'

interface Event {
  readonly at: number
  readonly happen: () => Promise<void>
}

/** Where a device's life happens: one thing after the other, in the order of its clock. */
export class Timeline {
  readonly #clock: Clock
  readonly #afterEach: () => void
  readonly #onError: (error: unknown) => void
  readonly #events = new Set<Event>()
  #last: Promise<unknown> = Promise.resolve()
  #stopWaiting = () => {}
  #isClosed = false

  /** @param hooks `afterEach` follows each thing that happened, `onError` an event that went wrong by itself. */
  constructor(clock: Clock, hooks: { afterEach: () => void; onError: (error: unknown) => void }) {
    this.#clock = clock
    this.#afterEach = hooks.afterEach
    this.#onError = hooks.onError
  }

  /** Does something when all before it is done. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(async () => {
      try {
        return await task()
      } finally {
        this.#afterEach()
        this.#waitForNext()
      }
    })
    this.#last = result.catch(() => {})
    return result
  }

  /** Lets something happen at a time. Returns what calls it off. */
  schedule(at: number, happen: () => Promise<void>): () => void {
    const event: Event = { at, happen }
    this.#events.add(event)
    return () => this.#events.delete(event)
  }

  /** Moves the clock; what falls due happens on the way, in its order, and is over when this is. */
  advance(milliseconds: number): Promise<void> {
    return this.run(async () => {
      const target = this.#clock.now() + milliseconds
      for (let next = this.#nextUntil(target); next; next = this.#nextUntil(target)) {
        this.#clock.advance(next.at - this.#clock.now())
        await this.#let(next)
      }
      this.#clock.advance(target - this.#clock.now())
    })
  }

  /** Nothing more happens by itself. Resolves when what happens now is over. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#events.clear()
    this.#stopWaiting()
    await this.#last
  }

  #nextUntil(time: number): Event | undefined {
    const first = [...this.#events].reduce<Event | undefined>(
      (earliest, event) => (earliest && earliest.at <= event.at ? earliest : event),
      undefined,
    )
    return first && first.at <= time ? first : undefined
  }

  async #let(event: Event): Promise<void> {
    this.#events.delete(event)
    await event.happen()
  }

  #waitForNext(): void {
    this.#stopWaiting()
    const next = this.#nextUntil(Number.POSITIVE_INFINITY)
    if (this.#isClosed || !next) return
    this.#stopWaiting = this.#clock.alarm(next.at, () => {
      this.run(async () => {
        for (let due = this.#nextDue(); due; due = this.#nextDue()) await this.#let(due)
      }).catch(this.#onError)
    })
  }

  #nextDue = () => this.#nextUntil(this.#clock.now())
}
