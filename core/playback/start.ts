import type { IndexedEpisode } from '../catalog/lookup-index.ts'
import type { Words } from '../synthesis/edition-words.ts'
import type { Listener } from './listener.ts'
import type { Queue, StreamToken } from './stream-token.ts'

/** A stream to be played, and from where. */
export interface Start {
  readonly episode: IndexedEpisode
  readonly token: StreamToken
  readonly offsetMilliseconds: number
  /** The edition that the offset counts in, until `depart` has found the place in the one that is to play. */
  readonly from?: string
  /** The sentence of the offset is to be heard from its start. */
  readonly atSentence?: true
  /** What is said in the edition that plays, where that is known. */
  readonly words?: Words
}

/** What stays when a listener moves: the queue that they hear, and how. */
export type Modes = Pick<StreamToken, 'queue' | 'loop' | 'sleep'>

/** What is left of an episode is worth going back to only if it is longer than this. */
export const LEAST_LEFT_MILLISECONDS = 5_000

/** The episode from where this listener left it, or from its beginning. */
export function startWhereLeft(
  episode: IndexedEpisode,
  modes: Queue | Modes,
  { positions }: Pick<Listener, 'positions'>,
): Start {
  const beginning = startFromBeginning(episode, modes)
  const left = positions[episode.id]
  if (!left || left.offsetMilliseconds === 0) return beginning
  const { edition, offsetMilliseconds } = left
  if (offsetMilliseconds >= lengthOf(episode, edition) - LEAST_LEFT_MILLISECONDS) return beginning
  return { ...beginning, offsetMilliseconds, ...(edition !== '' && { from: edition }), atSentence: true }
}

export function startFromBeginning(episode: IndexedEpisode, modes: Queue | Modes): Start {
  const { queue, loop, sleep }: Modes = 'queue' in modes ? modes : { queue: modes, loop: false }
  const { id, edition } = episode
  const token = { queue, episode: id, edition, rate: 100, loop, ...(sleep && { sleep }), failures: 0 }
  return { episode, token, offsetMilliseconds: 0 }
}

/** Milliseconds of one of an episode's editions; of one that is no longer the episode's, those of its own. */
export function lengthOf(
  { edition, rates = [], durationMilliseconds }: IndexedEpisode,
  hash: string,
): number {
  if (hash === edition) return durationMilliseconds
  return rates.find(rate => rate.edition === hash)?.durationMilliseconds ?? durationMilliseconds
}
