import { type Operation, ofSkill } from '../operation.ts'

export const setSkillEnablement: Operation = {
  method: 'PUT',
  path: '/v1/skills/{skillId}/stages/{stage}/enablement',
  run: ofSkill(hosted => {
    hosted.isEnabled = true
    return { status: 204 }
  }),
}
