import type { Clock } from '../clock.ts'

/** Something that falls due. */
interface Event {
  /** On the clock; of a patient event, how far the clock must have been moved. */
  readonly at: number
  readonly isPatient: boolean
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
    return this.#add({ at, isPatient: false, happen })
  }

  /** Lets something happen when the clock has been moved by so much; the wall's time does not count. */
  scheduleWhenMoved(milliseconds: number, happen: () => Promise<void>): () => void {
    return this.#add({ at: this.#clock.moved + milliseconds, isPatient: true, happen })
  }

  /** What happens next if the clock is moved by this many milliseconds at most. */
  nextWithin(milliseconds: number): Due | undefined {
    const [first] = [...this.#events]
      .map(event => ({ event, inMilliseconds: Math.max(0, this.#left(event)) }))
      .sort((a, b) => a.inMilliseconds - b.inMilliseconds)
    if (!first || first.inMilliseconds > milliseconds) return undefined
    return { inMilliseconds: first.inMilliseconds, happen: () => this.#let(first.event) }
  }

  /** Nothing more happens by itself. Resolves when what happens now is over. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#events.clear()
    this.#stopWaiting()
    await this.#last
  }

  #add(event: Event): () => void {
    this.#events.add(event)
    return () => this.#events.delete(event)
  }

  #left = ({ at, isPatient }: Event) => at - (isPatient ? this.#clock.moved : this.#clock.now())

  /** The first of those that the wall's time brings. */
  #next(): Event | undefined {
    return [...this.#events]
      .filter(({ isPatient }) => !isPatient)
      .reduce<Event | undefined>(
        (earliest, event) => (earliest && earliest.at <= event.at ? earliest : event),
        undefined,
      )
  }

  async #let(event: Event): Promise<void> {
    this.#events.delete(event)
    await event.happen()
  }

  #waitForNext(): void {
    this.#stopWaiting()
    const next = this.#next()
    if (this.#isClosed || !next) return
    this.#stopWaiting = this.#clock.alarm(next.at, () => {
      this.run(async () => {
        for (let due = this.#nextDue(); due; due = this.#nextDue()) await this.#let(due)
      }).catch(this.#onError)
    })
  }

  #nextDue(): Event | undefined {
    const next = this.#next()
    return next && next.at <= this.#clock.now() ? next : undefined
  }
}

/** What falls due when the clock is moved by so much. */
export interface Due {
  readonly inMilliseconds: number
  readonly happen: () => Promise<void>
}

/**
 * Moves the clock that timelines share. What falls due on any of them happens on the way, in its order, and is over
 * when this is.
 */
export async function moveTime(
  clock: Clock,
  timelines: readonly Timeline[],
  milliseconds: number,
): Promise<void> {
  await whileAllWait(timelines, async () => {
    let left = milliseconds
    for (let due = firstWithin(timelines, left); due; due = firstWithin(timelines, left)) {
      clock.advance(due.inMilliseconds)
      left -= due.inMilliseconds
      await due.happen()
    }
    clock.advance(left)
  })
}

/** Always in the same order, so that no two wait for one another. */
const whileAllWait = (timelines: readonly Timeline[], task: () => Promise<void>): Promise<void> =>
  timelines.reduceRight<() => Promise<void>>((inner, timeline) => () => timeline.run(inner), task)()

function firstWithin(timelines: readonly Timeline[], milliseconds: number): Due | undefined {
  const [first] = timelines
    .flatMap(timeline => timeline.nextWithin(milliseconds) ?? [])
    .sort((a, b) => a.inMilliseconds - b.inMilliseconds)
  return first
}
