import type { IndexedEpisode, LookupIndex } from '../catalog/lookup-index.ts'
import type { Listener } from './listener.ts'
import type { Queue } from './stream-token.ts'

/** What came out since a listener last asked, of the shows they follow, or of all where they follow none. */
export interface News {
  readonly count: number
  /** Newest first, so many at most. */
  readonly newest: readonly IndexedEpisode[]
  /** The one to begin with to hear them in their order. */
  readonly oldest: IndexedEpisode
  readonly queue: Queue
}

const DAY = 86_400_000

/** What is new to who never asked. */
const NEW_FOR_MILLISECONDS = 14 * DAY

/** Undefined where there is nothing. @param now milliseconds since 1970 */
export function newsOf(
  index: LookupIndex,
  { newsHeardAt, welcomedAt, follows }: Listener,
  now: number,
  most: number,
): News | undefined {
  const since = Date.parse(newsHeardAt ?? welcomedAt ?? '') || now - NEW_FOR_MILLISECONDS
  const until = now + 1
  const followed = follows.filter(show => index.show(show))
  const lists = (followed.length > 0 ? followed : [undefined])
    .map(show => index.published(since, until, show))
    .filter(({ length }) => length > 0)
  const count = lists.reduce((sum, { length }) => sum + length, 0)
  const newest = lists
    .flatMap(list =>
      Array.from({ length: Math.min(most, list.length) }, (_, at) => list.at(-1 - at + list.length)),
    )
    .filter(episode => episode !== undefined)
    .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
    .slice(0, most)
  const [oldest] = lists
    .map(list => list.at(0))
    .filter(episode => episode !== undefined)
    .sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
  if (!oldest) return undefined
  const [show] = followed.length === 1 ? followed : []
  const seconds = { since: Math.floor(since / 1000), until: Math.ceil(until / 1000) }
  return {
    count,
    newest,
    oldest,
    queue: { order: 'published', ...seconds, ...(show !== undefined && { show }) },
  }
}
