import { contentHash } from '../content-hash.ts'
import type { LoudnessAim } from '../synthesis/loudness/loudness-aim.ts'
import { DEFAULT_VOICE, type Voice } from '../synthesis/voice.ts'
import type { Ask } from './ask.ts'

/** A series of episodes. */
export interface Show {
  /** Made of `a-z`, `0-9` and `-`; safe in addresses and keys. */
  readonly id: string
  readonly title: string
  /** Who made it; its own title stands where nobody is named. */
  readonly author?: string
  /** What it is about, for podcast apps and its page. */
  readonly description?: string
  /** Where podcast directories put it, one of `PODCAST_CATEGORIES`. */
  readonly category?: string
  /** Whether podcast apps warn of its language. */
  readonly explicit?: boolean
  /** Where podcast directories write to its owner; everybody can read it in the feed. */
  readonly email?: string
  /** The narrator. */
  readonly voice: Voice
  /** Of quotations that stand as a block; the narrator's while it is absent. */
  readonly quotation?: Voice
  /** When its texts wait for the creator's word; `never` while it is absent. */
  readonly ask?: Ask
  /** How loud its editions shall be; whatever Polly makes them while it is absent. */
  readonly loudness?: LoudnessAim
  /** Whether Polly is asked, and paid, to say when each sentence is heard; else that is estimated. */
  readonly marks?: boolean
  /** The rates that its texts are spoken at besides the usual one, in percent of that, in their order; each is billed. */
  readonly rates?: readonly number[]
  /** ISO 8601. */
  readonly createdAt: string
}

type OptionalSetting =
  | 'author'
  | 'description'
  | 'category'
  | 'explicit'
  | 'email'
  | 'quotation'
  | 'loudness'
  | 'marks'
  | 'rates'

/** What of a show its settings change; null takes a setting away. */
export type ShowChange = Partial<Pick<Show, 'ask' | 'voice'>> & {
  readonly [K in OptionalSetting]?: Show[K] | null
}

const MAX_ID_LENGTH = 48

/** A show as it begins, when its first text arrives or a creator makes it by hand. */
export const newShow = (title: string, createdAt: string): Show => ({
  id: showId(title),
  title: title.trim(),
  voice: DEFAULT_VOICE,
  createdAt,
})

/** The id of the show that a folder or a title names; the same for `Bedtime Stories` and `bedtime-stories`. */
export function showId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, MAX_ID_LENGTH)
    .replace(/-+$/u, '')
  return slug || `show-${contentHash(name.normalize('NFKC')).slice(0, 10)}`
}
