import type { v1 } from 'ask-smapi-model'
import { isObject } from '../../device/answer/problem.ts'
import type { Operation } from '../operation.ts'
import { readManifest } from '../read-manifest.ts'
import { SmapiError } from '../smapi-error.ts'

/** A skill without models: they are set afterwards. */
export const createSkillForVendor: Operation = {
  method: 'POST',
  path: '/v1/skills',
  run({ skills }, { body }) {
    if (!isObject(body) || typeof body.vendorId !== 'string' || body.vendorId === '') {
      throw new SmapiError(400, '"vendorId" must be a text that is not empty.')
    }
    const manifest = readManifest(body)
    const { skill } = skills.create({ manifest, models: new Map(), files: new Map() })
    return {
      status: 202,
      headers: { Location: `/v1/skills/${skill.id}/status?resource=manifest` },
      body: { skillId: skill.id } satisfies v1.skill.CreateSkillResponse,
    }
  },
}
