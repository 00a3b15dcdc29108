import { setTimeout as delay } from 'node:timers/promises'
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import { Logger } from '@aws-lambda-powertools/logger'
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import type { AwsMetrics } from './metrics.ts'

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

/** What one message came to where many are handled at once; undefined for one whose story is told by itself. */
export type Told = PromiseSettledResult<void> | undefined

/** What is done once for a batch instead of once for each of its messages. */
export interface Together {
  /** Handles what it can of a batch before any story is told. Resolves to what came of each message, in their order. */
  begin?(bodies: readonly string[]): Promise<readonly Told[]>
  /** After all stories. What it throws is logged, and no message comes back for it. */
  end?(): Promise<void>
}

/** How messages are spread over time; a queue's own way where nothing is said. */
export interface Spread {
  /** How long a message keeps its place, in milliseconds, before the next of its batch begins. */
  place?(body: string): number
  /** When a message that was not handled comes back. @param attempt 1 after the first */
  comeBack?(record: SQSRecord, attempt: number): Promise<void>
}

/** What the stories count, which is written when a batch ends. */
export interface Counting {
  readonly metrics?: Pick<AwsMetrics, 'publish'>
}

/**
 * A Lambda handler that tells one story a message; only the messages whose story throws come back. A batch ends
 * when its last place does, so that a queue's concurrency bounds its pace whichever environments it wakes.
 * @param maxAttempts the queue's `maxReceiveCount`
 */
export function eachRecord(
  maxAttempts: number,
  story: Story,
  { place = () => 0, comeBack, begin, end = async () => {}, metrics }: Spread & Together & Counting = {},
) {
  const logger = new Logger()
  return async (event: SQSEvent, context: Context) => {
    logger.addContext(context)
    const deadline = Date.now() + context.getRemainingTimeInMillis()
    const { places, lastEnds } = placesOf(event, place)
    const told = await toldOf(event, begin)

    async function tell(record: SQSRecord) {
      const { messageId, body, attributes } = record
      const attempt = Number(attributes.ApproximateReceiveCount)
      try {
        await delay(places.get(messageId) ?? 0)
        const result = told.get(messageId)
        if (result?.status === 'rejected') throw result.reason
        if (!result) await story.tell({ body, deadline })
      } catch (error) {
        logger.error('a message was not handled', { messageId, attempt, error: error as Error })
        if (attempt >= maxAttempts) await story.giveUp({ body, deadline })
        else await comeBack?.(record, attempt)
        throw error
      }
    }

    const processor = new BatchProcessor(EventType.SQS)
    const options = { context, throwOnFullBatchFailure: false }
    const [response] = await Promise.all([
      processPartialResponse(event, tell, processor, options),
      delay(lastEnds),
    ])
    await end().catch((error: unknown) => logger.error('a batch was not ended', { error: error as Error }))
    metrics?.publish()
    return response
  }
}

/** What came of messages that were handled together, by their ids; where that fails, of none of them anything good. */
async function toldOf({ Records }: SQSEvent, begin: Together['begin']): Promise<ReadonlyMap<string, Told>> {
  const results = await begin?.(Records.map(({ body }) => body)).catch((reason: unknown): readonly Told[] =>
    Records.map(() => ({ status: 'rejected', reason })),
  )
  return new Map(Records.map(({ messageId }, at) => [messageId, results?.[at]]))
}

/** When each message of a batch begins, in milliseconds from now, by its id. */
function placesOf({ Records }: SQSEvent, place: (body: string) => number) {
  const places = new Map<string, number>()
  let lastEnds = 0
  for (const { messageId, body } of Records) {
    places.set(messageId, lastEnds)
    lastEnds += placeOf(body, place)
  }
  return { places, lastEnds }
}

/** A message that cannot be read needs no place: its story will say so. */
function placeOf(body: string, place: (body: string) => number): number {
  try {
    return place(body)
  } catch {
    return 0
  }
}
