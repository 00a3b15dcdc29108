import type { Device } from '../device/device.ts'
import { type HttpAnswer, HttpError } from '../http/answer.ts'
import { matchPath } from '../http/path-template.ts'
import { Exports } from './exports.ts'
import { Imports } from './imports.ts'
import type { Operation, SmapiRequest, SmapiWorld } from './operation.ts'
import { OPERATIONS } from './operations.ts'
import { SmapiError } from './smapi-error.ts'
import { unsupportedOperation } from './unsupported.ts'
import { Uploads } from './uploads.ts'

/** The part of Alexa's Skill Management API that is here. https://developer.amazon.com/en-US/docs/alexa/smapi/smapi-overview.html */
export class Smapi {
  readonly #world: SmapiWorld
  readonly #log: (line: string) => void

  /**
   * @param resources what outlives a start.
   * @param baseUrl where SMAPI is reached; asked when an address is given out.
   * @param log is told of refusals: `ask smapi` shows their status alone.
   */
  constructor(
    resources: Pick<SmapiWorld, 'skills' | 'catalogs' | 'slotTypes'>,
    baseUrl: () => string,
    log: (line: string) => void,
  ) {
    const { skills, catalogs } = resources
    this.#world = {
      ...resources,
      uploads: new Uploads(baseUrl),
      imports: new Imports(skills, catalogs.valuesOf),
      exports: new Exports(baseUrl),
    }
    this.#log = log
  }

  /** The devices of all skills. */
  get devices(): readonly Device[] {
    return this.#world.skills.all.flatMap(({ account }) => Object.values(account.devices))
  }

  /** Takes a package that is put to an upload URL. */
  upload(path: string, bytes: Uint8Array): HttpAnswer {
    this.#world.uploads.put(path, bytes)
    return { status: 200 }
  }

  /** The package at the address of an export; undefined where there is none. */
  download(path: string): HttpAnswer | undefined {
    const found = this.#world.exports.at(path)
    if (!found) return undefined
    return { status: 200, headers: { 'Content-Type': 'application/zip' }, body: Buffer.from(found.zip) }
  }

  async answer(request: SmapiRequest): Promise<HttpAnswer> {
    try {
      return await this.#run(request)
    } catch (error) {
      if (!(error instanceof SmapiError)) throw error
      this.#log(
        [`${request.method} ${request.path} was refused: ${error.message}`, ...error.violations].join(' '),
      )
      return { status: error.status, body: error.body }
    }
  }

  #run(request: SmapiRequest): HttpAnswer | Promise<HttpAnswer> {
    const found = findOperation(request)
    if (!found) {
      const name = unsupportedOperation(request.method, request.path)
      if (name) throw new SmapiError(501, `The local Alexa does not support the operation ${name}.`)
      throw new HttpError(404, `There is no ${request.method} ${request.path}.`)
    }
    return found.operation.run(this.#world, { ...request, parameters: found.parameters })
  }
}

function findOperation({ method, path }: SmapiRequest) {
  for (const operation of OPERATIONS) {
    const parameters = operation.method === method ? matchPath(operation.path, path) : undefined
    if (parameters) return { operation, parameters } satisfies { operation: Operation; parameters: object }
  }
  return undefined
}
