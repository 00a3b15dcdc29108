import type { PutTargetsRequest, PutTargetsResponse } from '@aws-sdk/client-eventbridge'
import { AwsError } from '../../aws-error.ts'
import type { Operation } from '../state.ts'
import { existingRule } from './rules.ts'

export const putTargets: Operation<PutTargetsRequest, PutTargetsResponse> = (
  state,
  { Rule, Targets = [] },
) => {
  const { name } = existingRule(state, Rule)
  for (const { Id = '', Arn = '', ...rest } of Targets) {
    if (!Arn.startsWith('arn:aws:sqs:'))
      throw new AwsError('ValidationException', 'The local EventBridge has SQS queues for targets only.')
    const option = Object.keys(rest)[0]
    if (option)
      throw new AwsError('ValidationException', `The local EventBridge has no ${option} for a target.`)
    state.database
      .prepare('INSERT OR REPLACE INTO targets (rule, id, arn) VALUES (?, ?, ?)')
      .run(name, Id, Arn)
  }
  return { FailedEntryCount: 0, FailedEntries: [] }
}
