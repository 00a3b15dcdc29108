import type { Operation } from '../operation.ts'
import { readText } from '../read-text.ts'
import { MOST_DESCRIPTION_CHARACTERS, readSlotType } from '../slot-types/read-slot-type.ts'

/** The description is all that can change. */
export const updateInteractionModelSlotType: Operation = {
  method: 'POST',
  path: '/v1/skills/api/custom/interactionModel/slotTypes/{slotTypeId}/update',
  run({ slotTypes }, { body, parameters: { slotTypeId = '' } }) {
    const description = readText(readSlotType(body), 'description', MOST_DESCRIPTION_CHARACTERS)
    slotTypes.describe(slotTypeId, { description })
    return { status: 204 }
  },
}
