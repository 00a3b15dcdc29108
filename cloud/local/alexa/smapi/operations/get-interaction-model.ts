import { createHash } from 'node:crypto'
import type { InteractionModel } from '../../understanding/interaction-model.ts'
import type { Operation } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'

export const getInteractionModel: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}',
  run({ skill }, { parameters: { locale = '' } }) {
    const model = skill.model(locale)
    if (!model) {
      throw new SmapiError(
        404,
        `There is no model for ${locale}. The models here: ${skill.locales.join(', ')}.`,
      )
    }
    return { status: 200, headers: { ETag: eTagOf(model) }, body: model }
  },
}

/** Changes with the model. */
export const eTagOf = (model: InteractionModel) =>
  createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 32)
