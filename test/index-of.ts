import { packLookupIndex } from '../core/catalog/lookup/build-lookup-index.ts'
import { openLookupIndex } from '../core/catalog/lookup/open-lookup-index.ts'
import { type LookupSnapshot, oldestFirst } from '../core/catalog/lookup/snapshot.ts'
import type { IndexedEpisode, IndexedShow, LookupIndex } from '../core/catalog/lookup-index.ts'
import { showId } from '../core/catalog/show.ts'

/** An episode as a test needs it: what is absent is made up from its place. */
export interface Described extends Partial<Omit<IndexedEpisode, 'show'>> {
  readonly title: string
  /** The title of its show; "Stories" where it is absent. */
  readonly show?: string
  /** Of its show, which the first episode that names one decides. */
  readonly author?: string
  readonly language?: string
  readonly cover?: string
}

/**
 * An index of these episodes, the oldest first: ids `e0`, `e1`, … of files `file-0`, `file-1`, …, ten minutes each,
 * a day apart from 2026-01-01 on, in the show `stories` unless they say otherwise. A show's id is made of its title.
 */
export function indexOf(...episodes: readonly (string | Described)[]): LookupIndex {
  const described = episodes.map(episode => (typeof episode === 'string' ? { title: episode } : episode))
  const shows = Map.groupBy(
    described.length > 0 ? described : [{ title: '' }],
    ({ show = 'Stories' }: Described) => show,
  )
  return indexOfSnapshot({
    shows: [...shows].map(([title, own]) => showOf(title, own)),
    episodes: described.map(episodeOf).sort(oldestFirst),
  })
}

export function indexOfSnapshot(snapshot: LookupSnapshot): LookupIndex {
  const index = openLookupIndex(packLookupIndex(snapshot))
  if (!index) throw new Error('an index that was just built is opened')
  return index
}

function showOf(title: string, episodes: readonly Described[]): IndexedShow {
  const given = <K extends 'author' | 'language' | 'cover'>(key: K) =>
    episodes.find(episode => episode[key] !== undefined)?.[key]
  const cover = given('cover')
  return {
    id: showId(title),
    title,
    author: given('author') ?? title,
    language: given('language') ?? 'en-US',
    ...(cover !== undefined && { cover }),
  }
}

const episodeOf = (
  { author, language, cover, show = 'Stories', ...own }: Described,
  at: number,
): IndexedEpisode => ({
  id: `e${at}`,
  alias: `file-${at}`,
  edition: `edition${at}`,
  durationMilliseconds: 600_000,
  publishedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
  ...own,
  show: showId(show),
})
