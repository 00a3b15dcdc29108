import { eTagOf } from '../e-tag.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { presentModel } from '../present-model.ts'

export const getInteractionModelMetadata: Operation = {
  method: 'HEAD',
  path: '/v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}',
  run: ofSkill((hosted, { parameters: { locale = '' } }) => ({
    status: 204,
    headers: { ETag: eTagOf(presentModel(hosted, locale).model) },
  })),
}
