import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import { Logger } from '@aws-lambda-powertools/logger'
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'

/** A queue's message as it is handed to a story. */
export interface Delivery {
  readonly body: string
  /** Milliseconds since 1970 when Lambda ends this invocation, whatever it is doing. */
  readonly deadline: number
}

export interface Story {
  /** Throws when the message should come back. */
  tell(delivery: Delivery): Promise<void>
  /** The last attempt has thrown and the message becomes a dead letter: whoever waits for it must hear so. */
  giveUp(delivery: Delivery): Promise<void>
}

/**
 * A Lambda handler that tells one story a message; only the messages whose story throws come back.
 * @param maxAttempts the queue's `maxReceiveCount`
 */
export function eachRecord(maxAttempts: number, story: Story) {
  const logger = new Logger()
  return (event: SQSEvent, context: Context) => {
    logger.addContext(context)
    const deadline = Date.now() + context.getRemainingTimeInMillis()

    async function tell({ messageId, body, attributes }: SQSRecord) {
      const attempt = Number(attributes.ApproximateReceiveCount)
      try {
        await story.tell({ body, deadline })
      } catch (error) {
        logger.error('a message was not handled', { messageId, attempt, error: error as Error })
        if (attempt >= maxAttempts) await story.giveUp({ body, deadline })
        throw error
      }
    }

    const processor = new BatchProcessor(EventType.SQS)
    return processPartialResponse(event, tell, processor, { context, throwOnFullBatchFailure: false })
  }
}
