import { eTagOf, requireMatch } from '../e-tag.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { readLocation } from '../read-location.ts'

/** Gives a skill the whole of a package that was uploaded. */
export const importSkillPackage: Operation = {
  method: 'POST',
  path: '/v1/skills/{skillId}/imports',
  run: ofSkill((hosted, { body, headers }, { uploads, imports }) => {
    const zip = uploads.get(readLocation(body))
    requireMatch(headers, eTagOf(hosted.skill))
    const id = imports.start(zip, hosted)
    return { status: 202, headers: { Location: `/v1/skills/imports/${id}` } }
  }),
}
