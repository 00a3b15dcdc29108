import type { DeleteMessageBatchRequest, DeleteMessageBatchResult } from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { eachEntry } from './batch.ts'
import { queueOfUrl } from './queues.ts'

export const deleteMessageBatch: Operation<DeleteMessageBatchRequest, DeleteMessageBatchResult> = (
  state,
  { QueueUrl, Entries },
) => {
  const { name } = queueOfUrl(state, QueueUrl)
  return eachEntry(Entries, ({ ReceiptHandle }) => {
    state.messages.remove(name, ReceiptHandle ?? '')
    return {}
  })
}
