import { eTagOf } from '../e-tag.ts'
import { type Operation, ofSkill } from '../operation.ts'

export const getSkillManifest: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/stages/{stage}/manifest',
  run: ofSkill(({ skill: { manifest } }) => ({
    status: 200,
    headers: { ETag: eTagOf(manifest) },
    body: manifest,
  })),
}
