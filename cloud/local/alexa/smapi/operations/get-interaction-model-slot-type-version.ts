import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'

export const getInteractionModelSlotTypeVersion: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/slotTypes/{slotTypeId}/versions/{version}',
  run({ slotTypes }, { parameters: { slotTypeId: id = '', version = '' } }) {
    const { definition, description } = slotTypes.version(id, version)
    return {
      status: 200,
      body: {
        slotType: { id, definition, description, version },
      } satisfies v1.skill.interactionModel.typeVersion.SlotTypeVersionData,
    }
  },
}
