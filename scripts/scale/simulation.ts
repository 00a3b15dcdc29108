/** A clock that goes from event to event; what is due at one time happens in the order in which it was asked for. */
export interface Simulation {
  /** Seconds since it began. */
  now(): number
  after(seconds: number, act: () => void): void
  /** Until nothing is due any more. */
  run(): void
}

interface Due {
  readonly at: number
  readonly order: number
  readonly act: () => void
}

export function openSimulation(): Simulation {
  const heap: Due[] = []
  let now = 0
  let order = 0
  return {
    now: () => now,
    after(seconds, act) {
      push(heap, { at: now + Math.max(0, seconds), order: order++, act })
    },
    run() {
      for (let next = pop(heap); next; next = pop(heap)) {
        now = next.at
        next.act()
      }
    },
  }
}

const isSooner = (one: Due, other: Due) =>
  one.at < other.at || (one.at === other.at && one.order < other.order)

function push(heap: Due[], due: Due): void {
  let at = heap.push(due) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    const above = heap[parent]
    if (!above || isSooner(above, due)) break
    heap[at] = above
    at = parent
  }
  heap[at] = due
}

function pop(heap: Due[]): Due | undefined {
  const [first] = heap
  const last = heap.pop()
  if (!last || heap.length === 0) return first
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const [one, other] = [heap[left], heap[left + 1]]
    if (!one) break
    const [least, place] = other && isSooner(other, one) ? [other, left + 1] : [one, left]
    if (isSooner(last, least)) break
    heap[at] = least
    at = place
  }
  heap[at] = last
  return first
}
