import type { QueueOfStack } from '../cost/stack.ts'
import type { Simulation } from './simulation.ts'

export interface Message<T> {
  readonly body: T
  readonly sentAt: number
  /** SQS's `ApproximateReceiveCount`. */
  receives: number
}

/** A standard queue of SQS, which gives out what was sent first first. */
export interface Queue<T> {
  send(body: T, delaySeconds?: number): void
  /** At most so many of those that are visible; each is in flight until it is removed or comes back. */
  receive(most: number): Message<T>[]
  remove(message: Message<T>): void
  /** Makes a message in flight visible again so much later, or a dead letter where it was received often enough. */
  comeBack(message: Message<T>, seconds: number): void
  visible(): number
  /** Called when a message has become visible. */
  whenVisible(listener: () => void): void
  readonly stats: QueueStats
}

export interface QueueStats {
  sent: number
  removed: number
  dead: number
  /** Older than the queue keeps messages: lost without a dead letter. */
  expired: number
  inFlight: number
  mostInFlight: number
  /** Visible or delayed. */
  waiting: number
  mostWaiting: number
  /** Seconds that removed messages were in the queue, together. */
  secondsWithin: number
  /** How many removed messages were received so often; the first place is for one time. */
  readonly receives: number[]
}

export function openQueue<T>(
  simulation: Simulation,
  { maxReceives, retentionSeconds }: QueueOfStack,
): Queue<T> {
  const line: Message<T>[] = []
  let first = 0
  let listener = () => {}
  const stats: QueueStats = {
    sent: 0,
    removed: 0,
    dead: 0,
    expired: 0,
    inFlight: 0,
    mostInFlight: 0,
    waiting: 0,
    mostWaiting: 0,
    secondsWithin: 0,
    receives: [],
  }

  function show(message: Message<T>, delaySeconds: number): void {
    stats.waiting++
    stats.mostWaiting = Math.max(stats.mostWaiting, stats.waiting)
    simulation.after(delaySeconds, () => {
      line.push(message)
      listener()
    })
  }

  const leave = () => {
    stats.inFlight--
  }

  return {
    stats,
    send(body, delaySeconds = 0) {
      stats.sent++
      show({ body, sentAt: simulation.now(), receives: 0 }, delaySeconds)
    },
    receive(most) {
      const received: Message<T>[] = []
      while (received.length < most && first < line.length) {
        const message = line[first++] as Message<T>
        stats.waiting--
        if (simulation.now() - message.sentAt > retentionSeconds) {
          stats.expired++
          continue
        }
        message.receives++
        received.push(message)
      }
      if (first > 10_000) {
        line.splice(0, first)
        first = 0
      }
      stats.inFlight += received.length
      stats.mostInFlight = Math.max(stats.mostInFlight, stats.inFlight)
      return received
    },
    remove(message) {
      leave()
      stats.removed++
      stats.secondsWithin += simulation.now() - message.sentAt
      stats.receives[message.receives - 1] = (stats.receives[message.receives - 1] ?? 0) + 1
    },
    comeBack(message, seconds) {
      leave()
      if (message.receives >= (maxReceives ?? Number.POSITIVE_INFINITY)) stats.dead++
      else show(message, seconds)
    },
    visible: () => line.length - first,
    whenVisible(heard) {
      listener = heard
    },
  }
}
