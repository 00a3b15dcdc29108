import type { Topics } from '../../core/catalog/topics/topics.ts'
import type { Feedback } from '../../core/listening/feedback.ts'
import type { Cuts } from '../../core/playback/cuts.ts'
import type { Listeners } from '../../core/playback/listener.ts'
import type { EditionWords } from '../../core/synthesis/edition-words.ts'
import type { Shelf } from './shelf.ts'

/** What the skill's handlers are made from. */
export interface SkillPorts {
  readonly shelf: Shelf
  readonly listeners: Listeners
  /** Whatever goes wrong with it, it says that nothing is known: no stream waits for words. See `holdWords`. */
  readonly editionWords: EditionWords
  readonly cuts: Cuts
  readonly topics: Topics
  readonly feedback: Pick<Feedback, 'rate' | 'report' | 'forget'>
  /** Where editions are public, without a slash at the end: `https://media.example.com`. */
  readonly mediaBaseUrl: string
  /** From 0, below 1. */
  random(): number
}
