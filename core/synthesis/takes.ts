import type { EpisodeRef } from '../catalog/episode.ts'
import type { Take } from './edition.ts'

/** Who waits for a take: an episode, in one of its plans. */
export interface Waiter extends EpisodeRef {
  readonly plan: string
}

/** What is known of a passage's audio. */
export interface TakeRecord {
  readonly passage: string
  readonly waiters: readonly Waiter[]
  /** Present once Polly has made it. */
  readonly take?: Take
}

/** The answer to one who wants to start a synthesis task. */
export type Claim =
  /** Nobody has tried before: start it. */
  | { readonly kind: 'first' }
  /** Somebody began and may have died: look among Polly's tasks before a new one is started. */
  | { readonly kind: 'again' }
  /** Somebody is at it now. */
  | { readonly kind: 'busy' }
  /** It is started, or even made: nothing to do. */
  | { readonly kind: 'settled' }

/** The port that keeps takes: what is on the shelf, what is in work, and who waits. */
export interface Takes {
  /** Which of these passages have a take. */
  find(passages: readonly string[]): Promise<ReadonlyMap<string, Take>>
  /** Adds who waits. Resolves to the record afterwards, so that a take made meanwhile is seen. */
  await(passage: string, waiter: Waiter): Promise<TakeRecord>
  /** Claims the start of the passage's task until the given time (milliseconds since 1970). */
  claim(passage: string, times: { now: number; until: number }): Promise<Claim>
  /** The task that makes the take. */
  started(passage: string, taskId: string): Promise<void>
  /** Keeps the take unless another one came first. Resolves to the record afterwards, with the take that was kept. */
  keep(passage: string, take: Take): Promise<TakeRecord>
  /** Who has not been told of the take yet. */
  waiters(passage: string): Promise<readonly Waiter[]>
  /** These were told of the take: they wait no more. */
  dismiss(passage: string, waiters: readonly Waiter[]): Promise<void>
  /**
   * The passage's task came to nothing, or was refused before it had an id: the next claim starts afresh.
   * Resolves to who waited, again when it is called again; to nobody when the passage has its take, or
   * another task, by now.
   */
  release(passage: string, taskId?: string): Promise<readonly Waiter[]>
}
