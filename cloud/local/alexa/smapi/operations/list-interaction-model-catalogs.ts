import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page-of.ts'

export const listInteractionModelCatalogs: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/catalogs',
  run({ catalogs }, { query, path }) {
    const { items, rest } = pageOf(catalogs.all, query)
    return {
      status: 200,
      body: {
        catalogs: items.map(({ id: catalogId, name, description }) => ({
          catalogId,
          name,
          description,
          _links: { self: { href: `${path}/${catalogId}` } },
        })),
        totalCount: catalogs.all.length,
        ...rest,
      } satisfies v1.skill.interactionModel.catalog.ListCatalogResponse,
    }
  },
}
