import type { UnsubscribeInput } from '@aws-sdk/client-sns'
import type { Operation } from '../state.ts'

export const unsubscribe: Operation<UnsubscribeInput, object> = ({ database }, { SubscriptionArn = '' }) => {
  database.prepare('DELETE FROM subscriptions WHERE arn = ?').run(SubscriptionArn)
  return {}
}
