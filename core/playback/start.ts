import type { IndexedEpisode } from '../catalog/lookup-index.ts'
import type { Progress } from './progress.ts'
import type { QueueOrder } from './stream-token.ts'

/** An episode to be played, from where, and what goes on after it. */
export interface Start {
  readonly episode: IndexedEpisode
  readonly order: QueueOrder
  readonly offsetMilliseconds: number
}

/** What is left of an episode is worth going back to only if it is longer than this. */
const LEAST_LEFT_MILLISECONDS = 5_000

/** The episode from where this listener left it, or from its beginning. */
export function startWhereLeft(episode: IndexedEpisode, order: QueueOrder, { positions }: Progress): Start {
  const left = positions[episode.id] ?? 0
  const isWorthIt = left < episode.durationMilliseconds - LEAST_LEFT_MILLISECONDS
  return { episode, order, offsetMilliseconds: isWorthIt ? left : 0 }
}

export const startFromBeginning = (episode: IndexedEpisode, order: QueueOrder): Start => ({
  episode,
  order,
  offsetMilliseconds: 0,
})
