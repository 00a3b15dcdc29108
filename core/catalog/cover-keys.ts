/** The port that knows which shows have a picture. */
export interface CoverKeys {
  /** The key of each show's cover, by the show's id. */
  keys(): Promise<ReadonlyMap<string, string>>
}
