import type { QueueOfStack } from '../cost/stack.ts'
import { openFairLine } from './fair-line.ts'
import type { Simulation } from './simulation.ts'

export interface Message<T> {
  readonly body: T
  readonly sentAt: number
  /** SQS's `ApproximateReceiveCount`. */
  receives: number
  /** The last time. */
  receivedAt: number
}

/** A standard queue of SQS, which gives out what was sent first first where its messages are of one group. */
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

/** @param groupOf a message's `MessageGroupId`; all are of one where it is left out */
export function openQueue<T>(
  simulation: Simulation,
  { maxReceives, retentionSeconds }: QueueOfStack,
  groupOf: (body: T) => string = () => '',
): Queue<T> {
  const line = openFairLine<Message<T>>(simulation.now)
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
      line.push(message, groupOf(message.body))
      listener()
    })
  }

  function leave({ body, receivedAt }: Message<T>): void {
    stats.inFlight--
    line.land(groupOf(body), simulation.now() - receivedAt)
  }

  return {
    stats,
    send(body, delaySeconds = 0) {
      stats.sent++
      show({ body, sentAt: simulation.now(), receives: 0, receivedAt: 0 }, delaySeconds)
    },
    receive(most) {
      const received: Message<T>[] = []
      while (received.length < most) {
        const message = line.shift()
        if (!message) break
        stats.waiting--
        stats.inFlight++
        message.receivedAt = simulation.now()
        if (simulation.now() - message.sentAt > retentionSeconds) {
          stats.expired++
          leave(message)
          continue
        }
        message.receives++
        received.push(message)
      }
      stats.mostInFlight = Math.max(stats.mostInFlight, stats.inFlight)
      return received
    },
    remove(message) {
      leave(message)
      stats.removed++
      stats.secondsWithin += simulation.now() - message.sentAt
      stats.receives[message.receives - 1] = (stats.receives[message.receives - 1] ?? 0) + 1
    },
    comeBack(message, seconds) {
      leave(message)
      if (message.receives >= (maxReceives ?? Number.POSITIVE_INFINITY)) stats.dead++
      else show(message, seconds)
    },
    visible: () => line.waiting,
    whenVisible(heard) {
      listener = heard
    },
  }
}
