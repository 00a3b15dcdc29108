import { ASSUMED } from '../cost/assumptions.ts'

/** Seconds that a step takes on AWS, assumed; each is spread by chance from 0.7 to 1.6 of itself. */
export const SECONDS = {
  /** From S3 by EventBridge to the queue. */
  event: 0.5,
  tableTrip: 0.006,
  bucketTrip: 0.04,
  queueTrip: 0.01,
  startTask: 0.12,
  /** From Polly by SNS to the queue. */
  notice: 0.3,
  askPolly: 0.08,
} as const

/** From a task's start to its notice: Polly's own queue, and its speaking of so many characters. */
export const taskSeconds = (characters: number) => 2 + characters / 300

/** Trips one after another, the awaiting of 50 passages at once, and the batches of ten to the queue. */
export const ingestSeconds = (passages: number) =>
  15 * SECONDS.tableTrip +
  3 * SECONDS.bucketTrip +
  Math.ceil(passages / 50) * 4 * SECONDS.tableTrip +
  Math.ceil(passages / 25) * 2 * SECONDS.tableTrip +
  Math.ceil(passages / 10) * SECONDS.queueTrip

export const batchSeconds = (takes: number) => (ASSUMED.assembleSecondsOfBatch * (2 + takes)) / 12

export const joinSeconds = (characters: number) =>
  0.3 + (ASSUMED.assembleSecondsOfHour * characters) / ASSUMED.charactersASecond / 3600

/** @param episodes in the catalog, which is read in pages of 500 */
export const rebuildSeconds = (episodes: number) => ASSUMED.rebuildSeconds + Math.ceil(episodes / 500) * 0.05

export const spread = (seconds: number, random: () => number) => seconds * (0.7 + 0.9 * random())
