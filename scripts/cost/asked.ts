/**
 * What the product asks of the services, counted on the product itself: `test/infra/cost` runs the functions' own code
 * against the local services and fails where they ask for anything else.
 */

/** In what is billed. A table's units include those of its index. */
export interface Asked {
  readonly tableWrites: number
  readonly tableReads: number
  readonly bucketWrites: number
  readonly bucketReads: number
  readonly queueRequests: number
}

/**
 * A text of 1,000 words, the second of its show: two batches of passages, and as many of takes.
 * The budget's limit, which is read once a second however much is done in it, is not counted.
 */
export const OF_A_TEXT = {
  passages: 12,
  billedCharacters: 5_382,
  batches: 2,
  ingest: { tableWrites: 41, tableReads: 7, bucketWrites: 1, bucketReads: 1, queueRequests: 2 },
  synthesize: { tableWrites: 50, tableReads: 0, bucketWrites: 0, bucketReads: 0, queueRequests: 0 },
  assemble: { tableWrites: 64, tableReads: 2, bucketWrites: 5, bucketReads: 40, queueRequests: 1 },
} as const satisfies Record<string, Asked | number>

/**
 * What a rebuild of the lookup index and of a show's feeds asks, besides the catalog, which grows, and the shards of topics that its new
 * texts touch, each read and written.
 */
export const OF_A_REBUILD: Pick<Asked, 'bucketWrites' | 'bucketReads'> = { bucketWrites: 7, bucketReads: 5 }

/** What the clock's look for what is due asks when nothing is: three heads. */
export const OF_A_LOOK: Pick<Asked, 'bucketReads'> = { bucketReads: 3 }

/** What one request to the skill asks: the listener read and written, and whether the index has changed. */
export interface Turn {
  readonly request: string
  readonly reads: number
  readonly writes: number
  readonly looks: number
}

/** "Open voice shelf", "play the latest". */
export const BEGINNING: readonly Turn[] = [
  { request: 'LaunchRequest', reads: 1, writes: 1, looks: 1 },
  { request: 'PlayLatestIntent', reads: 1, writes: 0, looks: 1 },
]

/** What the device tells of an episode that is heard to its end, the first and last at its beginning and end. */
export const EPISODE: readonly Turn[] = [
  { request: 'AudioPlayer.PlaybackStarted', reads: 1, writes: 1, looks: 0 },
  { request: 'AudioPlayer.PlaybackNearlyFinished', reads: 1, writes: 0, looks: 0 },
  { request: 'AudioPlayer.PlaybackFinished', reads: 1, writes: 1, looks: 0 },
]

/** "Stop", in the middle of an episode that has begun. */
export const ENDING: readonly Turn[] = [
  { request: 'AudioPlayer.PlaybackStarted', reads: 1, writes: 1, looks: 0 },
  { request: 'AudioPlayer.PlaybackNearlyFinished', reads: 1, writes: 0, looks: 0 },
  { request: 'AudioPlayer.PlaybackStopped', reads: 1, writes: 1, looks: 0 },
  { request: 'AMAZON.PauseIntent', reads: 0, writes: 0, looks: 0 },
]

/** All that a listener's device asks in an evening. @param episodes heard to their ends */
export const eveningOf = (episodes: number): readonly Turn[] => [
  ...BEGINNING,
  ...Array.from({ length: episodes }, () => EPISODE).flat(),
  ...ENDING,
]
