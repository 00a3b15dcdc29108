import type { EpisodeRef } from './episode.ts'

/** A plan that an episode has left behind, with the editions that were made of it, by their hashes. */
export interface RetiredPlan extends EpisodeRef {
  readonly plan: string
  readonly editions?: readonly string[]
}

/** As it is listed; `at` is when it was retired, in milliseconds since 1970. */
export interface ListedPlan extends RetiredPlan {
  readonly at: number
}

/**
 * The port that lists what episodes have left behind, until a grace is over in which listeners may still hear it.
 * A plan is listed before it is left; one that is live after all is only crossed out again.
 */
export interface RetiredPlans {
  add(plan: RetiredPlan): Promise<void>
  /** Those retired before this time (milliseconds since 1970), the longest ago first. */
  before(time: number): Promise<readonly ListedPlan[]>
  crossOut(plan: ListedPlan): Promise<void>
}
