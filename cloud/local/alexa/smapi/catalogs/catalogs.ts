import { randomUUID } from 'node:crypto'
import type { CatalogValues, SlotValues } from '../../understanding/catalog-values.ts'
import { coded } from '../problem.ts'
import { SmapiError } from '../smapi-error.ts'
import type { CatalogStore } from './catalog-store.ts'

/** Values of slot types that several models may share. */
export interface Catalog {
  readonly id: string
  name: string
  description: string
  /** ISO 8601. */
  readonly creationTime: string
  versions: CatalogVersion[]
  readonly updates: Record<string, CatalogUpdate>
  /** The number of a version is not given twice. */
  lastVersion: number
}

export interface CatalogVersion {
  readonly version: string
  description: string
  /** ISO 8601. */
  readonly creationTime: string
  readonly source: { readonly type: 'URL'; readonly url: string }
  readonly values: SlotValues
}

/** How a new version came out. */
export interface CatalogUpdate {
  readonly status: 'SUCCEEDED' | 'FAILED'
  readonly version?: string
  readonly errors?: { readonly code: string; readonly message: string }[]
}

interface NewVersion {
  readonly description: string
  readonly url: string
  readonly values: SlotValues
}

const MOST_CATALOGS = 100
const MOST_VERSIONS = 50

/** The interaction-model catalogues of the vendor. */
export class Catalogs {
  readonly #catalogs: Map<string, Catalog>
  readonly #store: CatalogStore

  constructor(store: CatalogStore) {
    this.#store = store
    this.#catalogs = new Map(store.read().map(catalog => [catalog.id, catalog]))
  }

  get all(): readonly Catalog[] {
    return [...this.#catalogs.values()]
  }

  /** @throws {SmapiError} 404 */
  get(id: string): Catalog {
    const found = this.#catalogs.get(id)
    if (found) return found
    throw new SmapiError(404, `There is no catalogue ${id}.`)
  }

  /** @throws {SmapiError} 404 */
  version(id: string, version: string): CatalogVersion {
    const found = this.get(id).versions.find(one => one.version === version)
    if (found) return found
    throw new SmapiError(404, `The catalogue ${id} has no version ${version}.`)
  }

  /** @throws {SmapiError} 400 where there are too many. */
  create(name: string, description: string): Catalog {
    if (this.#catalogs.size >= MOST_CATALOGS) {
      throw new SmapiError(400, `There are ${MOST_CATALOGS} catalogues here, and no room for more.`)
    }
    const catalog: Catalog = {
      id: `amzn1.ask.interactionModel.catalog.${randomUUID()}`,
      name,
      description,
      creationTime: new Date().toISOString(),
      versions: [],
      updates: {},
      lastVersion: 0,
    }
    this.#catalogs.set(catalog.id, catalog)
    this.#keep()
    return catalog
  }

  rename(id: string, name: string, description: string): void {
    Object.assign(this.get(id), { name, description })
    this.#keep()
  }

  delete(id: string): void {
    this.get(id)
    this.#catalogs.delete(id)
    this.#keep()
  }

  /** Takes a new version. @returns the id of the update, whose status says how it went. */
  addVersion(catalog: Catalog, { description, url, values }: NewVersion): string {
    if (catalog.versions.length >= MOST_VERSIONS) {
      return this.refuseVersion(catalog, `A catalogue may have ${MOST_VERSIONS} versions: delete some first.`)
    }
    const version = String(++catalog.lastVersion)
    const creationTime = new Date().toISOString()
    catalog.versions.push({ version, description, creationTime, source: { type: 'URL', url }, values })
    return this.#noteUpdate(catalog, { status: 'SUCCEEDED', version })
  }

  /** A version cannot be taken. @returns the id of the update. */
  refuseVersion(catalog: Catalog, why: string): string {
    return this.#noteUpdate(catalog, { status: 'FAILED', errors: [coded(why)] })
  }

  describeVersion(id: string, version: string, description: string): void {
    this.version(id, version).description = description
    this.#keep()
  }

  deleteVersion(id: string, version: string): void {
    const gone = this.version(id, version)
    const catalog = this.get(id)
    catalog.versions = catalog.versions.filter(one => one !== gone)
    this.#keep()
  }

  /** For the models that take their values from here. */
  readonly valuesOf: CatalogValues = (id, version) =>
    this.#catalogs.get(id)?.versions.find(one => one.version === version)?.values

  #noteUpdate(catalog: Catalog, update: CatalogUpdate): string {
    const id = randomUUID()
    catalog.updates[id] = update
    this.#keep()
    return id
  }

  #keep(): void {
    this.#store.write(this.all)
  }
}
