import type { RemoveTargetsRequest, RemoveTargetsResponse } from '@aws-sdk/client-eventbridge'
import type { Operation } from '../state.ts'
import { existingRule } from './rules.ts'

export const removeTargets: Operation<RemoveTargetsRequest, RemoveTargetsResponse> = (
  state,
  { Rule, Ids = [] },
) => {
  const { name } = existingRule(state, Rule)
  for (const id of Ids) state.database.prepare('DELETE FROM targets WHERE rule = ? AND id = ?').run(name, id)
  return { FailedEntryCount: 0, FailedEntries: [] }
}
