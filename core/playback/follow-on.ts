import { following } from './queue.ts'
import { episodeOf, followingHere, type Here, type Situation, startAnother } from './situation.ts'
import { lengthOf, type Start, startFromBeginning } from './start.ts'
import type { StreamToken } from './stream-token.ts'

/** What goes on after a stream, and when its end is expected, in milliseconds since 1970. */
export interface FollowOn {
  readonly start: Start
  readonly at: number
}

/** A timer that leaves less than this of the next episode ends before it. */
const LEAST_HEARD_MILLISECONDS = 15_000

/**
 * What follows the stream that is here; undefined at the end of the queue and where a timer ends with this stream.
 * The same question has the same answer, however often and whenever it is asked.
 */
export function followOn(situation: Situation): FollowOn | undefined {
  const { here } = situation
  const at = expectedEnd(situation)
  if (endsThere(here.token, at)) return undefined
  const next = followingHere(situation)
  if (!next) return undefined
  const { queue, loop, sleep } = here.token
  return { start: startAnother(situation, next, { queue, loop, ...(sleep && { sleep }) }), at }
}

/** When what plays will have played to its end, in milliseconds since 1970. */
export function expectedEnd(situation: Pick<Situation, 'index' | 'here' | 'now'>): number {
  const { here, now } = situation
  const episode = episodeOf(situation)
  const left = episode ? lengthOf(episode, here.token.edition) - here.offsetMilliseconds : 0
  return now + (here.isFinished ? 0 : Math.max(0, left))
}

function endsThere({ sleep, untilMilliseconds }: StreamToken, end: number): boolean {
  if (untilMilliseconds !== undefined) return true
  if (!sleep) return false
  return 'after' in sleep || sleep.at * 1000 < end + LEAST_HEARD_MILLISECONDS
}

/** So many streams in a row that fail end it: whatever is wrong is not the episode's. */
const MAX_FAILURES = 3
/** What has played for so long is none that fails. */
const PLAYED_MILLISECONDS = 10_000

/**
 * What is tried after a stream has failed: the same place once more, then the episode after it; undefined when it has
 * failed too often.
 */
export function afterFailure(situation: Situation): Start | undefined {
  const { here } = situation
  const { token, offsetMilliseconds } = here
  const hasPlayed = offsetMilliseconds - (token.startMilliseconds ?? 0) >= PLAYED_MILLISECONDS
  const failures = (hasPlayed ? 0 : token.failures) + 1
  if (failures >= MAX_FAILURES) return undefined
  const { queue, loop, sleep } = token
  const modes = { queue, loop, ...(sleep && { sleep }) }
  const episode = episodeOf(situation)
  const next = failures > 1 || !episode ? followingHere(situation) : undefined
  const start =
    failures === 1 && episode
      ? { ...startFromBeginning(episode, modes), offsetMilliseconds, from: token.edition }
      : next && startAnother(situation, next, modes)
  return start && { ...start, token: { ...start.token, failures } }
}

/** Whether the stream that is here was enqueued behind another. */
export const isBehind = ({
  index,
  listener,
  here,
  before,
}: Pick<Situation, 'index' | 'listener' | 'here'> & { readonly before: Here }) =>
  following(index, before.token, listener)?.id === here.token.episode
