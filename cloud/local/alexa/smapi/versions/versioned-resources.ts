import { randomUUID } from 'node:crypto'
import { own } from '../../own.ts'
import { coded } from '../problem.ts'
import { SmapiError } from '../smapi-error.ts'
import type { KeptList } from './kept-list.ts'

/** A resource of the vendor that has versions, each with a content of its own. */
export interface VersionedResource<Content> {
  readonly id: string
  name: string
  description: string
  /** ISO 8601. */
  readonly creationTime: string
  versions: Version<Content>[]
  readonly updates: Record<string, VersionUpdate>
  /** The number of a version is not given twice. */
  lastVersion: number
}

export type Version<Content> = Content & {
  readonly version: string
  description: string
  /** ISO 8601. */
  readonly creationTime: string
}

/** How a new version came out. */
export interface VersionUpdate {
  readonly status: 'SUCCEEDED' | 'FAILED'
  readonly version?: string
  readonly errors?: { readonly code: string; readonly message: string }[]
}

export interface ResourceKind {
  /** In messages: "catalogue". */
  readonly noun: string
  /** What its ids begin with. */
  readonly idPrefix: string
  readonly mostResources: number
  /** Of each resource. */
  readonly mostVersions: number
}

/** The resources of one kind, kept over the next start. */
export class VersionedResources<Content extends object> {
  readonly #resources: Map<string, VersionedResource<Content>>
  readonly #kind: ResourceKind
  readonly #kept: KeptList<VersionedResource<Content>>

  constructor(kind: ResourceKind, kept: KeptList<VersionedResource<Content>>) {
    this.#kind = kind
    this.#kept = kept
    this.#resources = new Map(kept.read().map(resource => [resource.id, resource]))
  }

  /** The oldest first. */
  get all(): readonly VersionedResource<Content>[] {
    return [...this.#resources.values()]
  }

  /** @throws {SmapiError} 404 */
  get(id: string): VersionedResource<Content> {
    const found = this.#resources.get(id)
    if (found) return found
    throw new SmapiError(404, `There is no ${this.#kind.noun} ${id}.`)
  }

  /** @throws {SmapiError} 404 */
  version(id: string, version: string): Version<Content> {
    const found = this.get(id).versions.find(one => one.version === version)
    if (found) return found
    throw new SmapiError(404, `The ${this.#kind.noun} ${id} has no version ${version}.`)
  }

  /** Undefined where there is no such resource or no such version. */
  find(id: string, version: string): Version<Content> | undefined {
    return this.#resources.get(id)?.versions.find(one => one.version === version)
  }

  /** How a version came out. @throws {SmapiError} 404 */
  update(id: string, updateRequestId: string): VersionUpdate {
    const found = own(this.get(id).updates, updateRequestId)
    if (found) return found
    throw new SmapiError(404, `The ${this.#kind.noun} ${id} has no update ${updateRequestId}.`)
  }

  /** @throws {SmapiError} 400 where there are too many. */
  create(name: string, description: string): VersionedResource<Content> {
    const { noun, idPrefix, mostResources } = this.#kind
    if (this.#resources.size >= mostResources) {
      throw new SmapiError(
        400,
        `There are ${mostResources} of the kind "${noun}" here, and no room for more: delete some first.`,
      )
    }
    const resource: VersionedResource<Content> = {
      id: `${idPrefix}${randomUUID()}`,
      name,
      description,
      creationTime: now(),
      versions: [],
      updates: {},
      lastVersion: 0,
    }
    this.#resources.set(resource.id, resource)
    this.#keep()
    return resource
  }

  /** @throws {SmapiError} 404 */
  describe(id: string, described: { readonly name?: string; readonly description: string }): void {
    Object.assign(this.get(id), described)
    this.#keep()
  }

  /** @throws {SmapiError} 404 */
  delete(id: string): void {
    this.get(id)
    this.#resources.delete(id)
    this.#keep()
  }

  /**
   * Takes a new version, where there is room for it.
   * @returns the id of the update, which says how it went.
   * @throws {SmapiError} 404
   */
  addVersion(id: string, description: string, content: Content): string {
    const resource = this.get(id)
    const { noun, mostVersions } = this.#kind
    if (resource.versions.length >= mostVersions) {
      return this.refuseVersion(
        id,
        `The ${noun} ${id} has ${mostVersions} versions, and no room for more: delete some first.`,
      )
    }
    const version = String(++resource.lastVersion)
    resource.versions.push({ ...content, version, description, creationTime: now() })
    return this.#note(resource, { status: 'SUCCEEDED', version })
  }

  /** A version cannot be taken. @returns the id of the update. @throws {SmapiError} 404 */
  refuseVersion(id: string, ...why: readonly string[]): string {
    return this.#note(this.get(id), { status: 'FAILED', errors: why.map(coded) })
  }

  /** @throws {SmapiError} 404 */
  describeVersion(id: string, version: string, description: string): void {
    this.version(id, version).description = description
    this.#keep()
  }

  /** @throws {SmapiError} 404 */
  deleteVersion(id: string, version: string): void {
    const gone = this.version(id, version)
    const resource = this.get(id)
    resource.versions = resource.versions.filter(one => one !== gone)
    this.#keep()
  }

  #note({ updates }: VersionedResource<Content>, update: VersionUpdate): string {
    const id = randomUUID()
    updates[id] = update
    this.#keep()
    return id
  }

  #keep(): void {
    this.#kept.write(this.all)
  }
}

const now = () => new Date().toISOString()
