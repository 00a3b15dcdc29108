import { isObject } from '../../device/answer/problem.ts'
import { catalogValues } from '../catalogs/catalog-source.ts'
import type { Operation } from '../operation.ts'
import { readText } from '../read-text.ts'
import { SmapiError } from '../smapi-error.ts'

const MOST_URL_CHARACTERS = 8_000

/** The values are got before this answers; how it went says the status of the update. */
export const createInteractionModelCatalogVersion: Operation = {
  method: 'POST',
  path: '/v1/skills/api/custom/interactionModel/catalogs/{catalogId}/versions',
  async run({ catalogs }, { body, path, parameters: { catalogId = '' } }) {
    catalogs.get(catalogId)
    const given = isObject(body) ? body : {}
    if (!isObject(given.source) || given.source.type !== 'URL') {
      throw new SmapiError(400, '"source.type" must be "URL".')
    }
    const url = readText(given.source, 'url', MOST_URL_CHARACTERS)
    const description = given.description === undefined ? '' : readText(given, 'description')
    const update = await catalogValues(url).then(
      values => catalogs.addVersion(catalogId, description, { source: { type: 'URL', url }, values }),
      (error: unknown) =>
        catalogs.refuseVersion(catalogId, error instanceof Error ? error.message : String(error)),
    )
    return { status: 202, headers: { Location: path.replace(/versions$/, `updateRequest/${update}`) } }
  },
}
