import type { Listeners } from '../../core/playback/listener.ts'
import type { Shelf } from './shelf.ts'

/** What the skill's handlers are made from. */
export interface SkillPorts {
  readonly shelf: Shelf
  readonly listeners: Listeners
  /** Where editions are public, without a slash at the end: `https://media.example.com`. */
  readonly mediaBaseUrl: string
}
