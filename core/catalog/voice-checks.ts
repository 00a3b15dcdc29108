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

/** The port to the object that they are kept in, replaced only by who has seen its last version. */
export interface KeptVoiceChecks {
  /** The version that is kept; undefined where there is none. */
  version(): Promise<string | undefined>
  /** False when another was put meanwhile. @param found problems by the episode's id */
  replace(
    found: Readonly<Record<string, readonly VoiceProblem[]>>,
    knownVersion: string | undefined,
  ): Promise<boolean>
}
