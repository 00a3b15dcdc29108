import type { Targets } from './lookup/names/open-names.ts'

/** What the skill knows of an episode: enough to find it, play it and say what it is. */
export interface IndexedEpisode {
  readonly id: string
  readonly show: string
  readonly title: string
  /** What it may be called besides its title, such as its file's name. */
  readonly alias: string
  /** Its place in the show, from 1, where it has one. */
  readonly number?: number
  readonly edition: string
  readonly durationMilliseconds: number
  /** The same text at other rates, where its show offers them. */
  readonly rates?: readonly IndexedRate[]
  /** ISO 8601 in UTC: when it could first be heard; what "latest", dates and a show's order go by. */
  readonly publishedAt: string
}

export interface IndexedRate {
  /** Of the narrator's own rate: 85 is slower, 130 faster. */
  readonly percent: number
  readonly edition: string
  readonly durationMilliseconds: number
}

export interface IndexedShow {
  readonly id: string
  readonly title: string
  /** Who made it; its title where nobody is named. */
  readonly author: string
  /** BCP 47: what its narrator speaks. */
  readonly language: string
  /** The key of its cover, `covers/<show>.jpg`, where it has one. */
  readonly cover?: string
}

/** Episodes in some order. Each is made when it is asked for, so a list costs the same whatever its length. */
export interface EpisodeList {
  readonly length: number
  at(place: number): IndexedEpisode | undefined
  /** Its place, or -1. */
  placeOf(episode: string): number
}

/** All that can be heard: the snapshot that the skill holds in memory. */
export interface LookupIndex {
  /** By title. A few hundred at most. */
  readonly shows: readonly IndexedShow[]
  /** When the next episode may be heard that waits for its time, ISO 8601 in UTC. */
  readonly nextAt?: string
  show(id: string): IndexedShow | undefined
  episode(id: string): IndexedEpisode | undefined
  /** Oldest first. */
  all(): EpisodeList
  /** Oldest first; empty for a show that is not there. */
  ofShow(show: string): EpisodeList
  /** Of all shows of this author, oldest first. */
  ofAuthor(author: string): EpisodeList
  /** Those that last so long, shortest first. Both bounds are within. */
  lasting(fromMilliseconds: number, toMilliseconds: number): EpisodeList
  /** Those published in this stretch of time, oldest first; `to` is not within. Milliseconds since 1970. */
  published(from: number, to: number, show?: string): EpisodeList
  /** What `search` looks in. */
  readonly names: Targets
}

/** What is known of the kept snapshot without reading it. */
export interface KeptIndex {
  readonly eTag: string
  /** Of the index, ISO 8601 in UTC. */
  readonly nextAt?: string
  /** Whether it is of a layout that is not this program's, and must be built anew. */
  readonly isForeign: boolean
}

/** The port that keeps the snapshot. */
export interface LookupIndexes {
  /**
   * Undefined before the first is built; 'unchanged' when it still is the one of the given ETag. Without an index
   * where what is kept is broken or of another layout.
   */
  get(knownETag?: string): Promise<{ index?: LookupIndex; eTag: string } | 'unchanged' | undefined>
  /** Undefined before the first is built. */
  look(): Promise<KeptIndex | undefined>
  /** Replaces the one of the given ETag (or of none) by these bytes of an index. False when another was put meanwhile. */
  replace(
    index: { readonly bytes: Uint8Array; readonly nextAt?: string },
    knownETag: string | undefined,
  ): Promise<boolean>
}
