import type { PurgeQueueRequest } from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { queueOfUrl } from './queues.ts'

export const purgeQueue: Operation<PurgeQueueRequest, object> = (state, { QueueUrl }) => {
  state.messages.purge(queueOfUrl(state, QueueUrl).name)
  return {}
}
