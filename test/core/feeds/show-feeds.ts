import type { Episode } from '../../../core/catalog/episode.ts'
import { newShow, type Show } from '../../../core/catalog/show.ts'
import type { FeedEpisode, FeedShow, ShowFeed } from '../../../core/feeds/show-feed.ts'

export const SITE = 'https://shelf.example.com'

/** A show's feed as a test needs it. */
export const feedOf = (
  show: Partial<FeedShow> = {},
  ...episodes: readonly Partial<FeedEpisode>[]
): ShowFeed => ({
  show: { id: 'stories', title: 'Stories', author: 'Stories', language: 'en-US', isExplicit: false, ...show },
  episodes: episodes.map((own, at) => ({
    id: `e${at}`,
    title: `Episode ${at}`,
    edition: `edition${at}`,
    bytes: 1_000_000 + at,
    durationMilliseconds: 120_000,
    hasChapters: false,
    publishedAt: '2026-11-23T10:00:00.000Z',
    ...own,
  })),
})

export const showOf = (more: Partial<Show> = {}): Show => ({
  ...newShow('Stories', '2026-11-01T00:00:00.000Z'),
  ...more,
})

/** An episode of that show that can be heard since its minute. */
export function episodeAt(minute: number, more: Partial<Episode> = {}): Episode {
  const at = new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString()
  return {
    show: 'stories',
    episode: `e${minute}`,
    title: `Episode ${minute}`,
    name: `episode-${minute}.md`,
    state: 'ready',
    createdAt: at,
    updatedAt: at,
    upload: { key: `uploads/stories/episode-${minute}.md`, sequencer: '1' },
    edition: {
      hash: `edition${minute}`,
      durationMilliseconds: 60_000,
      bytes: 360_000,
      readyAt: at,
      plan: 'plan',
    },
    ...more,
  }
}
