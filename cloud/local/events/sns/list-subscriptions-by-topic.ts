import type { ListSubscriptionsByTopicInput, ListSubscriptionsByTopicResponse } from '@aws-sdk/client-sns'
import type { Operation } from '../state.ts'
import { existingTopic, subscriptionsOf } from './topics.ts'

export const listSubscriptionsByTopic: Operation<
  ListSubscriptionsByTopicInput,
  ListSubscriptionsByTopicResponse
> = (state, { TopicArn }) => ({
  Subscriptions: subscriptionsOf(state, existingTopic(state, TopicArn)).map(({ arn, topic, endpoint }) => ({
    SubscriptionArn: arn,
    TopicArn: topic,
    Endpoint: endpoint,
    Protocol: 'sqs',
    Owner: state.accountId,
  })),
})
