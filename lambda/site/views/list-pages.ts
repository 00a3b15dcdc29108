import type { EpisodeList, IndexedEpisode } from '../../../core/catalog/lookup-index.ts'

/** The page of a list that an address asks for; undefined for what is no number of a page. */
export function readPageNumber(query: URLSearchParams): number | undefined {
  const given = query.get('page') ?? '1'
  return /^[1-9]\d{0,5}$/u.test(given) ? Number(given) : undefined
}

/** So many of a list from some place on, newest first. */
export function newestOf(list: EpisodeList, count: number, from = 0): IndexedEpisode[] {
  const places = Array.from(
    { length: Math.min(count, list.length - from) },
    (_, at) => list.length - 1 - from - at,
  )
  return places.flatMap(place => list.at(place) ?? [])
}
