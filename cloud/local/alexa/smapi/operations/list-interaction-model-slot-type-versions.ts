import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page-of.ts'

/** The newest first, unless `sortDirection` is "asc". */
export const listInteractionModelSlotTypeVersions: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/slotTypes/{slotTypeId}/versions',
  run({ slotTypes }, { path, query, parameters: { slotTypeId = '' } }) {
    const { versions } = slotTypes.get(slotTypeId)
    const sorted = query.get('sortDirection') === 'asc' ? versions : versions.toReversed()
    const { items, rest } = pageOf(sorted, query)
    return {
      status: 200,
      body: {
        _links: { self: { href: path } },
        slotTypeVersions: items.map(({ version, description }) => ({
          version,
          description,
          _links: { self: { href: `${path}/${version}` } },
        })),
        nextToken: rest.nextToken,
      } satisfies v1.skill.interactionModel.typeVersion.ListSlotTypeVersionResponse,
    }
  },
}
