import type { EpisodeList, IndexedEpisode } from '../catalog/lookup-index.ts'
import type { Listener } from './listener.ts'

/**
 * What a listener who asks for a show hears of it: what they left in the middle last; or what follows the last one
 * that they heard to its end; or, of a show whose episodes have numbers, the first, and else the newest.
 * @param list oldest first
 */
export function nextInShow(
  list: EpisodeList,
  { positions, finished }: Pick<Listener, 'positions' | 'finished'>,
): IndexedEpisode | undefined {
  const left = Object.entries(positions)
    .filter(([id, { offsetMilliseconds }]) => offsetMilliseconds > 0 && list.placeOf(id) >= 0)
    .toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1))[0]
  if (left) return list.at(list.placeOf(left[0]))
  const newest = list.at(list.length - 1)
  if (newest?.number === undefined) return newest
  const last = finished.findLast(id => list.placeOf(id) >= 0)
  return list.at(last === undefined ? 0 : list.placeOf(last) + 1) ?? list.at(0)
}
