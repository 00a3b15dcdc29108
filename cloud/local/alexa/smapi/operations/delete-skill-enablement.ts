import { type Operation, ofSkill } from '../operation.ts'

export const deleteSkillEnablement: Operation = {
  method: 'DELETE',
  path: '/v1/skills/{skillId}/stages/{stage}/enablement',
  run: ofSkill(async hosted => {
    const wasEnabled = hosted.isEnabled
    hosted.isEnabled = false
    if (wasEnabled) await hosted.account.tell('AlexaSkillEvent.SkillDisabled')
    return { status: 204 }
  }),
}
