import type { Operation } from '../operation.ts'
import { readText } from '../read-text.ts'

export const updateInteractionModelCatalog: Operation = {
  method: 'POST',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/update',
  run({ catalogs }, { body, parameters: { catalogId = '' } }) {
    catalogs.describe(catalogId, {
      name: readText(body, 'name'),
      description: readText(body, 'description'),
    })
    return { status: 204 }
  },
}
