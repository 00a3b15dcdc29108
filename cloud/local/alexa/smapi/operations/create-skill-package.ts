import type { Operation } from '../operation.ts'
import { readLocation } from '../read-location.ts'

/** Makes a skill of a package that was uploaded. */
export const createSkillPackage: Operation = {
  method: 'POST',
  path: '/v1/skills/imports',
  run({ uploads, imports }, { body }) {
    const id = imports.start(uploads.get(readLocation(body)))
    return { status: 202, headers: { Location: `/v1/skills/imports/${id}` } }
  },
}
