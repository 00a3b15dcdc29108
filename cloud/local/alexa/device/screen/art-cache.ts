import type { interfaces } from 'ask-sdk-model'

type Metadata = interfaces.audioplayer.AudioItemMetadata
type Art = Pick<Metadata, 'art' | 'backgroundImage'>

const MAX_TOKENS = 500

/** Devices keep the images of a stream by its token: another image under a known token does not show. */
export class ArtCache {
  readonly #art = new Map<string, Art>()
  readonly #log: (line: string) => void

  constructor(log: (line: string) => void) {
    this.#log = log
  }

  /** A stream begins: its images are kept, unless there are some under its token already. */
  keep(token: string, { art, backgroundImage }: Metadata = {}): void {
    const kept = this.#art.get(token)
    if (!kept) this.#add(token, { art, backgroundImage })
    else if ((art ?? backgroundImage) && !isSame(kept, { art, backgroundImage })) {
      this.#log(`the new images of "${token}" do not show: devices keep them by the token; give a new token`)
    }
  }

  /** Metadata as it shows. */
  shown(token: string, metadata: Metadata): Metadata {
    return { ...metadata, ...this.#art.get(token) }
  }

  #add(token: string, art: Art): void {
    this.#art.set(token, art)
    const [oldest] = this.#art.keys()
    if (oldest !== undefined && this.#art.size > MAX_TOKENS) this.#art.delete(oldest)
  }
}

const isSame = (one: Art, other: Art) => JSON.stringify(one) === JSON.stringify(other)
