import { contentHash } from '../content-hash.ts'
import { flashBriefing } from './flash-briefing.ts'
import { podcastFeed } from './podcast-feed.ts'
import type { ShowFeed } from './show-feed.ts'

/** Has all that a feed can tell of, so that its feeds are others when this program writes them another way. */
const SPECIMEN: ShowFeed = {
  show: {
    id: 'specimen',
    title: 'Specimen',
    author: 'Nobody',
    language: 'en-US',
    description: 'A show.',
    category: 'Arts > Books',
    isExplicit: true,
    email: 'nobody@example.com',
    cover: 'covers/specimen.png',
  },
  episodes: [
    {
      id: 'episode',
      title: 'Episode',
      number: 1,
      opening: 'It begins.',
      edition: 'edition',
      bytes: 1,
      durationMilliseconds: 60_000,
      hasChapters: true,
      publishedAt: '2026-01-01T00:00:00.000Z',
    },
  ],
}

const WAY_OF_WRITING = contentHash(podcastFeed(SPECIMEN, ''), flashBriefing(SPECIMEN, ''))

/** Names the content of a show's feeds without writing them, which takes twenty times as long. */
export const feedTag = (feed: ShowFeed, site: string) =>
  contentHash(WAY_OF_WRITING, site, JSON.stringify(feed))
