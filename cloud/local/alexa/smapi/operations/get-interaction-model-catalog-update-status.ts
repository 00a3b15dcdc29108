import type { v1 } from 'ask-smapi-model'
import { own } from '../../own.ts'
import type { Operation } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'

export const getInteractionModelCatalogUpdateStatus: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/updateRequest/{updateRequestId}',
  run({ catalogs }, { parameters: { catalogId = '', updateRequestId = '' } }) {
    const update = own(catalogs.get(catalogId).updates, updateRequestId)
    if (!update) throw new SmapiError(404, `The catalogue ${catalogId} has no update ${updateRequestId}.`)
    return {
      status: 200,
      body: { lastUpdateRequest: update } satisfies v1.skill.interactionModel.catalog.CatalogStatus,
    }
  },
}
