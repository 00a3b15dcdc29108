import type { ListQueuesRequest, ListQueuesResult } from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { queuePath } from './queues.ts'

export const listQueues: Operation<ListQueuesRequest, ListQueuesResult> = (
  state,
  { QueueNamePrefix = '' },
) => ({
  QueueUrls: state.messages
    .listQueues()
    .filter(({ name }) => name.startsWith(QueueNamePrefix))
    .map(({ name }) => queuePath(state, name)),
})
