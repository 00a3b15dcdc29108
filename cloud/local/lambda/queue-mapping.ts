import type { QueueSource } from '../events/queue-source.ts'
import type { FunctionPool } from './function-pool.ts'
import type { Outcome } from './outcome.ts'

/** An event source mapping of a queue. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html */
export interface QueueMapping {
  readonly source: QueueSource
  readonly functionName: string
  /** Messages in one invocation at most. */
  readonly batchSize: number
  /** Invocations at once at most. */
  readonly maximumConcurrency: number
  /** `ReportBatchItemFailures`: the function names the messages that it did not handle. */
  readonly reportBatchItemFailures: boolean
  /**
   * When a message that was not handled is tried again. SQS waits for its visibility time-out, which is set for
   * the slowest case; on one machine nobody should have to.
   * @param attempt 1 after the first
   */
  readonly retryAfterMilliseconds: (attempt: number) => number
}

type Records = Awaited<ReturnType<QueueSource['receive']>>

/** Wakes the function for the queue's messages until the signal ends it; resolves when its last invocation has ended. */
export async function runQueueMapping(
  mapping: QueueMapping,
  pool: FunctionPool,
  signal: AbortSignal,
): Promise<void> {
  async function poll(): Promise<void> {
    while (!signal.aborted) {
      const records = await mapping.source.receive(mapping.batchSize, signal)
      if (records.length > 0) await invoke(records)
    }
  }

  async function invoke(records: Records): Promise<void> {
    const outcome = await pool.invoke(JSON.stringify({ Records: records }))
    const failed = failedRecords(outcome, records, mapping.reportBatchItemFailures)
    mapping.source.remove(
      records.filter(record => !failed.includes(record)).map(({ receiptHandle }) => receiptHandle),
    )
    for (const { receiptHandle, attributes } of failed) {
      const attempt = Number(attributes.ApproximateReceiveCount)
      mapping.source.returnAfter(receiptHandle, mapping.retryAfterMilliseconds(attempt))
    }
  }

  await Promise.all(Array.from({ length: mapping.maximumConcurrency }, poll))
}

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
