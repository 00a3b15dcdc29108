import type { SendMessageRequest, SendMessageResult } from '@aws-sdk/client-sqs'
import { AwsError } from '../../aws-error.ts'
import type { Queue } from '../message-store.ts'
import type { EventState, Operation } from '../state.ts'
import { md5, md5OfAttributes } from './message-attributes.ts'
import { queueOfUrl, secondsOf } from './queues.ts'

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
const MAX_DELAY_SECONDS = 900

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html */
const MESSAGE_GROUP_ID = /^[\w!"#$%&'()*+,\-./:;<=>?@[\\\]^`{|}~]{1,128}$/

export const sendMessage: Operation<SendMessageRequest, SendMessageResult> = (state, input) =>
  sendTo(state, queueOfUrl(state, input.QueueUrl), input)

export function sendTo(
  state: EventState,
  queue: Queue,
  {
    MessageBody: body,
    MessageAttributes = {},
    MessageGroupId,
    DelaySeconds,
  }: Omit<SendMessageRequest, 'QueueUrl'>,
): SendMessageResult {
  if (!body) throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.')
  const attributes = JSON.stringify(MessageAttributes)
  const most = secondsOf(queue, 'MaximumMessageSize')
  if (Buffer.byteLength(body) + (attributes.length > 2 ? Buffer.byteLength(attributes) : 0) > most)
    throw new AwsError(
      'InvalidParameterValue',
      `One or more parameters are invalid. Reason: Message must be shorter than ${most} bytes.`,
    )
  const delay = DelaySeconds ?? secondsOf(queue, 'DelaySeconds')
  if (!(delay >= 0 && delay <= MAX_DELAY_SECONDS))
    throw new AwsError(
      'InvalidParameterValue',
      `Value ${delay} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= ${MAX_DELAY_SECONDS}.`,
    )
  if (MessageGroupId !== undefined && !MESSAGE_GROUP_ID.test(MessageGroupId))
    throw new AwsError(
      'InvalidParameterValue',
      `Value ${MessageGroupId} for parameter MessageGroupId is invalid. Reason: MessageGroupId can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
    )

  const messageId = state.messages.send(queue.name, {
    body,
    attributes,
    groupId: MessageGroupId ?? '',
    delayMilliseconds: delay * 1000,
  })
  state.arrivals.wake(queue.name)
  return {
    MessageId: messageId,
    MD5OfMessageBody: md5(body),
    MD5OfMessageAttributes: md5OfAttributes(MessageAttributes),
  }
}
