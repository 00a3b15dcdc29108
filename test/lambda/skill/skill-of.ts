import { Logger } from '@aws-lambda-powertools/logger'
import { expect } from '@jest/globals'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { createSkill } from '../../../lambda/skill/skill.ts'
import { problemsOf } from './legal.ts'
import { type Held, portsOver } from './ports-over.ts'

export const SKILL_ID = 'amzn1.ask.skill.test'

/** The skill over what is held in memory; its every answer is held to the rules. */
export function skillOf(held: Held): (request: RequestEnvelope) => Promise<ResponseEnvelope> {
  const skill = createSkill(portsOver(held), {
    skillId: SKILL_ID,
    logger: new Logger({ logLevel: 'SILENT' }),
  })
  return async request => {
    const answer = await skill.invoke(request)
    const { request: to } = request
    expect({ to, problems: problemsOf(request, answer) }).toEqual({ to, problems: [] })
    return answer
  }
}
