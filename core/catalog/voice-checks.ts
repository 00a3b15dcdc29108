/** Why listeners may not find an episode by voice. */
export interface VoiceProblem {
  /** Stable: `title-too-long`, `title-confusable`, … */
  readonly code: string
  /** One or two plain sentences for the creator. */
  readonly message: string
  /** A title that would be found, where one is known. */
  readonly suggestion?: string
}

/** The port to what publishing found out about titles. */
export interface VoiceChecks {
  /** Of those that have problems, by their ids. */
  of(episodes: readonly string[]): Promise<ReadonlyMap<string, readonly VoiceProblem[]>>
}
