import type { EpisodeRef } from '../catalog/episode.ts'
import type { Outcome } from '../refusal.ts'
import type { ChapterMark } from './chapters.ts'
import type { Edition } from './edition.ts'
import type { Passage } from './passage.ts'
import type { Plan } from './plan.ts'
import type { TranscriptLine } from './transcript.ts'

/** The port that keeps plans; a plan is immutable and named by its hash. */
export interface Plans {
  put(ref: EpisodeRef, plan: Plan): Promise<void>
  /** @throws when there is none: whoever knows a plan's hash learned it after `put`. */
  get(ref: EpisodeRef, hash: string): Promise<Plan>
}

/** Polly takes no more tasks just now, and did not start this one. */
export class SpeechThrottled extends Error {
  override name = 'SpeechThrottled'
}

/** The port to Polly's synthesis tasks. Throttling and faults are thrown: the queue brings the passage again. */
export interface Speech {
  /** Starts the task that will write the passage's take. A refusal is for good: this passage can never be spoken so. @throws {SpeechThrottled} */
  start(passage: Passage): Promise<Outcome<{ taskId: string }>>
  /** The task of this passage among those that Polly still knows, unless it failed. */
  find(passage: Passage): Promise<string | undefined>
}

/** The port to the audio that Polly wrote under `takes/`. */
export interface TakeAudio {
  /** Undefined when nothing is there. */
  read(key: string): Promise<Uint8Array | undefined>
  remove(key: string): Promise<void>
}

/** The port to the pictures of shows. */
export interface Covers {
  /** Undefined where the show has none. */
  get(show: string): Promise<Uint8Array | undefined>
}

/** An edition's words, for players and pages. */
export interface EditionWords {
  readonly title: string
  readonly show: string
  readonly author: string
  /** BCP 47. */
  readonly language: string
  readonly transcript: readonly TranscriptLine[]
  readonly chapters: readonly ChapterMark[]
}

/** The port that keeps editions under immutable names. */
export interface Editions {
  /** Sends the audio as it comes. @throws when it ends early or is not `edition.bytes` long, and then nothing is kept */
  putAudio(ref: EpisodeRef, edition: Edition, audio: AsyncIterable<Uint8Array>): Promise<void>
  putWords(ref: EpisodeRef, hash: string, words: EditionWords): Promise<void>
}

/** The ports to the queues between the functions. A message may be delivered twice, late, and in any order. */
export interface Queues {
  speak(passages: readonly Passage[]): Promise<void>
  /** Every passage of the plan has its take. */
  assemble(plan: EpisodeRef & { plan: string }): Promise<void>
  /** What can be heard has changed. */
  reindex(): Promise<void>
}
