import {
  ChangeMessageVisibilityCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import { type Pace, paceOf } from '../../core/synthesis/pace.ts'
import type { PassageInLine, Queues } from '../../core/synthesis/work.ts'
import type { Config } from './config.ts'

/** The most entries of one SendMessageBatch. Ten passages are far below its 1 MiB. */
const MAX_BATCH_ENTRIES = 10

export type QueueUrls = 'passagesQueueUrl' | 'slowPassagesQueueUrl' | 'assemblyQueueUrl' | 'indexQueueUrl'

/**
 * The queues between the functions; each message is JSON that `messages.ts` reads. Those of passages are fair: their
 * message groups are waves. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues.html
 */
export function sqsQueues(
  client: SQSClient,
  config: Config<QueueUrls>,
  now: () => number = Date.now,
): Queues {
  const passagesQueue: Record<Pace, string> = {
    brisk: config.passagesQueueUrl,
    slow: config.slowPassagesQueueUrl,
  }
  const send = (queueUrl: string, message: unknown) =>
    client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }))

  async function speakInBatches(queueUrl: string, passages: readonly PassageInLine[]): Promise<void> {
    for (let at = 0; at < passages.length; at += MAX_BATCH_ENTRIES) {
      const Entries = passages.slice(at, at + MAX_BATCH_ENTRIES).map((passage, index) => ({
        Id: String(index),
        ...inLine(passage),
      }))
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
      if (Failed[0]) throw new Error(`${Failed.length} passages were not queued: ${Failed[0].Message}`)
    }
  }

  return {
    async speak(passages, show) {
      const wave = waveOf(show, now())
      const inWave = passages.map(passage => ({ ...passage, wave }))
      const byPace = Map.groupBy(inWave, ({ voice }) => paceOf(voice))
      for (const [pace, group] of byPace) await speakInBatches(passagesQueue[pace], group)
    },
    async speakLater(passage, delaySeconds) {
      const QueueUrl = passagesQueue[paceOf(passage.voice)]
      await client.send(new SendMessageCommand({ QueueUrl, DelaySeconds: delaySeconds, ...inLine(passage) }))
    },
    async ended(end) {
      await send(config.assemblyQueueUrl, end)
    },
    async assemble(plan) {
      await send(config.assemblyQueueUrl, plan)
    },
    ...sqsIndexQueue(client, config),
  }
}

/** The one queue that the admin app fills. */
export const sqsIndexQueue = (
  client: SQSClient,
  { indexQueueUrl }: Config<'indexQueueUrl'>,
): Pick<Queues, 'reindex'> => ({
  async reindex() {
    await client.send(new SendMessageCommand({ QueueUrl: indexQueueUrl, MessageBody: '{}' }))
  },
})

/** A show's passages of one hour, as a message group: `show/2026-11-28T19`. @param at milliseconds since 1970 */
const waveOf = (show: string, at: number) =>
  `${show}/${new Date(at).toISOString().slice(0, 'YYYY-MM-DDTHH'.length)}`

/** What a passage is to the queue: without its words in their places. One without a wave is a group of its own to SQS. */
const inLine = ({ hash, ssml, voice, billedCharacters, timesThrottled, wave }: PassageInLine) => ({
  MessageBody: JSON.stringify({ hash, ssml, voice, billedCharacters, timesThrottled, wave }),
  MessageGroupId: wave,
})

/** Makes a message that was not handled come back after so many seconds, instead of when its visibility time-out ends. */
export type ComeBack = (
  message: { eventSourceARN: string; receiptHandle: string },
  seconds: number,
) => Promise<void>

/** Of the queues of passages: no other paces its messages so. */
export function sqsComeBack(
  client: SQSClient,
  { passagesQueueUrl, slowPassagesQueueUrl }: Config<'passagesQueueUrl' | 'slowPassagesQueueUrl'>,
): ComeBack {
  const urls = [passagesQueueUrl, slowPassagesQueueUrl]
  return async ({ eventSourceARN, receiptHandle }, seconds) => {
    const name = eventSourceARN.slice(eventSourceARN.lastIndexOf(':') + 1)
    const QueueUrl = urls.find(url => url.endsWith(`/${name}`))
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      }),
    )
  }
}
