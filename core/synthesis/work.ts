import type { EpisodeRef } from '../catalog/episode.ts'
import type { Outcome } from '../refusal.ts'
import type { Edition } from './edition.ts'
import type { Words } from './edition-words.ts'
import type { Passage } from './passage.ts'
import type { Plan } from './plan.ts'

/** The port that keeps plans; a plan is immutable and named by its hash. */
export interface Plans {
  put(ref: EpisodeRef, plan: Plan): Promise<void>
  /** @throws when there is none: whoever knows a plan's hash learned it after `put`. */
  get(ref: EpisodeRef, hash: string): Promise<Plan>
  /** Undefined once it is removed. */
  find(ref: EpisodeRef, hash: string): Promise<Plan | undefined>
  remove(ref: EpisodeRef, hash: string): Promise<void>
}

/** A passage as the queue brings it, and how often Polly had no room for it. */
export interface PassageInLine extends Passage {
  readonly timesThrottled?: number
  /** Those it came with, of its show and its hour. Kept when it goes to the end of the line. */
  readonly wave?: string
}

/** Polly takes no more tasks just now, and did not start this one. */
export class SpeechThrottled extends Error {
  override name = 'SpeechThrottled'
}

/** Polly answered with a fault of its own: whether it did what it was asked for is not known. */
export class SpeechFault extends Error {
  override name = 'SpeechFault'
}

/** How a task stands that Polly was asked about. */
export type TaskStanding =
  | { readonly kind: 'running' }
  | { readonly kind: 'spoken'; readonly key: string }
  | { readonly kind: 'unspoken'; readonly reason: string }
  /** Polly knows tasks for 72 hours. `key` is where this one's audio is, if it was spoken. */
  | { readonly kind: 'unknown'; readonly key: string }

/** The port to Polly's synthesis tasks. Throttling and faults are thrown: the queue brings the passage again. */
export interface Speech {
  /**
   * Starts the task that will write the passage's take; asked once, for a second request is a second task. A
   * refusal is for good: this passage can never be spoken so. @throws {SpeechThrottled} @throws {SpeechFault}
   */
  start(passage: Passage): Promise<Outcome<{ taskId: string }>>
  /** The task of this passage among those that have not ended. @throws {SpeechThrottled} */
  find(passage: Passage): Promise<string | undefined>
  /** How the task of a passage stands. */
  ask(task: { passage: string; taskId: string }): Promise<TaskStanding>
}

/** The port to Polly's answer at once, for a few words. They are billed. */
export interface Preview {
  /** An MP3, or why Polly will not say it. */
  speak(words: Pick<Passage, 'ssml' | 'voice'>): Promise<Outcome<Uint8Array>>
}

/** The port to the audio that Polly wrote under `takes/`. */
export interface TakeAudio {
  /** Undefined when nothing is there. @param space memory to read it into where it fits, for what is only passed on */
  read(key: string, space?: Uint8Array): Promise<Uint8Array | undefined>
  exists(key: string): Promise<boolean>
  /** The task that wrote a take of this passage, of several any one. */
  taskOf(passage: string): Promise<string | undefined>
  remove(key: string): Promise<void>
}

/** The port to the pictures of shows. */
export interface Covers {
  /** Undefined where the show has none. */
  get(show: string): Promise<Uint8Array | undefined>
}

/** An edition's words with what players and podcast apps call it. */
export interface TitledWords extends Words {
  readonly title: string
  readonly show: string
  readonly author: string
}

/** The port that keeps editions under immutable names. */
export interface Editions {
  /** Sends the audio as it comes. @throws when it ends early or is not `edition.bytes` long, and then nothing is kept */
  putAudio(ref: EpisodeRef, edition: Edition, audio: AsyncIterable<Uint8Array>): Promise<void>
  putWords(ref: EpisodeRef, hash: string, words: TitledWords): Promise<void>
  /** Everything that is named by the edition's hash. */
  remove(ref: EpisodeRef, hash: string): Promise<void>
}

/** What is known of a task that has ended, from Polly's notice or because Polly was asked. */
export type TaskEnd =
  | { readonly kind: 'spoken'; readonly passage: string; readonly key: string }
  | { readonly kind: 'unspoken'; readonly passage: string; readonly taskId: string; readonly reason: string }

/** The ports to the queues between the functions. A message may be delivered twice, late, and in any order. */
export interface Queues {
  /** What a show asks for within an hour is one wave: passages of a small wave do not wait for those of a large one. */
  speak(passages: readonly Passage[], show: string): Promise<void>
  /** Brings a passage again after a while, as a new message: it has all its attempts before it. */
  speakLater(passage: PassageInLine, delaySeconds: number): Promise<void>
  /** A task ended and its notice has not come. */
  ended(end: TaskEnd): Promise<void>
  /** Every passage of the plan has its take. */
  assemble(plan: EpisodeRef & { plan: string }): Promise<void>
  /** What can be heard has changed. */
  reindex(): Promise<void>
}
