import { type Operation, ofSkill } from '../operation.ts'

export const deleteSkillEnablement: Operation = {
  method: 'DELETE',
  path: '/v1/skills/{skillId}/stages/{stage}/enablement',
  run: ofSkill(hosted => {
    hosted.isEnabled = false
    return { status: 204 }
  }),
}
