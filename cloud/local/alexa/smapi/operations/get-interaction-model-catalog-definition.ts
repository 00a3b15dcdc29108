import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'

export const getInteractionModelCatalogDefinition: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}',
  run({ catalogs }, { parameters: { catalogId = '' } }) {
    const { name, description, creationTime, versions } = catalogs.get(catalogId)
    return {
      status: 200,
      body: {
        catalog: { name, description },
        creationTime,
        totalVersions: String(versions.length),
      } satisfies v1.skill.interactionModel.catalog.CatalogDefinitionOutput,
    }
  },
}
