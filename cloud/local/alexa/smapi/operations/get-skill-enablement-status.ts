import type { Operation } from '../operation.ts'

/** A skill in development is enabled. */
export const getSkillEnablementStatus: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/stages/{stage}/enablement',
  run: () => ({ status: 204 }),
}
