import { checkCatalog } from '../../understanding/catalog-values.ts'
import type { Operation } from '../operation.ts'
import { readDefinition, readDescription, readSlotType } from '../slot-types/read-slot-type.ts'

/** Has been built when this answers; the status of the update says how that went. */
export const createInteractionModelSlotTypeVersion: Operation = {
  method: 'POST',
  path: '/v1/skills/api/custom/interactionModel/slotTypes/{slotTypeId}/versions',
  run({ slotTypes, catalogs }, { body, path, parameters: { slotTypeId = '' } }) {
    const { name } = slotTypes.get(slotTypeId)
    const given = readSlotType(body)
    const definition = readDefinition(given)
    const description = readDescription(given) ?? ''
    const problems = checkCatalog({ ...definition, name }, catalogs.valuesOf)
    const update =
      problems.length === 0
        ? slotTypes.addVersion(slotTypeId, description, { definition })
        : slotTypes.refuseVersion(slotTypeId, ...problems)
    return { status: 202, headers: { Location: path.replace(/versions$/, `updateRequest/${update}`) } }
  },
}
