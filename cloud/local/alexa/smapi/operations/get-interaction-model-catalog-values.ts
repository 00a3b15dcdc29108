import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page-of.ts'

export const getInteractionModelCatalogValues: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/versions/{version}/values',
  run({ catalogs }, { query, parameters: { catalogId = '', version = '' } }) {
    const { values } = catalogs.version(catalogId, version)
    const { items, rest } = pageOf(values, query)
    return {
      status: 200,
      body: {
        values: [...items],
        totalCount: values.length,
        ...rest,
      } satisfies v1.skill.interactionModel.version.CatalogValues,
    }
  },
}
