import type { v1 } from 'ask-smapi-model'
import { isObject } from '../../device/answer/problem.ts'
import type { Operation } from '../operation.ts'
import { readText } from '../read-text.ts'

export const createInteractionModelCatalog: Operation = {
  method: 'POST',
  path: '/v1/skills/api/custom/interactionModel/catalogs',
  run({ catalogs }, { body }) {
    readText(body, 'vendorId')
    const given = isObject(body) ? body.catalog : undefined
    const description =
      isObject(given) && given.description !== undefined ? readText(given, 'description') : ''
    const { id: catalogId } = catalogs.create(readText(given, 'name'), description)
    return { status: 200, body: { catalogId } satisfies v1.skill.interactionModel.catalog.CatalogResponse }
  },
}
