import type { CatalogValues, SlotValues } from '../../understanding/catalog-values.ts'
import type { KeptList } from '../versions/kept-list.ts'
import { type VersionedResource, VersionedResources } from '../versions/versioned-resources.ts'

interface CatalogContent {
  readonly source: { readonly type: 'URL'; readonly url: string }
  readonly values: SlotValues
}

/** Values of slot types that several models may share. */
export type Catalog = VersionedResource<CatalogContent>

const KIND = {
  noun: 'catalogue',
  idPrefix: 'amzn1.ask.interactionModel.catalog.',
  mostResources: 100,
  mostVersions: 50,
}

/** The interaction-model catalogues of the vendor. */
export class Catalogs extends VersionedResources<CatalogContent> {
  constructor(kept: KeptList<Catalog>) {
    super(KIND, kept)
  }

  /** For the models that take their values from here. */
  readonly valuesOf: CatalogValues = (id, version) => this.find(id, version)?.values
}
