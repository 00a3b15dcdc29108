import { type Episode, isScheduled } from '../episode.ts'
import type { IndexedEpisode, IndexedRate, IndexedShow } from '../lookup-index.ts'
import type { Show } from '../show.ts'

/** What the lookup index is built of: all that can be heard, oldest first. */
export interface LookupSnapshot {
  readonly shows: readonly IndexedShow[]
  readonly episodes: readonly IndexedEpisode[]
  /** When the next episode may be heard that waits for its time, ISO 8601 in UTC. */
  readonly nextAt?: string
}

/** A show with all its episodes, and the key of its cover where it has one. */
export interface ShelvedShow {
  readonly show: Show
  readonly episodes: readonly Episode[]
  readonly cover?: string
}

/** Gathers a snapshot page by page, so that a catalog need never be in memory whole. @param now milliseconds since 1970 */
export function gatherSnapshot(now: number) {
  const shows: IndexedShow[] = []
  const episodes: IndexedEpisode[] = []
  let nextAt: string | undefined
  return {
    addShow(show: Show, cover?: string): void {
      shows.push(indexedShow(show, cover))
    },
    /** Takes those that have an edition, whose time has come, and that are not archived. */
    addEpisodes(page: readonly Episode[]): void {
      for (const episode of page) {
        if (!isScheduled(episode, now)) episodes.push(...indexedEpisode(episode))
        else if (nextAt === undefined || (episode.publishAt ?? '') < nextAt) nextAt = episode.publishAt
      }
    },
    snapshot: (): LookupSnapshot => ({
      shows: shows.sort(byTitle),
      episodes: episodes.sort(oldestFirst),
      ...(nextAt !== undefined && { nextAt }),
    }),
  }
}

/** The snapshot of a shelf that is in memory. @param now milliseconds since 1970 */
export function snapshotOf(shelf: readonly ShelvedShow[], now: number): LookupSnapshot {
  const gathered = gatherSnapshot(now)
  for (const { show, cover, episodes } of shelf) {
    gathered.addShow(show, cover)
    gathered.addEpisodes(episodes)
  }
  return gathered.snapshot()
}

const indexedShow = ({ id, title, author, voice }: Show, cover: string | undefined): IndexedShow => ({
  id,
  title,
  author: author ?? title,
  language: voice.language,
  ...(cover !== undefined && { cover }),
})

function indexedEpisode(episode: Episode): IndexedEpisode[] {
  const { state, edition, show, title, number, name, publishAt, createdAt } = episode
  if (!edition || state === 'archived') return []
  const rates = indexedRates(edition)
  return [
    {
      id: episode.episode,
      show,
      title,
      alias: name.replace(/\.[^.]+$/u, ''),
      ...(number !== undefined && { number }),
      edition: edition.hash,
      durationMilliseconds: edition.durationMilliseconds,
      ...(rates.length > 0 && { rates }),
      publishedAt: new Date(publishAt ?? createdAt).toISOString(),
    },
  ]
}

/** As editions at other rates are kept beside the edition. */
type WithRates = NonNullable<Episode['edition']> & {
  readonly rates?: readonly { percent: number; hash: string; durationMilliseconds: number }[]
}

const indexedRates = ({ rates = [] }: WithRates): IndexedRate[] =>
  rates.map(({ percent, hash, durationMilliseconds }) => ({ percent, edition: hash, durationMilliseconds }))

const ordered = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

const byTitle = (one: IndexedShow, other: IndexedShow) =>
  ordered(one.title, other.title) || ordered(one.id, other.id)

export const oldestFirst = (one: IndexedEpisode, other: IndexedEpisode) =>
  ordered(one.publishedAt, other.publishedAt) || ordered(one.id, other.id)
