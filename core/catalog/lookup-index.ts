import { type Episode, isScheduled } from './episode.ts'
import type { Show } from './show.ts'

/** What the skill knows of an episode: enough to find it, play it and say what it is. */
export interface IndexedEpisode {
  readonly id: string
  readonly show: string
  readonly title: string
  /** What it may be called besides its title, such as its file's name. */
  readonly alias: string
  readonly edition: string
  readonly durationMilliseconds: number
  /** ISO 8601: when it was first heard of; what "latest" and a show's order go by. */
  readonly createdAt: string
}

/** All that can be heard, oldest first: the snapshot that the skill holds in memory. */
export interface LookupIndex {
  readonly shows: Readonly<Record<string, { readonly title: string }>>
  readonly episodes: readonly IndexedEpisode[]
  /** When the next episode may be heard that waits for its time, ISO 8601 in UTC. */
  readonly nextAt?: string
}

export const EMPTY_INDEX: LookupIndex = { shows: {}, episodes: [] }

/** The index of these shows' episodes: every one that has an edition, whose time has come, and that is not archived. @param now milliseconds since 1970 */
export function buildLookupIndex(
  shelf: readonly { show: Show; episodes: readonly Episode[] }[],
  now: number,
): LookupIndex {
  const shows = Object.fromEntries(shelf.map(({ show }) => [show.id, { title: show.title }]))
  const all = shelf.flatMap(({ episodes }) => episodes)
  const waiting = all.filter(episode => isScheduled(episode, now))
  const due = all.filter(episode => !isScheduled(episode, now))
  const nextAt = waiting.flatMap(({ publishAt }) => publishAt ?? []).sort()[0]
  const episodes = due.flatMap(indexed).sort(oldestFirst)
  return { shows, episodes, ...(nextAt !== undefined && { nextAt }) }
}

/** The port that keeps the snapshot. */
export interface LookupIndexes {
  /** Undefined before the first is built; 'unchanged' when it still is the one of the given ETag. */
  get(knownETag?: string): Promise<{ index: LookupIndex; eTag: string } | 'unchanged' | undefined>
  /** Replaces the one of the given ETag (or of none). False when another was put meanwhile. */
  replace(index: LookupIndex, knownETag: string | undefined): Promise<boolean>
}

function indexed({ state, edition, episode, show, title, name, createdAt }: Episode): IndexedEpisode[] {
  if (!edition || state === 'archived') return []
  const alias = name.replace(/\.[^.]+$/u, '')
  return [
    {
      id: episode,
      show,
      title,
      alias,
      edition: edition.hash,
      durationMilliseconds: edition.durationMilliseconds,
      createdAt,
    },
  ]
}

const oldestFirst = (a: IndexedEpisode, b: IndexedEpisode) =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1
