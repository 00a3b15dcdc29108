import { type Refusal, refuse } from '../refusal.ts'
import { type EpisodeRef, episodeId } from './episode.ts'
import { showId } from './show.ts'
import type { FoundName, UploadName } from './upload.ts'

/** Which show the text of a key belongs to, by its folder or by its own word. */
export interface TextPlace {
  /** Of the newest upload that is noted. */
  readonly sequencer: string
  /** The show's id. */
  readonly show: string
  /** The ids of all shows that it was ever put into. */
  readonly shows: readonly string[]
}

/**
 * The episode that the text of a key is in a show. What comes from another folder than the show's, or from none, has
 * its folder in its id: texts of one name in two folders are two episodes, though both name one show.
 */
export function episodeIn(show: string, { show: folder, name }: FoundName): EpisodeRef {
  const from = folder === undefined ? '' : showId(folder)
  return { show, episode: episodeId(show, from === show ? name : `${from}/${name}`) }
}

/** The shows that a text was of, or may have been, before its place was noted. */
export function showsLeft({ show, shows }: TextPlace, { show: folder }: Partial<UploadName>): string[] {
  const all = new Set([...shows, ...(folder === undefined ? [] : [showId(folder)])])
  all.delete(show)
  return [...all]
}

/** Why an episode is archived whose text belongs to another show now. @param title of that show */
export const textElsewhere = (title: string): Refusal =>
  refuse(
    ELSEWHERE,
    `The text says now that it belongs to "${title}", and is an episode there. To have it here again, change the show in its front matter.`,
  ).refusal

export const isElsewhere = (failure: Refusal | undefined) => failure?.code === ELSEWHERE

const ELSEWHERE = 'text-elsewhere'
