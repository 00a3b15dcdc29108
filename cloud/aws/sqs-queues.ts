import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { Queues } from '../../core/synthesis/work.ts'
import type { Config } from './config.ts'

/** The most entries of one SendMessageBatch. Ten passages are far below its 1 MiB. */
const MAX_BATCH_ENTRIES = 10

/** The queues between the functions; each message is JSON that `messages.ts` reads. */
export function sqsQueues(
  client: SQSClient,
  config: Config<'passagesQueueUrl' | 'assemblyQueueUrl' | 'indexQueueUrl'>,
): Queues {
  const send = (queueUrl: string, message: unknown) =>
    client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }))

  return {
    async speak(passages) {
      for (let at = 0; at < passages.length; at += MAX_BATCH_ENTRIES) {
        const Entries = passages
          .slice(at, at + MAX_BATCH_ENTRIES)
          .map(({ hash, ssml, voice, billedCharacters }, index) => ({
            Id: String(index),
            MessageBody: JSON.stringify({ hash, ssml, voice, billedCharacters }),
          }))
        const { Failed = [] } = await client.send(
          new SendMessageBatchCommand({ QueueUrl: config.passagesQueueUrl, Entries }),
        )
        if (Failed[0]) throw new Error(`${Failed.length} passages were not queued: ${Failed[0].Message}`)
      }
    },
    async assemble(plan) {
      await send(config.assemblyQueueUrl, plan)
    },
    async reindex() {
      await send(config.indexQueueUrl, {})
    },
  }
}
