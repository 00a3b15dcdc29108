import { contentHash } from '../content-hash.ts'
import type { FeedItem } from '../text/read-feed.ts'
import { beginningOf } from '../text/web-document.ts'
import { nameFromWords } from './upload.ts'

/** A feed that a show takes texts from, as it was last looked at. */
export interface Source {
  readonly show: string
  /** Of the upload that holds its address. */
  readonly key: string
  readonly address: string
  /** As the feed calls itself. */
  readonly title?: string
  /** ISO 8601. */
  readonly lookedAt: string
  /** The names that its texts were uploaded by, without their endings, by the hashes of their ids. Texts that the feed no longer has are not among them. */
  readonly names: Readonly<Record<string, string>>
}

/** What one look takes at most: a feed's newest. What is older never comes by itself, however often it is looked at. */
export const MAX_ITEMS_TAKEN = 20

/** A text of a feed under the name it is uploaded by. */
export interface TakenItem {
  /** The hash of its id. */
  readonly id: string
  readonly name: string
  readonly item: FeedItem
}

/**
 * The texts of a feed to take now, and the names of all that were taken. A text keeps the name that it was first
 * taken by, whatever its title becomes.
 */
export function takeItems(items: readonly FeedItem[], known: Source['names'] = {}) {
  const taken = items.slice(0, MAX_ITEMS_TAKEN).map((item): TakenItem => {
    const id = idOf(item)
    return { id, name: known[id] ?? nameFromWords(titleOf(item), item.id), item }
  })
  const still = items.map(idOf).filter(id => known[id] !== undefined)
  const names = [...still.map(id => [id, known[id]]), ...taken.map(({ id, name }) => [id, name])]
  return { taken, names: Object.fromEntries(names) as Source['names'] }
}

const idOf = ({ id }: FeedItem) => contentHash(id).slice(0, 20)

const titleOf = ({ title, html = '' }: FeedItem) => title ?? beginningOf(html)
