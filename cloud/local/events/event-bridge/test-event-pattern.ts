import type { TestEventPatternRequest, TestEventPatternResponse } from '@aws-sdk/client-eventbridge'
import type { Operation } from '../state.ts'
import { matches } from './matches.ts'
import { readPattern } from './rules.ts'

export const testEventPattern: Operation<TestEventPatternRequest, TestEventPatternResponse> = (
  _,
  { EventPattern, Event },
) => ({
  Result: matches(readPattern(EventPattern), JSON.parse(Event ?? '{}')),
})
