import { type Operation, ofSkill } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'

export const getSkillEnablementStatus: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/stages/{stage}/enablement',
  run: ofSkill(({ isEnabled, skill }) => {
    if (!isEnabled) throw new SmapiError(404, `The skill ${skill.id} is not enabled.`)
    return { status: 204 }
  }),
}
