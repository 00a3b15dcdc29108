/**
 * When SQS takes a message group for a noisy neighbour: by its share of what is in flight, if that is so many, or by its
 * share of the time that messages were in flight lately.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues-detailed.html
 */
export const NOISY = { share: 0.1, leastInFlight: 30 }

/** How long ago is lately. AWS does not say: assumed, in seconds. */
export const LATELY_SECONDS = 300

/** Seconds that fade: those of LATELY_SECONDS ago count for 1/e. */
interface Fading {
  seconds: number
  at: number
}

interface Group<T> {
  readonly line: { readonly item: T; readonly place: number }[]
  first: number
  inFlight: number
  readonly busy: Fading
}

/** What waits in a standard queue of SQS, given out as a fair queue does. */
export interface FairLine<T> {
  readonly waiting: number
  push(item: T, group: string): void
  /** What came first of the groups that are quiet; else of the noisy group that has the fewest in flight. */
  shift(): T | undefined
  /** What was given out is in flight no more. @param seconds it was */
  land(group: string, seconds: number): void
}

export function openFairLine<T>(now: () => number): FairLine<T> {
  const groups = new Map<string, Group<T>>()
  const busy: Fading = { seconds: 0, at: 0 }
  let [pushed, waiting, inFlight] = [0, 0, 0]

  const faded = ({ seconds, at }: Fading) => seconds * Math.exp((at - now()) / LATELY_SECONDS)
  function add(fading: Fading, seconds: number): void {
    fading.seconds = faded(fading) + seconds
    fading.at = now()
  }

  const isNoisy = (group: Group<T>) =>
    (group.inFlight >= NOISY.leastInFlight && group.inFlight > NOISY.share * inFlight) ||
    faded(group.busy) > NOISY.share * faded(busy)

  /** The lower goes first: quiet ones by age, noisy ones after them by what they have in flight. */
  const rank = (group: Group<T>) => [
    isNoisy(group) ? 1 + group.inFlight : 0,
    group.line[group.first]?.place ?? 0,
  ]

  function isBefore(one: Group<T>, other: Group<T>): boolean {
    const [[a = 0, b = 0], [c = 0, d = 0]] = [rank(one), rank(other)]
    return a < c || (a === c && b < d)
  }

  function groupOf(name: string): Group<T> {
    const group = groups.get(name) ?? { line: [], first: 0, inFlight: 0, busy: { seconds: 0, at: 0 } }
    groups.set(name, group)
    return group
  }

  return {
    get waiting() {
      return waiting
    },
    push(item, name) {
      waiting++
      groupOf(name).line.push({ item, place: pushed++ })
    },
    shift() {
      const all = [...groups.values()].filter(({ line, first }) => first < line.length)
      if (all.length === 0) return undefined
      const group = all.reduce((one, other) => (isBefore(other, one) ? other : one))
      const next = group.line[group.first++]
      if (group.first > 10_000) {
        group.line.splice(0, group.first)
        group.first = 0
      }
      waiting--
      group.inFlight++
      inFlight++
      return next?.item
    },
    land(name, seconds) {
      const group = groupOf(name)
      group.inFlight--
      inFlight--
      add(group.busy, seconds)
      add(busy, seconds)
    },
  }
}
