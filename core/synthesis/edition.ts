import { contentHash } from '../content-hash.ts'
import type { Loudness } from './loudness/loudness-meter.ts'
import { type Mp3Audio, millisecondsOf } from './mp3.ts'
import type { Plan } from './plan.ts'

/** The audio of a passage, made once. Its length is counted from its frames. */
export interface Take {
  readonly key: string
  /** Of the frames alone, without tags: what it adds to an edition. */
  readonly bytes: number
  readonly frameCount: number
  readonly sampleRateHz: number
  readonly samplesPerFrame: number
}

/** One assembled version of an episode; immutable. */
export interface Edition {
  /** Names the edition's objects: `editions/<episode>/<hash>.mp3`. */
  readonly hash: string
  /** Exact to a frame, rounded to a millisecond. */
  readonly durationMilliseconds: number
  readonly bytes: number
  /** How its text begins, for feeds; absent where it was not noted. */
  readonly opening?: string
  /** How many titled chapters it has; none where it is absent. */
  readonly chapters?: number
  /** Absent until it is measured, and where its audio cannot be decoded. */
  readonly loudness?: Loudness
  /** The same at other rates, slowest first; absent where its show offered none. */
  readonly rates?: readonly RatedEdition[]
}

/** An edition of the same text that is spoken slower or faster, with words and chapters of its own. */
export interface RatedEdition extends Pick<Edition, 'hash' | 'durationMilliseconds' | 'bytes'> {
  /** Of the usual rate. */
  readonly percent: number
}

/** The names of an edition's objects at every rate. */
export const hashesOf = ({ hash, rates = [] }: Pick<Edition, 'hash' | 'rates'>) => [
  hash,
  ...rates.map(rated => rated.hash),
]

/** The name of the edition that these takes make of a plan. Another take, author, cover or gain is another edition: its bytes differ. */
export const editionHash = (plan: Plan, takes: readonly Take[], tag: Uint8Array, gainSteps = 0) =>
  contentHash(
    plan.hash,
    Buffer.from(tag).toString('base64'),
    ...(gainSteps === 0 ? [] : [`gain ${gainSteps}`]),
    ...takes.map(({ key }) => key),
  )

export const takeOf = (key: string, audio: Mp3Audio): Take => ({
  key,
  bytes: audio.frames.length,
  frameCount: audio.frameCount,
  sampleRateHz: audio.sampleRateHz,
  samplesPerFrame: audio.samplesPerFrame,
})

/** Marks are kept as a take that has no sound. */
export const marksTakeOf = (key: string, { length: bytes }: Uint8Array): Take => ({
  key,
  bytes,
  frameCount: 0,
  sampleRateHz: 0,
  samplesPerFrame: 0,
})

/** Milliseconds of takes end to end, rounded once. */
export const durationOf = (takes: readonly Take[]) =>
  Math.round(takes.reduce((sum, take) => sum + millisecondsOf(take), 0))
