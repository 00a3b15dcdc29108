import type { IndexedEpisode } from '../catalog/lookup-index.ts'
import type { Words } from '../synthesis/edition-words.ts'
import type { Listener } from './listener.ts'
import type { Queue, StreamToken } from './stream-token.ts'

/** A stream to be played, and from where. */
export interface Start {
  readonly episode: IndexedEpisode
  readonly token: StreamToken
  readonly offsetMilliseconds: number
  /** What is said in the edition that plays, where that is known. */
  readonly words?: Words
}

/** What is left of an episode is worth going back to only if it is longer than this. */
export const LEAST_LEFT_MILLISECONDS = 5_000

/** The episode from where this listener left it, or from its beginning. */
export function startWhereLeft(episode: IndexedEpisode, queue: Queue, listener: Listener): Start {
  const left = listener.positions[episode.id]?.offsetMilliseconds ?? 0
  const isWorthIt = left < episode.durationMilliseconds - LEAST_LEFT_MILLISECONDS
  return { ...startFromBeginning(episode, queue), offsetMilliseconds: isWorthIt ? left : 0 }
}

/** The episode from its beginning, as a queue that is new. */
export const startFromBeginning = (episode: IndexedEpisode, queue: Queue): Start => ({
  episode,
  token: { queue, episode: episode.id, edition: episode.edition, rate: 100, loop: false, failures: 0 },
  offsetMilliseconds: 0,
})

/** Milliseconds of one of an episode's editions; of one that is no longer the episode's, those of its own. */
export function lengthOf(
  { edition, rates = [], durationMilliseconds }: IndexedEpisode,
  hash: string,
): number {
  if (hash === edition) return durationMilliseconds
  return rates.find(rate => rate.edition === hash)?.durationMilliseconds ?? durationMilliseconds
}
