import type { Operation } from '../operation.ts'

export const deleteSkill: Operation = {
  method: 'DELETE',
  path: '/v1/skills/{skillId}',
  async run({ skills }, { parameters: { skillId = '' } }) {
    await skills.delete(skillId)
    return { status: 204 }
  },
}
