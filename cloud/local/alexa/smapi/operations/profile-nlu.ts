import type { v1 } from 'ask-smapi-model'
import { isObject } from '../../device/answer/problem.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'
import { smapiIntent } from '../smapi-intent.ts'

export const profileNlu: Operation = {
  method: 'POST',
  path: '/v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}/profileNlu',
  run: ofSkill(({ skill }, { parameters: { locale = '' }, body }) => {
    const utterance = isObject(body) ? body.utterance : undefined
    if (typeof utterance !== 'string' || utterance.trim() === '') {
      throw new SmapiError(400, '"utterance" must be a text that is not empty.')
    }
    const understanding = skill.understanding(locale)
    if (!understanding) {
      throw new SmapiError(
        404,
        `There is no model for ${locale} that is understood here: ${skill.locales.join(', ')}.`,
      )
    }
    const { kind, considered } = understanding.profile(utterance)
    const [selected, ...others] = considered
    return {
      status: 200,
      body: {
        sessionEnded: kind === 'exit',
        ...(selected ? { selectedIntent: smapiIntent(selected.intent) } : {}),
        consideredIntents: others.map(({ intent }) => smapiIntent(intent)),
      } satisfies v1.skill.evaluations.ProfileNluResponse,
    }
  }),
}
