import type { Operation } from '../operation.ts'
import { readDescription, readSlotType } from '../slot-types/read-slot-type.ts'

/** The description is all that can change; without one, nothing does. */
export const updateInteractionModelSlotTypeVersion: Operation = {
  method: 'POST',
  path: '/v1/skills/api/custom/interactionModel/slotTypes/{slotTypeId}/versions/{version}/update',
  run({ slotTypes }, { body, parameters: { slotTypeId = '', version = '' } }) {
    const { description } = slotTypes.version(slotTypeId, version)
    slotTypes.describeVersion(slotTypeId, version, readDescription(readSlotType(body)) ?? description)
    return { status: 204 }
  },
}
