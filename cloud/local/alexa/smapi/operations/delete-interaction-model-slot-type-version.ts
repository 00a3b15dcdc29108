import type { Operation } from '../operation.ts'

export const deleteInteractionModelSlotTypeVersion: Operation = {
  method: 'DELETE',
  path: '/v1/skills/api/custom/interactionModel/slotTypes/{slotTypeId}/versions/{version}',
  run({ slotTypes }, { parameters: { slotTypeId = '', version = '' } }) {
    slotTypes.deleteVersion(slotTypeId, version)
    return { status: 204 }
  },
}
