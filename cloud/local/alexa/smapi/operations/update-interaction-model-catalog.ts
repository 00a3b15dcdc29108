import type { Operation } from '../operation.ts'
import { readText } from '../read-text.ts'

export const updateInteractionModelCatalog: Operation = {
  method: 'POST',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/update',
  run({ catalogs }, { body, parameters: { catalogId = '' } }) {
    catalogs.rename(catalogId, readText(body, 'name'), readText(body, 'description'))
    return { status: 204 }
  },
}
