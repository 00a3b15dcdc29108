import type { EpisodeList, IndexedEpisode, LookupIndex } from '../lookup-index.ts'
import type { LookupSnapshot } from './snapshot.ts'

/** The index of a snapshot. */
export function openLookupIndex({ shows, episodes, nextAt }: LookupSnapshot): LookupIndex {
  const authorOf = new Map(shows.map(({ id, author }) => [id, author]))
  const byId = new Map(episodes.map(episode => [episode.id, episode]))
  const those = (wanted: (episode: IndexedEpisode) => boolean) => listOf(episodes.filter(wanted))
  return {
    shows,
    ...(nextAt !== undefined && { nextAt }),
    show: id => shows.find(show => show.id === id),
    episode: id => byId.get(id),
    all: () => listOf(episodes),
    ofShow: show => those(episode => episode.show === show),
    ofAuthor: author => those(({ show }) => authorOf.get(show) === author),
    lasting: (from, to) =>
      listOf(
        episodes
          .filter(({ durationMilliseconds: length }) => length >= from && length <= to)
          .toSorted((a, b) => a.durationMilliseconds - b.durationMilliseconds),
      ),
    published(from, to, show) {
      const start = new Date(from).toISOString()
      const end = new Date(to).toISOString()
      return those(
        episode =>
          episode.publishedAt >= start &&
          episode.publishedAt < end &&
          (show === undefined || episode.show === show),
      )
    },
  }
}

const listOf = (episodes: readonly IndexedEpisode[]): EpisodeList => ({
  length: episodes.length,
  at: place => episodes[place],
  placeOf: id => episodes.findIndex(episode => episode.id === id),
})

export const EMPTY_INDEX = openLookupIndex({ shows: [], episodes: [] })
