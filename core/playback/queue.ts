import type { EpisodeList, IndexedEpisode, LookupIndex } from '../catalog/lookup-index.ts'
import type { QueueOrder, StreamToken } from './stream-token.ts'

/** What is heard after the episode of this token; undefined at the end of the queue. */
export const following = (index: LookupIndex, token: StreamToken) => neighbour(index, token, 1)

/** What was to be heard before it; undefined at the beginning. */
export const preceding = (index: LookupIndex, token: StreamToken) => neighbour(index, token, -1)

/** The episode that a queue of all the shelf's newest begins with. */
export const latest = (index: LookupIndex) => index.all().at(index.all().length - 1)

/** The episode of a token as it is now: it may have a newer edition, or be gone. */
export const episodeOf = (index: LookupIndex, { show, episode }: StreamToken) => {
  const found = index.episode(episode)
  return found?.show === show ? found : undefined
}

function neighbour(index: LookupIndex, token: StreamToken, step: 1 | -1): IndexedEpisode | undefined {
  const { list, direction } = QUEUES[token.order](index, token.show)
  const at = list.placeOf(token.episode)
  return at < 0 ? undefined : list.at(at + step * direction)
}

const QUEUES: Record<
  QueueOrder,
  (index: LookupIndex, show: string) => { list: EpisodeList; direction: 1 | -1 }
> = {
  show: (index, show) => ({ list: index.ofShow(show), direction: 1 }),
  latest: index => ({ list: index.all(), direction: -1 }),
}
