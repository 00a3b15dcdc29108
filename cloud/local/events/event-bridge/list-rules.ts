import type { ListRulesRequest, ListRulesResponse } from '@aws-sdk/client-eventbridge'
import type { Operation } from '../state.ts'
import { listRuleRows, ruleArn } from './rules.ts'

export const listRules: Operation<ListRulesRequest, ListRulesResponse> = (state, { NamePrefix = '' }) => ({
  Rules: listRuleRows(state)
    .filter(({ name }) => name.startsWith(NamePrefix))
    .map(({ name, pattern }) => ({
      Name: name,
      Arn: ruleArn(state, name),
      EventPattern: pattern,
      State: 'ENABLED',
      EventBusName: 'default',
    })),
})
