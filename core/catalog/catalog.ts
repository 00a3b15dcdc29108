import type { Refusal } from '../refusal.ts'
import type { Edition, RatedEdition } from '../synthesis/edition.ts'
import type { Estimate } from '../synthesis/estimate.ts'
import type { Loudness } from '../synthesis/loudness/loudness-meter.ts'
import type { Episode, EpisodeRef, Upload, Work } from './episode.ts'
import type { Show, ShowChange } from './show.ts'
import type { Source } from './source.ts'
import type { TextPlace } from './text-place.ts'

/** An upload that could not become an episode, shown to the creator until it is dismissed. */
export interface RefusedUpload extends Refusal {
  readonly key: string
  /** ISO 8601. */
  readonly at: string
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Opaque; absent on the last page. */
  readonly next?: string
}

/**
 * The port that keeps shows and episodes. Every change is one conditional write, keyed by the upload or the
 * plan that caused it: a change that comes late, or again, finds its condition false and changes nothing.
 */
export interface Catalog {
  /** Adds the show unless one of its id is there. Resolves to the one that is there afterwards. */
  addShow(show: Show): Promise<Show>
  getShow(id: string): Promise<Show | undefined>
  /** Resolves to the show afterwards; undefined when there is none. */
  changeShow(id: string, change: ShowChange): Promise<Show | undefined>
  listShows(): Promise<readonly Show[]>

  getEpisode(ref: EpisodeRef): Promise<Episode | undefined>
  /** Newest first. */
  listEpisodes(show: string, page?: { after?: string; limit?: number }): Promise<Page<Episode>>

  /**
   * A text arrived: makes the episode, or notes the newer upload on it, as `draft`. An upload that is noted
   * already leaves it as it stands; undefined when a newer one is.
   */
  receive(
    text: Omit<Episode, 'state' | 'updatedAt' | 'offer' | 'confirmed' | 'work' | 'edition' | 'failure'>,
  ): Promise<Episode | undefined>
  /** The upload is planned and waits for the creator's word. Resolves to the episode, or undefined when the upload is no longer its newest, or is spoken by now. */
  offer(
    ref: EpisodeRef,
    upload: Upload,
    offered: { title: string; estimate: Estimate },
  ): Promise<Episode | undefined>
  /** The creator says yes to what is offered. Resolves to the episode; undefined when another plan, or none, is offered by now. */
  confirm(ref: EpisodeRef, plan: string): Promise<Episode | undefined>
  /** The upload is planned: `synthesizing`. Resolves to the episode whose plan this is, or undefined when the upload is no longer its newest. */
  plan(
    ref: EpisodeRef,
    upload: Upload,
    planned: { title: string; work: Work; publishAt?: string; number?: number },
  ): Promise<Episode | undefined>
  /** Passages of a plan, one at least, have their takes. Resolves to the episode while that plan is in work, else undefined. */
  strike(ref: EpisodeRef, plan: string, ...passages: readonly string[]): Promise<Episode | undefined>
  /** An edition of the plan at another rate is joined, and need not be joined again. False when the plan is no longer in work. */
  noteJoined(ref: EpisodeRef, plan: string, edition: RatedEdition): Promise<boolean>
  /** The plan's edition is assembled: `ready`. False when the plan is no longer in work. */
  finish(ref: EpisodeRef, plan: string, edition: Edition): Promise<boolean>
  /** The edition was listened to. Nothing changes when it is no longer the episode's. */
  noteLoudness(ref: EpisodeRef, edition: string, loudness: Loudness): Promise<void>
  /** The text or its plan cannot be spoken: `failed`. False when it is no longer the episode's newest. */
  fail(ref: EpisodeRef, cause: { sequencer: string } | { plan: string }, failure: Refusal): Promise<boolean>

  /**
   * What is left of a plan is about to be removed: until then no episode takes it up again. False when the plan is
   * live, or something else is under way with the episode: then nothing is to be removed.
   */
  beginRemoval(ref: EpisodeRef, plan: string): Promise<boolean>
  endRemoval(ref: EpisodeRef, plan: string): Promise<void>

  /** Puts an episode away that is not in work: `archived`, with all that it has. True when it is afterwards. */
  archive(ref: EpisodeRef): Promise<boolean>
  /**
   * The text is an episode of another show now: archives this one, in whatever state it is, and says why. An episode
   * that a newer upload, or one of another key, made is left as it is. True when it is archived afterwards.
   */
  leave(ref: EpisodeRef, upload: Upload, why: Refusal): Promise<boolean>
  /** Brings an archived episode back to the state it was archived from; others stay as they are. */
  restore(ref: EpisodeRef): Promise<void>
  /** The creator gives an episode a number, or takes it away. */
  number(ref: EpisodeRef, number: number | null): Promise<void>

  /** Notes the show that a text belongs to. False when a newer upload of its key is noted. */
  placeText(upload: Upload, show: string): Promise<boolean>
  getTextPlace(key: string): Promise<TextPlace | undefined>

  /** A feed was looked at. False when the look of a newer upload of its address is noted. */
  noteSource(source: Source, sequencer: string): Promise<boolean>
  getSource(show: string, key: string): Promise<Source | undefined>
  listSources(show: string): Promise<readonly Source[]>

  refuseUpload(upload: RefusedUpload): Promise<void>
  listRefusedUploads(): Promise<readonly RefusedUpload[]>
  dismissRefusedUpload(key: string): Promise<void>
}
