import type { DeleteMessageRequest } from '@aws-sdk/client-sqs'
import type { Operation } from '../state.ts'
import { queueOfUrl } from './queues.ts'

/** Deleting again is no error, as on SQS. */
export const deleteMessage: Operation<DeleteMessageRequest, object> = (
  state,
  { QueueUrl, ReceiptHandle },
) => {
  state.messages.remove(queueOfUrl(state, QueueUrl).name, ReceiptHandle ?? '')
  return {}
}
