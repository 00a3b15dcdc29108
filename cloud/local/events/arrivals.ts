import type { MessageStore } from './message-store.ts'

/** setTimeout cannot wait longer than this. */
const LONGEST_TIMER_MILLISECONDS = 2 ** 31 - 1

/** Wakes those who wait for a queue: at once when a message is sent, by one timer when the next one falls due. */
export function watchArrivals(store: MessageStore, now: () => number) {
  const waiting = new Map<string, Set<() => void>>()
  const timers = new Map<string, NodeJS.Timeout>()

  function wake(queue: string): void {
    const all = [...(waiting.get(queue) ?? [])]
    waiting.delete(queue)
    clearTimeout(timers.get(queue))
    timers.delete(queue)
    for (const resolve of all) resolve()
  }

  function wakeWhenDue(queue: string): void {
    const at = store.nextDueAt(queue)
    if (at === undefined) return
    clearTimeout(timers.get(queue))
    const milliseconds = Math.min(Math.max(at - now(), 0), LONGEST_TIMER_MILLISECONDS)
    timers.set(
      queue,
      setTimeout(() => wake(queue), milliseconds),
    )
  }

  return {
    wake,
    /** Resolves when a message may be due, or when the signal says to wait no longer. */
    wait(queue: string, signal: AbortSignal): Promise<void> {
      if (signal.aborted) return Promise.resolve()
      return new Promise(resolve => {
        const done = () => {
          signal.removeEventListener('abort', giveUp)
          resolve()
        }
        const giveUp = () => {
          waiting.get(queue)?.delete(done)
          resolve()
        }
        signal.addEventListener('abort', giveUp, { once: true })
        waiting.set(queue, (waiting.get(queue) ?? new Set()).add(done))
        wakeWhenDue(queue)
      })
    },
    close(): void {
      for (const queue of [...waiting.keys()]) wake(queue)
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}

export type Arrivals = ReturnType<typeof watchArrivals>
