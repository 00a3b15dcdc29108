import type { Operation } from '../operation.ts'
import { readText } from '../read-text.ts'

export const updateInteractionModelCatalogVersion: Operation = {
  method: 'POST',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/versions/{version}/update',
  run({ catalogs }, { body, parameters: { catalogId = '', version = '' } }) {
    catalogs.describeVersion(catalogId, version, readText(body, 'description'))
    return { status: 204 }
  },
}
