import type { IndexedEpisode, LookupIndex } from '../catalog/lookup-index.ts'
import type { Words } from '../synthesis/edition-words.ts'
import type { Listener } from './listener.ts'
import { following } from './queue.ts'
import {
  LEAST_LEFT_MILLISECONDS,
  lengthOf,
  type Modes,
  type Start,
  startFromBeginning,
  startWhereLeft,
} from './start.ts'
import type { StreamToken } from './stream-token.ts'

/** Where a listener is: the stream that plays or played last, and how far into it they are. */
export interface Here {
  readonly token: StreamToken
  readonly offsetMilliseconds: number
  /** It was played to its end. */
  readonly isFinished: boolean
  /** When it was last heard of, ISO 8601, where that is known. */
  readonly at?: string
}

/** All that a move is made from. */
export interface Situation {
  readonly index: LookupIndex
  readonly listener: Listener
  readonly here: Here
  /** What is said in the edition that `here` is in, where that is known. */
  readonly words?: Words
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Why a move leads nowhere; each is one sentence to the listener. */
export type Refused =
  /** The episode cannot be heard any more. */
  | { readonly code: 'gone' }
  | { readonly code: 'last' | 'first' }
  /** What is said in it is not known, so there is nothing to count sentences by. */
  | { readonly code: 'no-words' }
  | { readonly code: 'last-paragraph' | 'no-chapters' | 'last-chapter' | 'first-chapter' }
  /** There are so many chapters. */
  | { readonly code: 'chapter-number'; readonly count: number }
  /** There are these. */
  | { readonly code: 'chapter-name'; readonly asked: string; readonly titles: readonly string[] }
  /** So much is left, and nothing follows. */
  | { readonly code: 'past-end'; readonly leftMilliseconds: number }
  | { readonly code: 'no-rates' | 'slowest' | 'fastest' }
  | { readonly code: 'no-timer' }

export type Refusal = { readonly refused: Refused }
export type Moved = { readonly start: Start } | Refusal

type PlainCode = Exclude<Refused['code'], 'chapter-number' | 'chapter-name' | 'past-end'>

export const refused = (code: PlainCode): Refusal => ({
  refused: { code },
})

/** The episode of the stream, as it is now: it may have a newer edition, or be gone. */
export const episodeOf = ({ index, here }: Pick<Situation, 'index' | 'here'>): IndexedEpisode | undefined =>
  index.episode(here.token.episode)

/** It was heard to its end, or so nearly that nothing of it is left. */
export function isOver({ token, offsetMilliseconds, isFinished }: Here, episode: IndexedEpisode): boolean {
  if (token.untilMilliseconds !== undefined) return false
  return isFinished || offsetMilliseconds >= lengthOf(episode, token.edition) - LEAST_LEFT_MILLISECONDS
}

/** What stays of a stream's modes when its listener moves. A timer that has ended is none any more. */
export function modesOf({ here, now }: Pick<Situation, 'here' | 'now'>): Modes {
  const { queue, loop, sleep } = here.token
  return { queue, loop, ...(sleep && !hasTimerEnded(here, now) && { sleep }) }
}

/** A cut ends with a sentence: who stopped a moment before that has heard it. */
const NEARLY_MILLISECONDS = 1_000

/** It will end what is here still: also one whose time has come in the middle of the last sentence. */
export const hasTimer = ({ token, offsetMilliseconds, isFinished }: Here) =>
  token.sleep !== undefined &&
  !isFinished &&
  offsetMilliseconds < (token.untilMilliseconds ?? Number.POSITIVE_INFINITY) - NEARLY_MILLISECONDS

const hasTimerEnded = (here: Here, now: number) =>
  !hasTimer(here) ||
  (here.token.sleep !== undefined && 'at' in here.token.sleep && here.token.sleep.at * 1000 <= now)

/** A place in what plays. It counts in the edition that plays. */
export const placeHere = (
  situation: Pick<Situation, 'here' | 'now'>,
  episode: IndexedEpisode,
  offsetMilliseconds: number,
): Start => ({
  ...startFromBeginning(episode, modesOf(situation)),
  offsetMilliseconds: Math.max(0, Math.round(offsetMilliseconds)),
  from: situation.here.token.edition,
})

export const followingHere = ({ index, here, listener }: Situation) => following(index, here.token, listener)

/** Another episode of the queue, from where it was left; the one that is here, in a queue of one, begins again. */
export const startAnother = ({ here, listener }: Situation, episode: IndexedEpisode, modes: Modes): Start =>
  episode.id === here.token.episode
    ? startFromBeginning(episode, modes)
    : startWhereLeft(episode, modes, listener)
