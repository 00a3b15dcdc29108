/** Where a listener is: the stream that played last and how far into each episode they are. */
export interface Progress {
  /** The token and place of the stream that played last. */
  readonly current?: { readonly token: string; readonly offsetMilliseconds: number }
  /** Episode id to milliseconds; an episode that was finished is not in it. */
  readonly positions: Readonly<Record<string, number>>
  /** ISO 8601, of the device event that is noted here: an older one that comes later is not. */
  readonly at: string
}

export const NO_PROGRESS: Progress = { positions: {}, at: '' }

/** The most positions kept of one listener; the one longest untouched goes first. */
export const MAX_POSITIONS = 200

export const startedStream = (
  progress: Progress,
  token: string,
  offsetMilliseconds: number,
  at: string,
): Progress => ({
  ...progress,
  current: { token, offsetMilliseconds },
  at,
})

/** The listener stopped in the middle of an episode. */
export function stoppedAt(
  progress: Progress,
  stream: { token: string; episode: string; offsetMilliseconds: number },
  at: string,
): Progress {
  const { [stream.episode]: _, ...others } = progress.positions
  const kept = Object.entries(others).slice(-(MAX_POSITIONS - 1))
  return {
    current: { token: stream.token, offsetMilliseconds: stream.offsetMilliseconds },
    positions: Object.fromEntries([...kept, [stream.episode, stream.offsetMilliseconds]]),
    at,
  }
}

/** The listener heard an episode to its end: it begins anew the next time. */
export function finishedEpisode(
  progress: Progress,
  stream: { token: string; episode: string },
  at: string,
): Progress {
  const { [stream.episode]: _, ...positions } = progress.positions
  return { current: { token: stream.token, offsetMilliseconds: 0 }, positions, at }
}

/** The port that keeps a listener's one item. `listener` is a hash, never Alexa's own id. */
export interface Listeners {
  get(listener: string): Promise<Progress>
  /** Writes unless something newer is noted. */
  put(listener: string, progress: Progress): Promise<void>
}
