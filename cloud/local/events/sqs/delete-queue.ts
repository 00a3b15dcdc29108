import type { DeleteQueueRequest } from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { queueOfUrl } from './queues.ts'

export const deleteQueue: Operation<DeleteQueueRequest, object> = (state, { QueueUrl }) => {
  state.messages.deleteQueue(queueOfUrl(state, QueueUrl).name)
  return {}
}
