import type { SetQueueAttributesRequest } from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { checkAttributes, queueOfUrl } from './queues.ts'

export const setQueueAttributes: Operation<SetQueueAttributesRequest, object> = (
  state,
  { QueueUrl, Attributes = {} },
) => {
  const queue = queueOfUrl(state, QueueUrl)
  checkAttributes(state, Attributes)
  state.messages.putQueue({ ...queue, attributes: { ...queue.attributes, ...Attributes } })
  return {}
}
