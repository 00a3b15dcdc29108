import type { DeleteRuleRequest } from '@aws-sdk/client-eventbridge'
import { AwsError } from '../../aws-error.ts'
import type { Operation } from '../state.ts'
import { targetsOf } from './rules.ts'

export const deleteRule: Operation<DeleteRuleRequest, object> = (state, { Name = '' }) => {
  if (targetsOf(state, Name).length > 0)
    throw new AwsError('ValidationException', "Rule can't be deleted since it has targets.")
  state.database.prepare('DELETE FROM rules WHERE name = ?').run(Name)
  return {}
}
