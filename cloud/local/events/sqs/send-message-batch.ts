import type { SendMessageBatchRequest, SendMessageBatchResult } from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { eachEntry } from './batch.ts'
import { queueOfUrl } from './queues.ts'
import { sendTo } from './send-message.ts'

export const sendMessageBatch: Operation<SendMessageBatchRequest, SendMessageBatchResult> = (
  state,
  { QueueUrl, Entries },
) => {
  const queue = queueOfUrl(state, QueueUrl)
  return eachEntry(Entries, entry => {
    const { MessageId, MD5OfMessageBody, MD5OfMessageAttributes } = sendTo(state, queue, entry)
    return { MessageId, MD5OfMessageBody, MD5OfMessageAttributes }
  }) satisfies { Successful: unknown[] } as SendMessageBatchResult
}
