/** What is known of a person on Alexa, all in one item. Times are ISO 8601 in UTC. */
export interface Listener {
  /** The stream that played last, on any device, as the newest event of a device told. */
  readonly current?: Place
  /** Where episodes were left, by their ids: at most 200, and the one longest untouched goes first. */
  readonly positions: Readonly<Record<string, Position>>
  /** Episodes that were heard to their ends, newest last. */
  readonly finished: readonly string[]
  /** Episodes, newest last. */
  readonly favourites: readonly string[]
  /** Shows. */
  readonly follows: readonly string[]
  /** From 1 to 5, by episode: so that forgetting finds what was told to creators. */
  readonly ratings: Readonly<Record<string, number>>
  /** How fast they want to hear: percent of a narrator's own rate. */
  readonly rate: number
  /** They want to hear, after a day, what was said last. */
  readonly recaps: boolean
  /** What "what's new" counts from. */
  readonly newsHeardAt?: string
  /** When they were told what to say. */
  readonly welcomedAt?: string
  /** IANA, such as "Europe/Berlin". */
  readonly timeZone?: string
}

/** A stream and how far into it its listener is. */
export interface Place {
  readonly token: string
  readonly offsetMilliseconds: number
  readonly at: string
}

/** How far into an edition of an episode a listener is. An empty edition is not known. */
export interface Position {
  readonly edition: string
  readonly offsetMilliseconds: number
  readonly at: string
}

export const NEW_LISTENER: Listener = {
  positions: {},
  finished: [],
  favourites: [],
  follows: [],
  ratings: {},
  rate: 100,
  recaps: true,
}

export const MAX_POSITIONS = 200
export const MAX_FINISHED = 500
export const MAX_FAVOURITES = 100
export const MAX_FOLLOWS = 100
export const MAX_RATINGS = 200

/** The names with this one as the newest, and no more than so many of them. */
export const withNewest = (names: readonly string[], name: string, most: number): readonly string[] =>
  names.at(-1) === name ? names : [...names.filter(one => one !== name), name].slice(-most)

/** The same names where it is not among them. */
export const without = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? names.filter(one => one !== name) : names

/** What a change comes to: the listener as they are to be kept, and what the one who asked for it wants to know. */
export interface Changed<T> {
  readonly listener: Listener
  readonly result: T
}

/** The port that keeps a listener's one item. `id` is a hash, never Alexa's own. */
export interface Listeners {
  get(id: string): Promise<Listener>
  /**
   * One read, and one conditional write where the listener is another object than before. Where somebody else
   * wrote meanwhile it is all done again, so `change` must bear to be called twice.
   */
  change<T>(id: string, change: (listener: Listener) => Changed<T> | Promise<Changed<T>>): Promise<T>
  /** Nothing is kept of them any more. */
  forget(id: string): Promise<void>
}
