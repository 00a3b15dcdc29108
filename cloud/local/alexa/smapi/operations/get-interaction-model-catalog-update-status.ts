import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'

export const getInteractionModelCatalogUpdateStatus: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/updateRequest/{updateRequestId}',
  run({ catalogs }, { parameters: { catalogId = '', updateRequestId = '' } }) {
    return {
      status: 200,
      body: {
        lastUpdateRequest: catalogs.update(catalogId, updateRequestId),
      } satisfies v1.skill.interactionModel.catalog.CatalogStatus,
    }
  },
}
