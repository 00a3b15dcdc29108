import type { EpisodeRef } from '../catalog/episode.ts'
import type { ChapterMark } from './chapters.ts'
import type { TranscriptLine } from './transcript.ts'

/** What is said in an edition, and when. */
export interface Words {
  /** BCP 47. */
  readonly language: string
  readonly chapters: readonly ChapterMark[]
  readonly transcript: readonly TranscriptLine[]
}

/** The port that reads an edition's words back. */
export interface EditionWords {
  /** Undefined when there is no such edition, or none any more. */
  get(ref: Pick<EpisodeRef, 'episode'>, hash: string): Promise<Words | undefined>
}
