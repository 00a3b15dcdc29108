import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'
import { readText } from '../read-text.ts'
import { readDescription, readSlotType } from '../slot-types/read-slot-type.ts'

export const createInteractionModelSlotType: Operation = {
  method: 'POST',
  path: '/v1/skills/api/custom/interactionModel/slotTypes',
  run({ slotTypes }, { body }) {
    readText(body, 'vendorId')
    const given = readSlotType(body)
    const { id } = slotTypes.create(readText(given, 'name'), readDescription(given) ?? '')
    return {
      status: 200,
      body: { slotType: { id } } satisfies v1.skill.interactionModel.type.SlotTypeResponse,
    }
  },
}
