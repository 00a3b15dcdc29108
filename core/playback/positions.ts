import {
  type Listener,
  MAX_FINISHED,
  MAX_POSITIONS,
  type Place,
  type Position,
  withNewest,
} from './listener.ts'
import type { StreamToken } from './stream-token.ts'

/** What a device tells of a stream. */
export interface StreamEvent extends Place {
  readonly stream: StreamToken
}

/** A stream began to play, or goes on. */
export const started = (listener: Listener, event: StreamEvent): Listener =>
  moveTo(touch(listener, event), event)

/** The listener stopped in the middle of an episode. */
export const stopped = started

/**
 * A stream was heard to its end: its episode begins anew the next time. The end of a cut is in the middle of its
 * episode, and the listener has stopped there.
 */
export function finished(listener: Listener, event: StreamEvent): Listener {
  const { episode, untilMilliseconds } = event.stream
  if (untilMilliseconds !== undefined)
    return stopped(listener, { ...event, offsetMilliseconds: untilMilliseconds })
  const position = listener.positions[episode]
  const heard = withNewest(listener.finished, episode, MAX_FINISHED)
  // It was begun again before this event came.
  const isOld = position !== undefined && event.at < position.at
  const positions = isOld || !position ? listener.positions : withoutKey(listener.positions, episode)
  const isKnown = heard === listener.finished && positions === listener.positions
  return moveTo(isKnown ? listener : { ...listener, finished: heard, positions }, event)
}

/** Nothing is written for a listener who is where they were; what comes late moves nobody back. */
function moveTo(listener: Listener, { token, offsetMilliseconds, at }: StreamEvent): Listener {
  const { current } = listener
  if (current && (at < current.at || isSame(current, { token, offsetMilliseconds }))) return listener
  return { ...listener, current: { token, offsetMilliseconds, at } }
}

const isSame = (place: Place, { token, offsetMilliseconds }: Pick<Place, 'token' | 'offsetMilliseconds'>) =>
  place.token === token && place.offsetMilliseconds === offsetMilliseconds

function touch(listener: Listener, { stream, offsetMilliseconds, at }: StreamEvent): Listener {
  const { episode, edition } = stream
  const known = listener.positions[episode]
  const isKnown = known?.edition === edition && known.offsetMilliseconds === offsetMilliseconds
  const isLate =
    at < (known?.at ?? (listener.finished.includes(episode) ? listener.current?.at : undefined) ?? '')
  if (isKnown || isLate) return listener
  return keepPosition(listener, episode, { edition, offsetMilliseconds, at })
}

function keepPosition(listener: Listener, episode: string, position: Position): Listener {
  const others = Object.entries(withoutKey(listener.positions, episode))
  const kept = others
    .toSorted(([, a], [, b]) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(-(MAX_POSITIONS - 1))
  return { ...listener, positions: Object.fromEntries([...kept, [episode, position]]) }
}

function withoutKey(positions: Listener['positions'], episode: string): Listener['positions'] {
  const { [episode]: _, ...others } = positions
  return others
}
