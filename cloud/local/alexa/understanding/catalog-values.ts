import { problem } from './check/problem.ts'
import type { InteractionModel, ModelSlotType } from './interaction-model.ts'

export type SlotValues = NonNullable<ModelSlotType['values']>

/** The values of a version of a catalogue; undefined where it is not there. */
export type CatalogValues = (catalogId: string, version: string) => SlotValues | undefined

/** No catalogue is known. */
export const NO_CATALOGS: CatalogValues = () => undefined

/** The model with the values of its catalogues in it. */
export function withCatalogValues(model: InteractionModel, valuesOf: CatalogValues): InteractionModel {
  const { languageModel } = model.interactionModel
  const types = languageModel.types?.map(type => {
    const catalog = catalogOf(type)
    const values = catalog && valuesOf(catalog.catalogId, catalog.version)
    return values ? { ...type, values } : type
  })
  if (!types) return model
  return {
    ...model,
    interactionModel: { ...model.interactionModel, languageModel: { ...languageModel, types } },
  }
}

/** What a build refuses: a type whose catalogue is not there. */
export const checkCatalogs = (model: InteractionModel, valuesOf: CatalogValues): string[] =>
  (model.interactionModel.languageModel.types ?? []).flatMap(type => checkCatalog(type, valuesOf))

/** The same of one type. */
export function checkCatalog(type: ModelSlotType, valuesOf: CatalogValues): string[] {
  const catalog = catalogOf(type)
  if (!catalog || valuesOf(catalog.catalogId, catalog.version)) return []
  return [
    problem(
      'InvalidValueSupplier',
      `The slot type "${type.name}" takes its values from version "${catalog.version}" of the catalogue "${catalog.catalogId}", which is not there.`,
    ),
  ]
}

function catalogOf({ valueSupplier }: ModelSlotType) {
  if (valueSupplier?.type !== 'CatalogValueSupplier') return undefined
  return {
    catalogId: valueSupplier.valueCatalog?.catalogId ?? '',
    version: valueSupplier.valueCatalog?.version ?? '',
  }
}
