import type { IndexedEpisode, LookupIndex } from '../catalog/lookup-index.ts'
import type { QueueOrder, StreamToken } from './stream-token.ts'

/** What is heard after the episode of this token; undefined at the end of the queue. */
export const following = (index: LookupIndex, token: StreamToken) => neighbour(index, token, 1)

/** What was to be heard before it; undefined at the beginning. */
export const preceding = (index: LookupIndex, token: StreamToken) => neighbour(index, token, -1)

/** The episode that a queue of all the shelf's newest begins with. */
export const latest = (index: LookupIndex) => index.episodes.at(-1)

/** The episode of a token as it is now: it may have a newer edition, or be gone. */
export const episodeOf = (index: LookupIndex, { show, episode }: StreamToken) =>
  index.episodes.find(({ id, show: of }) => id === episode && of === show)

function neighbour(index: LookupIndex, token: StreamToken, step: 1 | -1): IndexedEpisode | undefined {
  const queue = inOrder(index, token)
  const at = queue.findIndex(({ id }) => id === token.episode)
  return at < 0 ? undefined : queue[at + step]
}

const QUEUES: Record<QueueOrder, (index: LookupIndex, show: string) => readonly IndexedEpisode[]> = {
  show: (index, show) => index.episodes.filter(episode => episode.show === show),
  latest: index => index.episodes.toReversed(),
}

const inOrder = (index: LookupIndex, { order, show }: StreamToken) => QUEUES[order](index, show)
