import type { v1 } from 'ask-smapi-model'
import type { Recogniser, VocabularyType } from '../../core/catalog/vocabulary.ts'
import type { GetCredentials } from './lwa-token.ts'
import { type Smapi, SmapiFailure } from './smapi.ts'
import { type CatalogVersion, catalogVersion, removeOldVersions } from './smapi-catalogs.ts'

type Model = v1.skill.interactionModel.InteractionModelData
type SlotType = v1.skill.interactionModel.SlotType

/** How often a model is read anew when somebody else has changed it meanwhile. */
const MAX_TRIES = 5

/**
 * Alexa's recogniser by way of SMAPI: each type's values become a version of a catalogue, and the types of the models
 * in development are pointed to it. All else in a model stays as it is there, whoever wrote it. A model that points
 * there already is left alone, since every write begins a build.
 */
export const smapiRecogniser = (
  smapi: Smapi,
  { credentials, skillId }: { credentials: GetCredentials; skillId: string },
): Recogniser => ({
  async teach(catalogs) {
    const { vendorId } = await credentials()
    const versions = new Map<VocabularyType, CatalogVersion>()
    for (const catalog of catalogs)
      versions.set(
        catalog.type,
        await catalogVersion(smapi, vendorId, `${catalog.type} of ${skillId}`, catalog),
      )
    const stage = `/v1/skills/${skillId}/stages/development`
    for (const locale of await localesOf(smapi, stage))
      await pointModel(smapi, `${stage}/interactionModel/locales/${locale}`, versions)
    for (const version of versions.values()) await removeOldVersions(smapi, version)
  },
})

async function localesOf(smapi: Smapi, stage: string): Promise<string[]> {
  type Envelope = v1.skill.Manifest.SkillManifestEnvelope
  const { body } = await smapi<Envelope>('GET', `${stage}/manifest`)
  return Object.keys(body.manifest?.publishingInformation?.locales ?? {})
}

async function pointModel(smapi: Smapi, path: string, versions: ReadonlyMap<string, CatalogVersion>) {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const read = await unless(404, () => smapi<Model>('GET', path))
    if (!read) return
    const pointed = pointedTo(read.body, versions)
    if (!pointed) return
    const headers = { 'If-Match': read.headers.get('etag') ?? '*' }
    if (await unless(412, () => smapi('PUT', path, { body: pointed, headers }))) return
  }
  throw new Error(`the model of ${path} was changed ${MAX_TRIES} times by others meanwhile`)
}

/** The model with its types pointed to these versions; undefined when they are already, or it has none of them. */
function pointedTo(model: Model, versions: ReadonlyMap<string, CatalogVersion>): Model | undefined {
  const { languageModel } = model.interactionModel
  let isChanged = false
  const types = languageModel?.types?.map(type => {
    const version = versions.get(type.name)
    if (!version || isPointedTo(type, version)) return type
    isChanged = true
    const { values: _, ...rest } = type
    return { ...rest, valueSupplier: { type: 'CatalogValueSupplier', valueCatalog: version } } as SlotType
  })
  if (!isChanged || !types) return undefined
  const { version: _, ...rest } = model
  return {
    ...rest,
    interactionModel: { ...model.interactionModel, languageModel: { ...languageModel, types } },
  }
}

function isPointedTo({ valueSupplier }: SlotType, { catalogId, version }: CatalogVersion): boolean {
  if (valueSupplier?.type !== 'CatalogValueSupplier') return false
  const { valueCatalog } = valueSupplier
  return valueCatalog?.catalogId === catalogId && valueCatalog.version === version
}

async function unless<T>(status: number, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof SmapiFailure && error.status === status) return undefined
    throw error
  }
}
