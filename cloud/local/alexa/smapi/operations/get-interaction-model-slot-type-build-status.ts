import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'

export const getInteractionModelSlotTypeBuildStatus: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/slotTypes/{slotTypeId}/updateRequest/{updateRequestId}',
  run({ slotTypes }, { parameters: { slotTypeId = '', updateRequestId = '' } }) {
    return {
      status: 200,
      body: {
        updateRequest: slotTypes.update(slotTypeId, updateRequestId),
      } satisfies v1.skill.interactionModel.type.SlotTypeStatus,
    }
  },
}
