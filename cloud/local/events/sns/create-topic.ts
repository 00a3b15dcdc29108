import type { CreateTopicInput, CreateTopicResponse } from '@aws-sdk/client-sns'
import { AwsError } from '../../aws-error.ts'
import type { Operation } from '../state.ts'
import { topicArn } from './topics.ts'

export const createTopic: Operation<CreateTopicInput, CreateTopicResponse> = (state, { Name = '' }) => {
  if (!/^[\w-]{1,256}$/u.test(Name)) throw new AwsError('InvalidParameter', 'Invalid parameter: Topic Name')
  const arn = topicArn(state, Name)
  state.database.prepare('INSERT OR IGNORE INTO topics (arn) VALUES (?)').run(arn)
  return { TopicArn: arn }
}
