import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page-of.ts'

/** The newest first, unless `sortDirection` is "asc". */
export const listInteractionModelCatalogVersions: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/versions',
  run({ catalogs }, { path, query, parameters: { catalogId = '' } }) {
    const { versions } = catalogs.get(catalogId)
    const sorted = query.get('sortDirection') === 'asc' ? versions : versions.toReversed()
    const { items, rest } = pageOf(sorted, query)
    return {
      status: 200,
      body: {
        catalogVersions: items.map(({ version, creationTime, description }) => ({
          version,
          creationTime,
          description,
          _links: { self: { href: `${path}/${version}` } },
        })),
        totalCount: versions.length,
        ...rest,
      } satisfies v1.skill.interactionModel.version.ListCatalogEntityVersionsResponse,
    }
  },
}
