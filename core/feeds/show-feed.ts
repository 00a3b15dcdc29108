import { type Episode, isScheduled } from '../catalog/episode.ts'
import type { Show } from '../catalog/show.ts'
import { languageTag } from './language-tag.ts'

/** A show as its feeds tell of it. */
export interface FeedShow {
  readonly id: string
  readonly title: string
  /** Who made it; its title where nobody is named. */
  readonly author: string
  /** BCP 47. */
  readonly language: string
  readonly description?: string
  /** Of Apple's list, `Main` or `Main > Sub`. */
  readonly category?: string
  readonly isExplicit: boolean
  /** Of its owner. */
  readonly email?: string
  /** The key of its picture, where it has one. */
  readonly cover?: string
}

/** An episode as feeds tell of it. */
export interface FeedEpisode {
  readonly id: string
  readonly title: string
  readonly number?: number
  /** How its text begins. */
  readonly opening?: string
  /** The edition's hash. */
  readonly edition: string
  readonly bytes: number
  readonly durationMilliseconds: number
  readonly hasChapters: boolean
  /** ISO 8601 in UTC. */
  readonly publishedAt: string
}

/** What both feeds of a show are made of. */
export interface ShowFeed {
  readonly show: FeedShow
  /** Newest first, `MAX_FEED_EPISODES` at most. */
  readonly episodes: readonly FeedEpisode[]
}

/** What a podcast app is given: some 1.5 MB. Older episodes stay with those who have them, and on the pages. */
export const MAX_FEED_EPISODES = 1000

/** Gathers feeds page by page; of a show's episodes no more are held than its feeds have. @param now milliseconds since 1970 */
export function gatherFeeds(now: number) {
  const feeds = new Map<string, { show: FeedShow; episodes: readonly FeedEpisode[] }>()
  return {
    addShow(show: Show, cover?: string): void {
      feeds.set(show.id, { show: feedShow(show, cover), episodes: [] })
    },
    /** Takes those that can be heard, of shows that were added. */
    addEpisodes(page: readonly Episode[]): void {
      for (const [show, added] of Map.groupBy(page, episode => episode.show)) {
        const feed = feeds.get(show)
        if (feed)
          feed.episodes = [...feed.episodes, ...added.flatMap(episode => feedEpisode(episode, now))]
            .sort(newestFirst)
            .slice(0, MAX_FEED_EPISODES)
      }
    },
    feeds: (): ShowFeed[] => [...feeds.values()],
  }
}

export const feedShow = (
  { id, title, author, voice, description, category, explicit, email }: Show,
  cover?: string,
): FeedShow => ({
  id,
  title,
  author: author ?? title,
  language: languageTag(voice.language),
  isExplicit: explicit === true,
  ...(description !== undefined && { description }),
  ...(category !== undefined && { category }),
  ...(email !== undefined && { email }),
  ...(cover !== undefined && { cover }),
})

function feedEpisode(episode: Episode, now: number): FeedEpisode[] {
  const { edition, title, number, publishAt, createdAt } = episode
  if (!edition || !canBeHeard(episode, now)) return []
  const { hash, bytes, durationMilliseconds, opening, chapters = 0 } = edition
  return [
    {
      id: episode.episode,
      title,
      ...(number !== undefined && { number }),
      ...(opening !== undefined && { opening }),
      edition: hash,
      bytes,
      durationMilliseconds,
      hasChapters: chapters > 0,
      publishedAt: new Date(publishAt ?? createdAt).toISOString(),
    },
  ]
}

/** Whether everybody may hear it: it has an edition, its time has come, and it is not put away. */
export const canBeHeard = (episode: Episode, now: number) =>
  episode.edition !== undefined && episode.state !== 'archived' && !isScheduled(episode, now)

function newestFirst(one: FeedEpisode, other: FeedEpisode): number {
  if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt ? 1 : -1
  return one.id < other.id ? 1 : -1
}
