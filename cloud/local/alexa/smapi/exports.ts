import { LastHundred } from './last-hundred.ts'

const PATH = '/exports/'
const KEPT_MILLISECONDS = 60 * 60_000

export interface Export {
  readonly zip: Uint8Array
  readonly eTag: string
  /** ISO 8601. */
  readonly expiresAt: string
}

/** The packages that were made of skills, to be downloaded. */
export class Exports {
  readonly #exports = new LastHundred<Export>()
  readonly #baseUrl: () => string

  constructor(baseUrl: () => string) {
    this.#baseUrl = baseUrl
  }

  add(zip: Uint8Array, eTag: string): string {
    return this.#exports.add({
      zip,
      eTag,
      expiresAt: new Date(Date.now() + KEPT_MILLISECONDS).toISOString(),
    })
  }

  get(id: string): Export | undefined {
    return this.#exports.get(id)
  }

  /** Where an export is downloaded. */
  urlOf(id: string): string {
    return `${this.#baseUrl()}${PATH}${id}`
  }

  /** What lies at a path of such an address. */
  at(path: string): Export | undefined {
    return path.startsWith(PATH) ? this.get(path.slice(PATH.length)) : undefined
  }
}
