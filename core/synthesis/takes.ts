import type { EpisodeRef } from '../catalog/episode.ts'
import type { Count } from './budget.ts'
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
  /** Nobody has tried before: start it. `count` is on the record afterwards, if one was to be noted. */
  | { readonly kind: 'first'; readonly count?: Count }
  /** Somebody began and may have died: look among Polly's tasks before a new one is started. */
  | { readonly kind: 'again'; readonly count?: Count }
  /** Somebody is at it now. */
  | { readonly kind: 'busy' }
  /** It is started, or even made: nothing to do. */
  | { readonly kind: 'settled' }

/** What a start will be counted as. */
export type ToCount = Omit<Count, 'id' | 'isCounted' | 'isVoid'>

/** A task that was started and has not been heard of since. */
export interface StartedTask {
  readonly passage: string
  readonly taskId: string
}

/** The port that keeps takes: what is on the shelf, what is in work, and who waits. */
export interface Takes {
  /** Which of these passages have a take. */
  find(passages: readonly string[]): Promise<ReadonlyMap<string, Take>>
  /** Notes that a plan uses these, before it is anybody's. Resolves to those that have a take, which is kept from then on. */
  use(passages: readonly string[], user: Waiter): Promise<ReadonlyMap<string, Take>>
  /** The plan is nobody's any more. */
  endUse(passages: readonly string[], user: Waiter): Promise<void>
  /**
   * Takes a passage's take off the record unless a plan uses it. Resolves to the key of audio that is to be removed
   * then, the same until it is said to be; undefined when there is none left.
   */
  discard(passage: string): Promise<string | undefined>
  /** The audio of a discarded take is removed. */
  discarded(passage: string, key: string): Promise<void>
  /** Adds who waits. Resolves to the record afterwards, so that a take made meanwhile is seen. */
  await(passage: string, waiter: Waiter): Promise<TakeRecord>
  /**
   * Claims the start of the passage's task until the given time (milliseconds since 1970).
   * @param toCount noted on the record in the same write, unless a count is there
   */
  claim(passage: string, times: { now: number; until: number }, toCount?: ToCount): Promise<Claim>
  /** Ends a claim early (milliseconds since 1970) without knowing what came of it: the claim after it is `again`. */
  doubt(passage: string, until: number): Promise<void>
  /**
   * The task that makes the take, since when (milliseconds since 1970). Noted again, it keeps the first time.
   * @param count has its month, which is noted in the same write
   */
  started(passage: string, taskId: string, at: number, count?: Pick<Count, 'id'>): Promise<void>
  /** All that follows from the end of the passage's task is done; of this one alone, when another may have been started. */
  forget(passage: string, taskId?: string): Promise<void>
  /** The same of many. */
  forgetAll(passages: readonly string[]): Promise<void>
  /** Tasks that were started before this time (milliseconds since 1970) and that are not forgotten. */
  startedBefore(time: number): Promise<readonly StartedTask[]>
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
