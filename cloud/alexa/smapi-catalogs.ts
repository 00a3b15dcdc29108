import { setTimeout as delay } from 'node:timers/promises'
import type { v1 } from 'ask-smapi-model'
import type { Catalog } from '../../core/catalog/vocabulary.ts'
import type { Smapi } from './smapi.ts'

const CATALOGS = '/v1/skills/api/custom/interactionModel/catalogs'

/** Alexa fetches and checks the values meanwhile. */
const LOOKS = 20
const LOOK_EVERY_MILLISECONDS = 1_000

/** Versions beyond this many are removed, the oldest first; a model that is live may name an older one for a while. */
const VERSIONS_KEPT = 30

export interface CatalogVersion {
  readonly catalogId: string
  readonly version: string
}

/**
 * The version of the vendor's catalogue that holds these values, made when there is none yet. A version is described
 * by the hash of its values: who dies after it was made finds it the next time.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/interaction-model-catalog-api.html
 */
export async function catalogVersion(
  smapi: Smapi,
  vendorId: string,
  name: string,
  { hash, url }: Catalog & { url: string },
): Promise<CatalogVersion> {
  const catalogId = (await findCatalog(smapi, vendorId, name)) ?? (await addCatalog(smapi, vendorId, name))
  const present = (await versionsOf(smapi, catalogId)).find(({ description }) => description === hash)
  const version = present?.version ?? (await addVersion(smapi, catalogId, hash, url))
  return { catalogId, version }
}

/** Makes room for later versions. */
export async function removeOldVersions(smapi: Smapi, { catalogId, version }: CatalogVersion) {
  const old = (await versionsOf(smapi, catalogId)).slice(VERSIONS_KEPT)
  for (const gone of old)
    if (gone.version !== undefined && gone.version !== version)
      await smapi('DELETE', `${CATALOGS}/${catalogId}/versions/${gone.version}`)
}

async function findCatalog(smapi: Smapi, vendorId: string, name: string): Promise<string | undefined> {
  type List = v1.skill.interactionModel.catalog.ListCatalogResponse
  let nextToken: string | undefined
  do {
    const { body } = await smapi<List>('GET', CATALOGS, { query: { vendorId, ...page(nextToken) } })
    const found = body.catalogs?.find(catalog => catalog.name === name)
    if (found) return found.catalogId
    nextToken = body.nextToken
  } while (nextToken)
  return undefined
}

async function addCatalog(smapi: Smapi, vendorId: string, name: string): Promise<string> {
  type Made = v1.skill.interactionModel.catalog.CatalogResponse
  const description = 'What stands on the shelf. Voiceshelf keeps it.'
  const { body } = await smapi<Made>('POST', CATALOGS, { body: { vendorId, catalog: { name, description } } })
  if (!body.catalogId) throw new Error('SMAPI made a catalogue without an id')
  return body.catalogId
}

/** Newest first. */
async function versionsOf(smapi: Smapi, catalogId: string) {
  type List = v1.skill.interactionModel.version.ListCatalogEntityVersionsResponse
  const versions: v1.skill.interactionModel.version.CatalogEntityVersion[] = []
  let nextToken: string | undefined
  do {
    const query = { sortDirection: 'desc', ...page(nextToken) }
    const { body } = await smapi<List>('GET', `${CATALOGS}/${catalogId}/versions`, { query })
    versions.push(...(body.catalogVersions ?? []))
    nextToken = body.nextToken
  } while (nextToken)
  return versions
}

async function addVersion(smapi: Smapi, catalogId: string, hash: string, url: string): Promise<string> {
  const { headers } = await smapi('POST', `${CATALOGS}/${catalogId}/versions`, {
    body: { source: { type: 'URL', url }, description: hash },
  })
  const location = headers.get('location') ?? ''
  for (let look = 0; look < LOOKS; look++) {
    const { body } = await smapi<v1.skill.interactionModel.catalog.CatalogStatus>('GET', location)
    const { status, version, errors } = body.lastUpdateRequest ?? {}
    if (status === 'SUCCEEDED' && version) return version
    if (status === 'FAILED')
      throw new Error(`SMAPI took no version of a catalogue: ${errors?.map(({ message }) => message)}`)
    await delay(LOOK_EVERY_MILLISECONDS)
  }
  throw new Error(`SMAPI has not made the version within ${LOOKS} s; it is looked for the next time`)
}

const page = (nextToken: string | undefined): Record<string, string> => (nextToken ? { nextToken } : {})
