import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'

export const getInteractionModelSlotTypeDefinition: Operation = {
  method: 'GET',
  path: '/v1/skills/api/custom/interactionModel/slotTypes/{slotTypeId}',
  run({ slotTypes }, { parameters: { slotTypeId = '' } }) {
    const { name, description, versions } = slotTypes.get(slotTypeId)
    return {
      status: 200,
      body: {
        slotType: { name, description },
        totalVersions: String(versions.length),
      } satisfies v1.skill.interactionModel.type.SlotTypeDefinitionOutput,
    }
  },
}
