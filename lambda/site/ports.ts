import type { Catalog } from '../../core/catalog/catalog.ts'
import type { LookupIndex } from '../../core/catalog/lookup-index.ts'
import type { Topics } from '../../core/catalog/topics/topics.ts'
import type { EditionWords } from '../../core/synthesis/edition-words.ts'

/** What the public pages are made from. */
export interface SitePorts {
  readonly catalog: Pick<Catalog, 'getShow' | 'getEpisode'>
  readonly editionWords: EditionWords
  readonly topics: Topics
  /** All that can be heard, as it was some seconds ago. */
  index(): Promise<LookupIndex>
  /** Milliseconds since 1970. */
  now(): number
}
