import { checkModel, isInteractionModel } from '../../understanding/check-model.ts'
import type { Operation } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'
import { eTagOf } from './get-interaction-model.ts'

/** The model is in use at once, until the next start: the skill package's file is the developer's own. */
export const setInteractionModel: Operation = {
  method: 'PUT',
  path: '/v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}',
  run({ skill }, { parameters: { locale = '' }, headers, body }) {
    const problems = checkModel(body)
    if (problems.length > 0 || !isInteractionModel(body)) {
      throw new SmapiError(400, 'The interaction model would not build.', problems)
    }
    const present = skill.model(locale)
    const wanted = headers['if-match']
    if (wanted !== undefined && wanted !== (present ? eTagOf(present) : '')) {
      throw new SmapiError(412, 'The interaction model has another eTag than If-Match names.')
    }
    skill.replaceModel(locale, body)
    return {
      status: 202,
      headers: { Location: `/v1/skills/${skill.id}/status?resource=interactionModel`, ETag: eTagOf(body) },
    }
  },
}
