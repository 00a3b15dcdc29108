import { type Episode, isScheduled } from '../episode.ts'
import type { IndexedEpisode, IndexedShow } from '../lookup-index.ts'
import type { Show } from '../show.ts'

/** What the lookup index is opened from: all that can be heard, oldest first. */
export interface LookupSnapshot {
  readonly shows: readonly IndexedShow[]
  readonly episodes: readonly IndexedEpisode[]
  /** When the next episode may be heard that waits for its time, ISO 8601 in UTC. */
  readonly nextAt?: string
}

/** The snapshot of these shows' episodes: every one that has an edition, whose time has come, and that is not archived. @param now milliseconds since 1970 */
export function snapshotOf(
  shelf: readonly { show: Show; episodes: readonly Episode[] }[],
  now: number,
): LookupSnapshot {
  const all = shelf.flatMap(({ episodes }) => episodes)
  const waiting = all.filter(episode => isScheduled(episode, now))
  const due = all.filter(episode => !isScheduled(episode, now))
  const nextAt = waiting.flatMap(({ publishAt }) => publishAt ?? []).sort()[0]
  return {
    shows: shelf.map(({ show }) => indexedShow(show)),
    episodes: due.flatMap(indexedEpisode).sort(oldestFirst),
    ...(nextAt !== undefined && { nextAt }),
  }
}

const indexedShow = ({ id, title, author, voice }: Show): IndexedShow => ({
  id,
  title,
  author: author ?? title,
  language: voice.language,
})

function indexedEpisode(episode: Episode): IndexedEpisode[] {
  const { state, edition, show, title, number, name, publishAt, createdAt } = episode
  if (!edition || state === 'archived') return []
  return [
    {
      id: episode.episode,
      show,
      title,
      alias: name.replace(/\.[^.]+$/u, ''),
      ...(number !== undefined && { number }),
      edition: edition.hash,
      durationMilliseconds: edition.durationMilliseconds,
      publishedAt: publishAt ?? createdAt,
    },
  ]
}

const oldestFirst = (a: IndexedEpisode, b: IndexedEpisode) =>
  a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : a.id < b.id ? -1 : 1
