import { createTopic } from './create-topic.ts'
import { deleteTopic } from './delete-topic.ts'
import { listSubscriptionsByTopic } from './list-subscriptions-by-topic.ts'
import { publish } from './publish.ts'
import { subscribe } from './subscribe.ts'
import { unsubscribe } from './unsubscribe.ts'

/** SNS's operations by AWS's names. https://docs.aws.amazon.com/sns/latest/api/ */
export const SNS_OPERATIONS = {
  CreateTopic: createTopic,
  DeleteTopic: deleteTopic,
  ListSubscriptionsByTopic: listSubscriptionsByTopic,
  Publish: publish,
  Subscribe: subscribe,
  Unsubscribe: unsubscribe,
}
