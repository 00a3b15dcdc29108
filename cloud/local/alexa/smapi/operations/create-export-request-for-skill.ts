import { eTagOf } from '../e-tag.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { packSkill } from '../pack-skill.ts'

export const createExportRequestForSkill: Operation = {
  method: 'POST',
  path: '/v1/skills/{skillId}/stages/{stage}/exports',
  run: ofSkill(({ skill }, _, { exports }) => {
    const id = exports.add(packSkill(skill), eTagOf(skill))
    return { status: 202, headers: { Location: `/v1/skills/exports/${id}` } }
  }),
}
