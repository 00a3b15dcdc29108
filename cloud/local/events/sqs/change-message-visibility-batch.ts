import type {
  ChangeMessageVisibilityBatchRequest,
  ChangeMessageVisibilityBatchResult,
} from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { eachEntry } from './batch.ts'
import { changeVisibilityIn } from './change-message-visibility.ts'
import { queueOfUrl } from './queues.ts'

export const changeMessageVisibilityBatch: Operation<
  ChangeMessageVisibilityBatchRequest,
  ChangeMessageVisibilityBatchResult
> = (state, { QueueUrl, Entries }) => {
  const { name } = queueOfUrl(state, QueueUrl)
  return eachEntry(Entries, entry => {
    changeVisibilityIn(state, name, entry)
    return {}
  })
}
