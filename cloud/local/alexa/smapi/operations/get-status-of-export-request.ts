import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'

export const getStatusOfExportRequest: Operation = {
  method: 'GET',
  path: '/v1/skills/exports/{exportId}',
  run({ exports }, { parameters: { exportId = '' } }) {
    const found = exports.get(exportId)
    if (!found) throw new SmapiError(404, `There is no export ${exportId}.`)
    const { eTag, expiresAt } = found
    return {
      status: 200,
      body: {
        status: 'SUCCEEDED',
        skill: { eTag, location: exports.urlOf(exportId), expiresAt },
      } satisfies v1.skill.ExportResponse,
    }
  },
}
