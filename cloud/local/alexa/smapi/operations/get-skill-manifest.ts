import type { Operation } from '../operation.ts'

export const getSkillManifest: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/stages/{stage}/manifest',
  run: ({ skill }) => ({ status: 200, body: skill.manifest }),
}
