import type { StartMessageMoveTaskRequest, StartMessageMoveTaskResult } from '@aws-sdk/client-sqs'
import { AwsError } from '../../aws-error.ts'
import type { EventState, Operation } from '../state.ts'
import { existingQueue, nameOfArn, queueArn, redriveOf } from './queues.ts'

/** Moves dead letters back to the queue they came from, or to another; here it is done when it is answered. */
export const startMessageMoveTask: Operation<StartMessageMoveTaskRequest, StartMessageMoveTaskResult> = (
  state,
  { SourceArn = '', DestinationArn },
) => {
  const source = existingQueue(state, nameOfArn(SourceArn)).name
  const target = DestinationArn
    ? existingQueue(state, nameOfArn(DestinationArn)).name
    : sourceOf(state, source)
  for (const { id } of state.messages.list(source)) state.messages.move(id, target)
  state.arrivals.wake(target)
  return { TaskHandle: Buffer.from(queueArn(state, source)).toString('base64') }
}

function sourceOf({ messages }: EventState, deadLetters: string): string {
  const source = messages.listQueues().find(queue => redriveOf(queue)?.deadLetters === deadLetters)
  if (!source)
    throw new AwsError('UnsupportedOperation', 'Source queue must be configured as a Dead Letter Queue.')
  return source.name
}
