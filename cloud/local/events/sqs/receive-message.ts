import type { Message, ReceiveMessageRequest, ReceiveMessageResult } from '@aws-sdk/client-sqs'
import { AwsError } from '../../aws-error.ts'
import type { Queue, StoredMessage } from '../message-store.ts'
import type { EventState, Operation } from '../state.ts'
import { md5, md5OfAttributes } from './message-attributes.ts'
import { queueOfUrl, redriveOf, secondsOf } from './queues.ts'

const MAX_MESSAGES = 10
const MAX_WAIT_SECONDS = 20

export const receiveMessage: Operation<ReceiveMessageRequest, ReceiveMessageResult> = async (
  state,
  input,
) => {
  const queue = queueOfUrl(state, input.QueueUrl)
  const most = input.MaxNumberOfMessages ?? 1
  const wait = input.WaitTimeSeconds ?? secondsOf(queue, 'ReceiveMessageWaitTimeSeconds')
  const invisible = input.VisibilityTimeout ?? secondsOf(queue, 'VisibilityTimeout')
  checkRange('MaxNumberOfMessages', most, 1, MAX_MESSAGES)
  checkRange('WaitTimeSeconds', wait, 0, MAX_WAIT_SECONDS)

  const signal = AbortSignal.any([state.closing, AbortSignal.timeout(wait * 1000)])
  const received = await receiveWithin(
    state,
    queue,
    { most, invisibleMilliseconds: invisible * 1000 },
    signal,
  )
  return { Messages: received.map(message => toMessage(state, message)) }
}

/** Up to `most` messages as soon as there is one; none when the signal ends the wait. */
export async function receiveWithin(
  state: EventState,
  queue: Queue,
  wanted: { most: number; invisibleMilliseconds: number },
  signal: AbortSignal,
): Promise<StoredMessage[]> {
  for (;;) {
    const messages = receiveNow(state, queue, wanted)
    if (messages.length > 0 || signal.aborted) return messages
    await state.arrivals.wait(queue.name, signal)
  }
}

/** A message that was received as often as the redrive policy allows becomes a dead letter instead. */
function receiveNow(
  { messages, arrivals, now }: EventState,
  queue: Queue,
  { most, invisibleMilliseconds }: { most: number; invisibleMilliseconds: number },
): StoredMessage[] {
  messages.expire(queue.name, now() - secondsOf(queue, 'MessageRetentionPeriod') * 1000)
  const redrive = redriveOf(queue)
  return messages.receive(queue.name, most, invisibleMilliseconds).filter(message => {
    if (!redrive || message.receiveCount <= redrive.maxReceiveCount) return true
    messages.move(message.id, redrive.deadLetters)
    arrivals.wake(redrive.deadLetters)
    return false
  })
}

function toMessage({ accountId }: EventState, message: StoredMessage): Message {
  const attributes = JSON.parse(message.attributes)
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: systemAttributes(message, accountId),
    ...(Object.keys(attributes).length > 0 && {
      MessageAttributes: attributes,
      MD5OfMessageAttributes: md5OfAttributes(attributes),
    }),
  }
}

export const systemAttributes = (message: StoredMessage, senderId: string) => ({
  SenderId: senderId,
  SentTimestamp: String(message.sentAt),
  ApproximateReceiveCount: String(message.receiveCount),
  ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
  ...(message.groupId && { MessageGroupId: message.groupId }),
})

function checkRange(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most))
    throw new AwsError(
      'InvalidParameterValue',
      `Value ${value} for parameter ${name} is invalid. Reason: Must be between ${least} and ${most}, if provided.`,
    )
}
