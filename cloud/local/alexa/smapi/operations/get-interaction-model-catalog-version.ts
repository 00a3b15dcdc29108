import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'

export const getInteractionModelCatalogVersion: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/versions/{version}',
  run({ catalogs }, { parameters: { catalogId = '', version = '' } }) {
    const { source, description } = catalogs.version(catalogId, version)
    return {
      status: 200,
      body: { source, description, version } satisfies v1.skill.interactionModel.version.CatalogVersionData,
    }
  },
}
