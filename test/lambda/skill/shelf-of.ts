import type { IndexedEpisode, IndexedShow, LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { indexOfSnapshot } from '../../index-of.ts'

type Given = Partial<IndexedEpisode> & Pick<IndexedEpisode, 'title'>

/** An index of these shows, each with its episodes, the oldest first: of ids `<show>-0`, `<show>-1`, …; ten minutes each unless they say otherwise. */
export const shelfOf = (
  ...shows: readonly (Partial<IndexedShow> & { readonly id: string; readonly episodes: readonly Given[] })[]
): LookupIndex =>
  indexOfSnapshot({
    shows: shows.map(({ episodes: _, id, title = id, ...show }) => ({
      author: title,
      language: 'en-US',
      ...show,
      id,
      title,
    })),
    episodes: shows
      .flatMap(({ id, episodes }) =>
        episodes.map((episode, at) => ({
          id: `${id}-${at}`,
          show: id,
          alias: `file-${at}`,
          edition: `edition-${id}-${at}`,
          durationMilliseconds: 600_000,
          publishedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
          ...episode,
        })),
      )
      .sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1)),
  })
