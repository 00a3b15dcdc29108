import type { GetQueueAttributesRequest, GetQueueAttributesResult } from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { DEFAULT_ATTRIBUTES, queueArn, queueOfUrl } from './queues.ts'

export const getQueueAttributes: Operation<GetQueueAttributesRequest, GetQueueAttributesResult> = (
  state,
  { QueueUrl, AttributeNames = [] },
) => {
  const queue = queueOfUrl(state, QueueUrl)
  const { visible, inFlight, delayed } = state.messages.count(queue.name)
  const seconds = String(Math.floor(queue.createdAt / 1000))
  const all: Record<string, string> = {
    ...DEFAULT_ATTRIBUTES,
    ...queue.attributes,
    QueueArn: queueArn(state, queue.name),
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    CreatedTimestamp: seconds,
    LastModifiedTimestamp: seconds,
  }
  const wanted = AttributeNames.map(String)
  if (wanted.includes('All')) return { Attributes: all }
  return { Attributes: Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name))) }
}
