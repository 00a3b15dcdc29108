import { type Operation, ofSkill } from '../operation.ts'

export const setSkillEnablement: Operation = {
  method: 'PUT',
  path: '/v1/skills/{skillId}/stages/{stage}/enablement',
  run: ofSkill(async hosted => {
    const isNew = !hosted.isEnabled
    hosted.isEnabled = true
    if (isNew) await hosted.account.tell('AlexaSkillEvent.SkillEnabled')
    return { status: 204 }
  }),
}
