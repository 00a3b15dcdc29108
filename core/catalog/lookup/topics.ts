/** A sentence of an edition that is about something. */
export interface TopicPassage {
  readonly episode: string
  readonly edition: string
  readonly startMilliseconds: number
  readonly sentence: string
  /** From 0 to 1. */
  readonly likeness: number
}

export interface TopicOptions {
  /** BCP 47: what the listener speaks. */
  readonly locale: string
  /** Only in this one. */
  readonly episode?: string
  readonly show?: string
}

/** The port that finds what is said about something, best first. */
export interface Topics {
  find(topic: string, options: TopicOptions): Promise<readonly TopicPassage[]>
}
