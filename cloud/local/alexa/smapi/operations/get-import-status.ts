import type { Operation } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'

export const getImportStatus: Operation = {
  method: 'GET',
  path: '/v1/skills/imports/{importId}',
  run({ imports }, { parameters: { importId = '' } }) {
    const found = imports.get(importId)
    if (!found) throw new SmapiError(404, `There is no import ${importId}.`)
    return { status: 200, body: found }
  },
}
