import type { Operation } from '../operation.ts'

export const deleteInteractionModelSlotType: Operation = {
  method: 'DELETE',
  path: '/v1/skills/api/custom/interactionModel/slotTypes/{slotTypeId}',
  run({ slotTypes }, { parameters: { slotTypeId = '' } }) {
    slotTypes.delete(slotTypeId)
    return { status: 204 }
  },
}
