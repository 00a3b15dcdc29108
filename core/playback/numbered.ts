import type { EpisodeList, IndexedEpisode } from '../catalog/lookup-index.ts'

/** A longer show is not looked through one by one. */
const MOST_LOOKED_THROUGH = 1_000

/**
 * The episode of a show that has this number, or, where its episodes have none, that is the so manieth.
 * @param list a show's, oldest first
 */
export function numbered(list: EpisodeList, number: number): IndexedEpisode | undefined {
  const expected = list.at(number - 1)
  if (expected?.number === number) return expected
  if (list.at(list.length - 1)?.number === undefined) return expected
  return inOrder(list, number) ?? oneByOne(list, number)
}

/** Numbers that grow with time are found by halves. */
function inOrder(list: EpisodeList, number: number): IndexedEpisode | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list.at(middle)?.number ?? 0) < number) low = middle + 1
    else high = middle
  }
  const found = list.at(low)
  return found?.number === number ? found : undefined
}

function oneByOne(list: EpisodeList, number: number): IndexedEpisode | undefined {
  for (let place = Math.min(list.length, MOST_LOOKED_THROUGH) - 1; place >= 0; place--) {
    const episode = list.at(place)
    if (episode?.number === number) return episode
  }
  return undefined
}
