import type { Mapping } from '../cost/stack.ts'
import type { Message, Queue } from './queue.ts'
import type { Simulation } from './simulation.ts'

/** What came of a batch: the messages that come back, and in how many seconds each. */
export type Failed<T> = ReadonlyMap<Message<T>, number>

/** Tells what came of a batch when it has ended. */
export type Invoke<T> = (batch: readonly Message<T>[], end: (failed?: Failed<T>) => void) => void

export interface MappingStats {
  invocations: number
  running: number
  /** Seconds of all invocations together. */
  seconds: number
}

/**
 * Lambda's event source mapping with `MaximumConcurrency`: it takes no message out of the queue before an invocation
 * is free for it, so waiting is never received.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html
 */
export function openMapping<T>(
  simulation: Simulation,
  queue: Queue<T>,
  { batchSize, batchingSeconds, maximumConcurrency }: Mapping,
  invoke: Invoke<T>,
): MappingStats {
  const stats: MappingStats = { invocations: 0, running: 0, seconds: 0 }
  let isFilling = false

  function look(): void {
    const isEnough = () => batchingSeconds === 0 || queue.visible() >= batchSize
    while (stats.running < maximumConcurrency && queue.visible() > 0 && isEnough()) begin()
    if (stats.running < maximumConcurrency && queue.visible() > 0) fill()
  }

  function fill(): void {
    if (isFilling) return
    isFilling = true
    simulation.after(batchingSeconds, () => {
      isFilling = false
      if (stats.running < maximumConcurrency && queue.visible() > 0) begin()
      look()
    })
  }

  function begin(): void {
    const batch = queue.receive(batchSize)
    if (batch.length === 0) return
    const startedAt = simulation.now()
    stats.invocations++
    stats.running++
    invoke(batch, failed => {
      stats.running--
      stats.seconds += simulation.now() - startedAt
      for (const message of batch) {
        const seconds = failed?.get(message)
        if (seconds === undefined) queue.remove(message)
        else queue.comeBack(message, seconds)
      }
      look()
    })
  }

  queue.whenVisible(look)
  return stats
}
