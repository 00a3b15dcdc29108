import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page-of.ts'

/** The newest first, unless `sortDirection` is "asc". */
export const listInteractionModelSlotTypes: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/slotTypes',
  run({ slotTypes }, { path, query }) {
    const sorted = query.get('sortDirection') === 'asc' ? slotTypes.all : slotTypes.all.toReversed()
    const { items, rest } = pageOf(sorted, query)
    return {
      status: 200,
      body: {
        _links: { self: { href: path } },
        slotTypes: items.map(({ id, name, description }) => ({
          id,
          name,
          description,
          _links: { self: { href: `${path}/${id}` } },
        })),
        nextToken: rest.nextToken,
      } satisfies v1.skill.interactionModel.type.ListSlotTypeResponse,
    }
  },
}
