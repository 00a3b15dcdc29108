/** Where a listener is: the stream that played last and how far into each episode they are. */
export interface Progress {
  /** The token and place of the stream that played last. */
  readonly current?: { readonly token: string; readonly offsetMilliseconds: number }
  /** Episode id to milliseconds; an episode that was finished is not in it. */
  readonly positions: Readonly<Record<string, number>>
  /** ISO 8601, of the device event that `current` comes from. */
  readonly at: string
}

export const NO_PROGRESS: Progress = { positions: {}, at: '' }

/** The most positions kept of one listener; the one longest untouched goes first. */
export const MAX_POSITIONS = 200

/** What a device tells of a stream. */
export interface StreamEvent {
  readonly token: string
  readonly episode: string
  readonly offsetMilliseconds: number
  /** ISO 8601. */
  readonly at: string
}

/** A stream began to play. */
export const started = (progress: Progress, event: StreamEvent): Progress => moveTo(progress, event)

/** The listener stopped in the middle of an episode. */
export function stopped(progress: Progress, event: StreamEvent): Progress {
  const kept = Object.entries(without(progress.positions, event.episode)).slice(-(MAX_POSITIONS - 1))
  const positions = Object.fromEntries([...kept, [event.episode, event.offsetMilliseconds]])
  return moveTo({ ...progress, positions }, event)
}

/** The listener heard an episode to its end: it begins anew the next time. */
export function finished(progress: Progress, event: StreamEvent): Progress {
  const positions = without(progress.positions, event.episode)
  return moveTo({ ...progress, positions }, { ...event, offsetMilliseconds: 0 })
}

/** Events of a device may come late: where the listener is follows the newest alone. */
function moveTo(progress: Progress, { token, offsetMilliseconds, at }: StreamEvent): Progress {
  return at < progress.at ? progress : { ...progress, current: { token, offsetMilliseconds }, at }
}

function without(positions: Progress['positions'], episode: string): Progress['positions'] {
  const { [episode]: _, ...others } = positions
  return others
}

/** The port that keeps a listener's one item. `listener` is a hash, never Alexa's own id. */
export interface Listeners {
  get(listener: string): Promise<Progress>
  /** Applies the change to what is kept, again if somebody else wrote meanwhile. */
  change(listener: string, change: (progress: Progress) => Progress): Promise<void>
}
