import type { CreateQueueRequest, CreateQueueResult } from '@aws-sdk/client-sqs'
import { AwsError } from '../../aws-error.ts'
import type { Operation } from '../state.ts'
import { checkAttributes, DEFAULT_ATTRIBUTES, queuePath } from './queues.ts'

/** The same call again gives the same queue; one that has other attributes is refused. */
export const createQueue: Operation<CreateQueueRequest, CreateQueueResult> = (
  state,
  { QueueName, Attributes = {} },
) => {
  const name = QueueName ?? ''
  if (name.endsWith('.fifo'))
    throw new AwsError('InvalidParameterValue', 'The local SQS has standard queues only, no FIFO queues.')
  if (!/^[\w-]{1,80}$/u.test(name))
    throw new AwsError(
      'InvalidParameterValue',
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length.',
    )
  checkAttributes(state, Attributes)
  const known = state.messages.getQueue(name)
  const differs = Object.entries(Attributes).some(
    ([key, value]) => known && (known.attributes[key] ?? DEFAULT_ATTRIBUTES[key]) !== value,
  )
  if (differs)
    throw new AwsError(
      'QueueNameExists',
      'A queue already exists with the same name and a different value for an attribute.',
    )
  if (!known) state.messages.putQueue({ name, attributes: Attributes, createdAt: state.now() })
  return { QueueUrl: queuePath(state, name) }
}
