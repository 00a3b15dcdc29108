import type { Operation } from '../operation.ts'

/** Models that took their values from it keep them until they are built again. */
export const deleteInteractionModelCatalog: Operation = {
  method: 'DELETE',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}',
  run({ catalogs }, { parameters: { catalogId = '' } }) {
    catalogs.delete(catalogId)
    return { status: 204 }
  },
}
