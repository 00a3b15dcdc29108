/** What the shards know: of each episode the edition's tag, and the language that it is in. */
export type TopicManifest = Readonly<Record<string, readonly [edition: string, language: string]>>

/** The port that keeps what the shards know. */
export interface TopicManifests {
  /** Undefined before the first. */
  get(): Promise<{ manifest: TopicManifest; eTag: string } | undefined>
  /** False when another was put meanwhile. @param isWhole whether nothing is left to be done */
  replace(manifest: TopicManifest, isWhole: boolean, knownETag: string | undefined): Promise<boolean>
  /** Whether something was left to be done; one request that carries nothing. */
  isBehind(): Promise<boolean>
}
