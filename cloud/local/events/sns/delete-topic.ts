import type { DeleteTopicInput } from '@aws-sdk/client-sns'
import type { Operation } from '../state.ts'

export const deleteTopic: Operation<DeleteTopicInput, object> = ({ database }, { TopicArn = '' }) => {
  database.prepare('DELETE FROM subscriptions WHERE topic = ?').run(TopicArn)
  database.prepare('DELETE FROM topics WHERE arn = ?').run(TopicArn)
  return {}
}
