import { setTimeout } from 'node:timers/promises'
import type { QueueSource } from '../events/queue-source.ts'
import { MAX_PAYLOAD_BYTES } from './function-definition.ts'
import type { FunctionPool } from './function-pool.ts'
import type { Outcome } from './outcome.ts'

/** An event source mapping of a queue. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html */
export interface QueueMapping {
  readonly source: QueueSource
  readonly functionName: string
  /** Messages in one invocation at most. */
  readonly batchSize: number
  /** How long a batch is filled before the function is invoked with what there is; none when absent. */
  readonly maximumBatchingWindowSeconds?: number
  /** Invocations at once at most. */
  readonly maximumConcurrency: number
  /** `ReportBatchItemFailures`: the function names the messages that it did not handle. */
  readonly reportBatchItemFailures: boolean
  /**
   * When a message that was not handled is tried again. SQS waits for its visibility time-out, which is set for
   * the slowest case; on one machine nobody should have to. As on SQS when absent.
   * @param attempt 1 after the first
   */
  readonly retryAfterMilliseconds?: (attempt: number) => number
  /** The function changes the visibility of what it did not handle: then only a batch that it failed altogether is brought again so. */
  readonly functionSetsVisibility?: boolean
}

/** After a failure of the queue itself, such as one that was deleted. */
const PAUSE_MILLISECONDS = 1000

type Records = Awaited<ReturnType<QueueSource['receive']>>

/** Wakes the function for the queue's messages until the signal ends it; resolves when its last invocation has ended. */
export async function runQueueMapping(
  { source, batchSize, maximumBatchingWindowSeconds = 0, ...mapping }: QueueMapping,
  pool: FunctionPool,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<void> {
  async function poll(): Promise<void> {
    while (!signal.aborted) {
      try {
        for (const records of batchesThatFit(await gather())) await invoke(records)
      } catch (error) {
        log(`its queue cannot be read: ${String(error)}`)
        await setTimeout(PAUSE_MILLISECONDS, undefined, { signal }).catch(() => {})
      }
    }
  }

  async function gather(): Promise<Records> {
    const records = await source.receive(batchSize, signal)
    if (maximumBatchingWindowSeconds === 0 || records.length === 0) return records
    const window = AbortSignal.any([signal, AbortSignal.timeout(maximumBatchingWindowSeconds * 1000)])
    while (records.length < batchSize && !window.aborted)
      records.push(...(await source.receive(batchSize - records.length, window)))
    return records
  }

  async function invoke(records: Records): Promise<void> {
    const outcome = await pool.invoke(JSON.stringify({ Records: records }))
    const failed = failedRecords(outcome, records, mapping.reportBatchItemFailures)
    source.remove(
      records.filter(record => !failed.includes(record)).map(({ receiptHandle }) => receiptHandle),
    )
    if (mapping.functionSetsVisibility && !outcome.functionError) return
    for (const { receiptHandle, attributes } of failed) {
      const attempt = Number(attributes.ApproximateReceiveCount)
      if (mapping.retryAfterMilliseconds)
        source.returnAfter(receiptHandle, mapping.retryAfterMilliseconds(attempt))
    }
  }

  await Promise.all(Array.from({ length: mapping.maximumConcurrency }, poll))
}

/** Large messages are parted so that each invocation's payload is one that Lambda takes. */
function batchesThatFit(records: Records): Records[] {
  const batches: Records[] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const record of records) {
    const size = Buffer.byteLength(JSON.stringify(record)) + 1
    bytes += size
    if (bytes > MAX_PAYLOAD_BYTES - ENVELOPE_BYTES) {
      batches.push([])
      bytes = size
    }
    batches.at(-1)?.push(record)
  }
  return batches
}

const ENVELOPE_BYTES = JSON.stringify({ Records: [] }).length

/** An answer that cannot be understood fails the whole batch. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html */
function failedRecords({ payload, functionError }: Outcome, records: Records, reports: boolean): Records {
  if (functionError) return records
  if (!reports) return []
  const answer: unknown = JSON.parse(payload)
  if (typeof answer !== 'object' || answer === null || !('batchItemFailures' in answer)) return []
  const failures = answer.batchItemFailures
  if (failures === null) return []
  if (!Array.isArray(failures)) return records
  const ids: unknown[] = failures.map(failure => failure?.itemIdentifier)
  const known = records.map(({ messageId }) => messageId)
  if (!ids.every(id => typeof id === 'string' && known.includes(id))) return records
  return records.filter(({ messageId }) => ids.includes(messageId))
}
