/** The feeds of a show, as they are written. */
export interface WrittenFeeds {
  /** RSS. */
  readonly podcast: string
  /** JSON. */
  readonly flashBriefing: string
}

/** What is known of the feeds that a show has. */
export interface KeptShowFeeds {
  /** Names their content, as `feedTag` does; absent where a death, or somebody's hand, came between. */
  readonly tag?: string
  /** Of each, opaque; absent where there is none. */
  readonly versions: Partial<Readonly<Record<keyof WrittenFeeds, string>>>
}

/** All feeds as they stand. Looked at before the catalog is read, so that no older catalog replaces newer feeds. */
export interface KeptFeeds {
  /** By show. */
  readonly shows: ReadonlyMap<string, KeptShowFeeds>
  /** Of the note of their content, opaque; absent where there is none. */
  readonly version?: string
}

/** What is noted of each show's feeds. */
export type FeedNotes = Readonly<Record<string, Required<KeptShowFeeds>>>

/** The port that keeps feeds where everybody may read them. */
export interface Feeds {
  look(): Promise<KeptFeeds>
  /** Replaces those of the given versions. Resolves to the new ones; undefined when others were put meanwhile. */
  put(
    show: string,
    feeds: WrittenFeeds,
    known: KeptShowFeeds | undefined,
  ): Promise<Required<KeptShowFeeds>['versions'] | undefined>
  remove(show: string): Promise<void>
  /** Notes what the feeds hold now, and whose addresses. False when another note was put meanwhile. */
  note(notes: FeedNotes, site: string, knownVersion: string | undefined): Promise<boolean>
  /** Whether the feeds were never written whole for this address of the distribution. */
  isBehind(site: string): Promise<boolean>
}
