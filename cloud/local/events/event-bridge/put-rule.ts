import type { PutRuleRequest, PutRuleResponse } from '@aws-sdk/client-eventbridge'
import { AwsError } from '../../aws-error.ts'
import type { Operation } from '../state.ts'
import { readPattern, ruleArn } from './rules.ts'

export const putRule: Operation<PutRuleRequest, PutRuleResponse> = (
  state,
  { Name = '', EventPattern, ScheduleExpression },
) => {
  if (!/^[\w.-]{1,64}$/u.test(Name))
    throw new AwsError(
      'ValidationException',
      'The name of a rule has 1 to 64 of A-Z, a-z, 0-9, ".", "-", "_".',
    )
  if (ScheduleExpression)
    throw new AwsError('ValidationException', 'The local EventBridge has event patterns only, no schedules.')
  const pattern = readPattern(EventPattern)
  state.database
    .prepare('INSERT OR REPLACE INTO rules (name, pattern) VALUES (?, ?)')
    .run(Name, JSON.stringify(pattern))
  return { RuleArn: ruleArn(state, Name) }
}
