import type { Page } from '../catalog/catalog.ts'
import type { EpisodeRef } from '../catalog/episode.ts'

/** How a listener likes an episode. */
export interface Rating extends EpisodeRef {
  /** A hash, never Alexa's own id. */
  readonly listener: string
  /** 1 to 5. */
  readonly stars: number
  /** ISO 8601. */
  readonly at: string
}

/** Something that a listener says is wrong with an episode. */
export interface Report extends EpisodeRef {
  /** Of the request that brought it: the same request again is the same report. */
  readonly request: string
  /** A hash, never Alexa's own id. */
  readonly listener: string
  /** What was heard when it was said. */
  readonly offsetMilliseconds: number
  /** In the listener's words, of any length; what is kept of it is `reportText`. */
  readonly text?: string
  /** ISO 8601. */
  readonly at: string
}

/** A report as the creator sees it: who said it is not told. */
export interface Problem {
  /** Opaque; one of a kind within its episode. */
  readonly id: string
  readonly offsetMilliseconds: number
  readonly text?: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** An episode, or a whole show. */
export type Subject = EpisodeRef | { readonly show: string }

export interface FeedbackSummary {
  /** How many ratings there are, `MOST_COUNTED` at most: of an episode's the newest are counted. */
  readonly ratings: number
  /** The mean of those, 1 to 5; absent where there is none. */
  readonly stars?: number
  /** Reported and not dismissed, `MOST_COUNTED` at most. */
  readonly problems: number
  /** The episodes that those are of, most first. */
  readonly troubled: readonly { readonly episode: string; readonly problems: number }[]
}

/** The port that keeps what listeners say of episodes, for their creators. Each change is one write. */
export interface Feedback {
  /** Replaces this listener's earlier rating of the episode. @throws {RangeError} unless the stars are 1 to 5 */
  rate(rating: Rating): Promise<void>
  report(report: Report): Promise<void>
  summary(of: Subject): Promise<FeedbackSummary>
  /** Newest first. */
  problems(of: EpisodeRef, page?: { after?: string; limit?: number }): Promise<Page<Problem>>
  /** The creator is done with a problem. One that is gone already stays so. */
  dismiss(of: EpisodeRef, problem: string): Promise<void>
  /** Erases all that this listener said, whichever episodes it is about. */
  forget(listener: string): Promise<void>
}

export const MOST_COUNTED = 1_000

export const MAX_REPORT_CHARACTERS = 1_000

export const isStars = (stars: number) => Number.isInteger(stars) && stars >= 1 && stars <= 5

/** What is kept of a listener's words: one line, bounded; undefined where nothing was said. */
export function reportText(said: string | undefined): string | undefined {
  const line = (said ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return [...line].slice(0, MAX_REPORT_CHARACTERS).join('').trimEnd() || undefined
}
