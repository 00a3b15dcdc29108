import { LastHundred } from './last-hundred.ts'
import { SmapiError } from './smapi-error.ts'

const PATH = '/uploads/'
const KEPT_MILLISECONDS = 60 * 60_000

/** Where a skill package is put before it is imported. */
export interface Upload {
  readonly url: string
  /** ISO 8601. */
  readonly expiresAt: string
}

/** The packages that were uploaded, each at an address that nobody can guess. */
export class Uploads {
  readonly #packages = new LastHundred<{ bytes?: Uint8Array }>()
  readonly #baseUrl: () => string

  constructor(baseUrl: () => string) {
    this.#baseUrl = baseUrl
  }

  create(): Upload {
    const id = this.#packages.add({})
    const expiresAt = new Date(Date.now() + KEPT_MILLISECONDS).toISOString()
    return { url: `${this.#baseUrl()}${PATH}${id}`, expiresAt }
  }

  /** @param path of the address that `create` gave. @throws {SmapiError} 404 */
  put(path: string, bytes: Uint8Array): void {
    this.#at(path).bytes = bytes
  }

  /** @param location the address that `create` gave. @throws {SmapiError} 400 where nothing was put there. */
  get(location: string): Uint8Array {
    const isOwn = URL.canParse(location) && location.startsWith(`${this.#baseUrl()}${PATH}`)
    const bytes = isOwn ? this.#at(new URL(location).pathname).bytes : undefined
    if (bytes) return bytes
    throw new SmapiError(
      400,
      `"location" must be an upload URL of this SMAPI, with a package put to it first.`,
    )
  }

  #at(path: string): { bytes?: Uint8Array } {
    const found = this.#packages.get(path.slice(PATH.length))
    if (found) return found
    throw new SmapiError(404, 'There is no such upload: ask for a new upload URL.')
  }
}

export const isUploadPath = (path: string) => path.startsWith(PATH)
