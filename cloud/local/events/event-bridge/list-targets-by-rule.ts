import type { ListTargetsByRuleRequest, ListTargetsByRuleResponse } from '@aws-sdk/client-eventbridge'
import type { Operation } from '../state.ts'
import { existingRule, targetsOf } from './rules.ts'

export const listTargetsByRule: Operation<ListTargetsByRuleRequest, ListTargetsByRuleResponse> = (
  state,
  { Rule },
) => ({
  Targets: targetsOf(state, existingRule(state, Rule).name).map(({ id, arn }) => ({ Id: id, Arn: arn })),
})
