import { eTagOf } from '../e-tag.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { presentModel } from '../present-model.ts'

export const getInteractionModel: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}',
  run: ofSkill((hosted, { parameters: { locale = '' } }) => {
    const { model, version } = presentModel(hosted, locale)
    return { status: 200, headers: { ETag: eTagOf(model) }, body: { ...model, version } }
  }),
}
