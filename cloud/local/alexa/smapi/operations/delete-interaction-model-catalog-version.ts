import type { Operation } from '../operation.ts'

export const deleteInteractionModelCatalogVersion: Operation = {
  method: 'DELETE',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/versions/{version}',
  run({ catalogs }, { parameters: { catalogId = '', version = '' } }) {
    catalogs.deleteVersion(catalogId, version)
    return { status: 204 }
  },
}
