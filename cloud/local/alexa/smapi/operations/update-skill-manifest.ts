import { eTagOf, requireMatch } from '../e-tag.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { readManifest } from '../read-manifest.ts'

export const updateSkillManifest: Operation = {
  method: 'PUT',
  path: '/v1/skills/{skillId}/stages/{stage}/manifest',
  run: ofSkill((hosted, { body, headers }, { skills }) => {
    const { skill } = hosted
    const manifest = readManifest(body)
    requireMatch(headers, eTagOf(skill.manifest))
    skill.replaceManifest(manifest)
    skills.keep(hosted)
    return {
      status: 202,
      headers: { Location: `/v1/skills/${skill.id}/status?resource=manifest`, ETag: eTagOf(manifest) },
    }
  }),
}
