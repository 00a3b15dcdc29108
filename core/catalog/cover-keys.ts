/** The port that knows which shows have a picture. */
export interface CoverKeys {
  /** The key of each show's cover, by the show's id. */
  keys(): Promise<ReadonlyMap<string, string>>
}

/** The key of our own picture, for shows that have none. No show's id has an underscore. */
export const DEFAULT_COVER_KEY = 'covers/_default.png'
