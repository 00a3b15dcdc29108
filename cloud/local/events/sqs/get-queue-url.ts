import type { GetQueueUrlRequest, GetQueueUrlResult } from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { existingQueue, queuePath } from './queues.ts'

export const getQueueUrl: Operation<GetQueueUrlRequest, GetQueueUrlResult> = (state, { QueueName }) => ({
  QueueUrl: queuePath(state, existingQueue(state, QueueName ?? '').name),
})
