import { randomUUID } from 'node:crypto'
import type { SubscribeInput, SubscribeResponse } from '@aws-sdk/client-sns'
import { AwsError } from '../../aws-error.ts'
import { existingQueue, nameOfArn } from '../sqs/queues.ts'
import type { Operation } from '../state.ts'
import { existingTopic, subscriptionsOf } from './topics.ts'

/** The same endpoint again is the same subscription. */
export const subscribe: Operation<SubscribeInput, SubscribeResponse> = (
  state,
  { TopicArn, Protocol, Endpoint = '', Attributes },
) => {
  const topic = existingTopic(state, TopicArn)
  if (Protocol !== 'sqs')
    throw new AwsError(
      'InvalidParameter',
      `Invalid parameter: the local SNS delivers to sqs alone, not to ${Protocol}`,
    )
  existingQueue(state, nameOfArn(Endpoint))
  const known = subscriptionsOf(state, topic).find(({ endpoint }) => endpoint === Endpoint)
  const arn = known?.arn ?? `${topic}:${randomUUID()}`
  const raw = Attributes?.RawMessageDelivery === 'true' ? 1 : 0
  state.database
    .prepare('INSERT OR REPLACE INTO subscriptions (arn, topic, endpoint, raw) VALUES (?, ?, ?, ?)')
    .run(arn, topic, Endpoint, raw)
  return { SubscriptionArn: arn }
}
