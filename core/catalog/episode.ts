import { contentHash } from '../content-hash.ts'
import type { Refusal } from '../refusal.ts'
import type { Edition, RatedEdition } from '../synthesis/edition.ts'
import type { Estimate } from '../synthesis/estimate.ts'
import type { Confirmation } from './ask.ts'

/**
 * Where an episode stands. A ready episode whose text comes again is synthesizing, and its last edition stays to be
 * heard; one that is archived is begun anew.
 */
export type EpisodeState =
  | 'draft'
  | 'synthesizing'
  | 'ready'
  | 'scheduled'
  | 'published'
  | 'failed'
  | 'archived'

/** Names an episode everywhere: keys of the table, messages, addresses. */
export interface EpisodeRef {
  readonly show: string
  readonly episode: string
}

/** One work in a show. */
export interface Episode extends EpisodeRef {
  readonly title: string
  /** Its place in the show, from 1, where it has one. */
  readonly number?: number
  /** The file's name as uploaded: a text of the same name in the same folder is this episode again. */
  readonly name: string
  readonly state: EpisodeState
  /** When it may be heard, ISO 8601 in UTC; as soon as it is ready where it is absent. */
  readonly publishAt?: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly upload: Upload
  /** Present while a `draft` is read and waits for the creator's word. */
  readonly offer?: Estimate
  /** What the creator last said yes to. */
  readonly confirmed?: Confirmation
  /** Present from `synthesizing` on. */
  readonly work?: Work
  /** The edition that is heard; absent before the first is ready. */
  readonly edition?: Edition & { readonly readyAt: string; readonly plan: string }
  /** The plan of old whose leftovers are being removed: it cannot be taken up until that is done. */
  readonly removing?: string
  /** Present while `failed`, and while `archived` because the text is of another show now. */
  readonly failure?: Refusal
}

type Standing = Pick<Episode, 'state' | 'offer' | 'confirmed'>

/** Whether it waits for the creator to say that it may be spoken. */
export const waitsForWord = ({ state, offer, confirmed }: Standing) =>
  state === 'draft' && offer !== undefined && offer.plan !== confirmed?.plan

/** Whether it waits for its time. @param now milliseconds since 1970 */
export const isScheduled = ({ publishAt }: Pick<Episode, 'publishAt'>, now: number) =>
  publishAt !== undefined && Date.parse(publishAt) > now

/** Whether something about it will change by itself; until then it cannot be archived. */
export const isInWork = (episode: Standing) =>
  episode.state === 'synthesizing' || (episode.state === 'draft' && !waitsForWord(episode))

/** Whether the episode would miss what was made of this plan. */
export const isLive = ({ offer, work, edition }: Episode, plan: string) =>
  offer?.plan === plan || work?.plan === plan || edition?.plan === plan

/** The version of the text that the episode was last told of. */
export interface Upload {
  readonly key: string
  /** S3's `sequencer`: hex that grows with each write of a key. */
  readonly sequencer: string
}

/** What the present plan still waits for. */
export interface Work {
  /** The plan's hash. */
  readonly plan: string
  readonly passages: number
  readonly billedCharacters: number
  /** Passages without a take, by `waitingName`. */
  readonly waiting: readonly string[]
  /** The editions at other rates that are joined already. */
  readonly joined?: readonly RatedEdition[]
}

/**
 * A passage's name on the list of what an episode waits for, which shares 400 KB with the rest of the episode's item:
 * 60 bits of its hash's hash, of which no two are alike among tens of thousands.
 */
export const waitingName = (passage: string) =>
  Buffer.from(contentHash(passage), 'hex').toString('base64url').slice(0, 10)

/** The episode that a file of this name is; the same whenever and however often it is uploaded. */
export const episodeId = (show: string, name: string) => contentHash(show, name.normalize('NFC')).slice(0, 20)
