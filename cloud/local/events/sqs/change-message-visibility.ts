import type { ChangeMessageVisibilityRequest } from '@aws-sdk/client-sqs'
import { AwsError } from '../../aws-error.ts'
import type { EventState, Operation } from '../state.ts'
import { queueOfUrl } from './queues.ts'

const MAX_VISIBILITY_SECONDS = 12 * 3600

export const changeMessageVisibility: Operation<ChangeMessageVisibilityRequest, object> = (state, input) => {
  changeVisibilityIn(state, queueOfUrl(state, input.QueueUrl).name, input)
  return {}
}

export function changeVisibilityIn(
  { messages, arrivals }: EventState,
  queue: string,
  { ReceiptHandle, VisibilityTimeout: seconds = 0 }: Partial<ChangeMessageVisibilityRequest>,
): void {
  if (!(seconds >= 0 && seconds <= MAX_VISIBILITY_SECONDS))
    throw new AwsError(
      'InvalidParameterValue',
      `Value ${seconds} for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and ${MAX_VISIBILITY_SECONDS}.`,
    )
  if (!messages.changeVisibility(queue, ReceiptHandle ?? '', seconds * 1000))
    throw new AwsError('MessageNotInflight', 'The message referred to is not in flight.')
  arrivals.wake(queue)
}
