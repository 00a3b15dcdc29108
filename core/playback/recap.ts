import type { Words } from '../synthesis/edition-words.ts'
import { chapterAt } from './chapters.ts'
import { lineAt } from './sentences.ts'

/** What a listener who comes back is told of where they are. */
export type Recap =
  /** What was said last. */
  | { readonly kind: 'said'; readonly text: string }
  /** Which chapter it is, counted from 1. */
  | { readonly kind: 'chapter'; readonly number: number; readonly title: string }

const DAY_MILLISECONDS = 24 * 3600 * 1000

/** Whether a listener was away for so long that they may have forgotten. @param at ISO 8601 @param now milliseconds since 1970 */
export const wasAway = (at: string, now: number) => now - Date.parse(at) >= DAY_MILLISECONDS

/** More is no recap. */
const MAX_CHARACTERS = 160

/**
 * The last sentence or two before a place, where they are short and of the language that the skill speaks; else the
 * chapter. Undefined where neither can be told.
 */
export function recapOf(words: Words, milliseconds: number, language: string): Recap | undefined {
  const { transcript, chapters } = words
  const at = lineAt(transcript, milliseconds)
  const [before, last] = [transcript[at - 2]?.text, transcript[at - 1]?.text]
  const said = [before && last && `${before} ${last}`, last].find(
    text => text && text.length <= MAX_CHARACTERS,
  )
  if (said && languageOf(words.language) === languageOf(language)) return { kind: 'said', text: said }
  const chapter = chapterAt(chapters, milliseconds)
  const title = chapters[chapter]?.title
  return title === undefined ? undefined : { kind: 'chapter', number: chapter + 1, title }
}

/** "en" of "en-US". */
const languageOf = (tag: string) => tag.split('-')[0]?.toLowerCase()
