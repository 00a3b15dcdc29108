import { randomUUID } from 'node:crypto'
import type { PublishInput, PublishResponse } from '@aws-sdk/client-sns'
import { AwsError } from '../../aws-error.ts'
import { existingQueue, nameOfArn } from '../sqs/queues.ts'
import { sendTo } from '../sqs/send-message.ts'
import type { Operation } from '../state.ts'
import { existingTopic, subscriptionsOf } from './topics.ts'

const MAX_MESSAGE_BYTES = 256 * 1024

/** It has answered when every subscribed queue holds the message. */
export const publish: Operation<PublishInput, PublishResponse> = (
  state,
  { TopicArn, Message = '', Subject },
) => {
  const topic = existingTopic(state, TopicArn)
  if (Message === '' || Buffer.byteLength(Message) > MAX_MESSAGE_BYTES)
    throw new AwsError('InvalidParameter', 'Invalid parameter: Message must have 1 to 262,144 bytes')
  const MessageId = randomUUID()
  for (const { arn, endpoint, raw } of subscriptionsOf(state, topic)) {
    const envelope = {
      Type: 'Notification',
      MessageId,
      TopicArn: topic,
      ...(Subject && { Subject }),
      Message,
      Timestamp: new Date(state.now()).toISOString(),
      UnsubscribeURL: `https://sns.${state.region}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=${arn}`,
    }
    sendTo(state, existingQueue(state, nameOfArn(endpoint)), {
      MessageBody: raw ? Message : JSON.stringify(envelope),
    })
  }
  return { MessageId }
}
