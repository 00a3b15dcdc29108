import { describe, expect, test } from '@jest/globals'
import { gatherFeeds, MAX_FEED_EPISODES } from '../../../core/feeds/show-feed.ts'
import { episodeAt, showOf } from './show-feeds.ts'

const NOW = Date.UTC(2026, 10, 28)

const feedFrom = (show: ReturnType<typeof showOf>, ...pages: ReturnType<typeof episodeAt>[][]) => {
  const gathered = gatherFeeds(NOW)
  gathered.addShow(show)
  for (const page of pages) gathered.addEpisodes(page)
  const [feed] = gathered.feeds()
  if (!feed) throw new Error('a show has its feed')
  return feed
}

describe('what a show’s feeds are made of', () => {
  test('is what can be heard: no draft, nothing that is put away, nothing before its time', () => {
    const { edition: _, ...draft } = episodeAt(1, { state: 'draft' })
    const feed = feedFrom(showOf(), [
      draft,
      episodeAt(2, { state: 'archived' }),
      episodeAt(3, { publishAt: '2026-11-29T00:00:00Z' }),
      episodeAt(4, { publishAt: '2026-11-20T00:00:00+01:00' }),
      episodeAt(5, { state: 'synthesizing' }),
    ])
    expect(feed.episodes.map(({ id, publishedAt }) => [id, publishedAt])).toEqual([
      ['e4', '2026-11-19T23:00:00.000Z'],
      ['e5', '2026-11-01T00:05:00.000Z'],
    ])
  })

  test('is the newest first, whatever the order of the pages, and bounded', () => {
    const all = Array.from({ length: MAX_FEED_EPISODES + 40 }, (_, minute) => episodeAt(minute))
    const [some, others] = [all.filter((_, at) => at % 3 === 0), all.filter((_, at) => at % 3 !== 0)]
    const feed = feedFrom(showOf(), some, others.toReversed())
    expect(feed.episodes).toHaveLength(MAX_FEED_EPISODES)
    expect(feed.episodes.map(({ id }) => id)).toEqual(
      all
        .toReversed()
        .slice(0, MAX_FEED_EPISODES)
        .map(({ episode }) => episode),
    )
    expect(feedFrom(showOf(), others, some)).toEqual(feed)
  })

  test('says of a show what its settings say, in the language that feeds know', () => {
    const voice = { id: 'Zeina', engine: 'standard', language: 'arb' } as const
    const { show } = feedFrom(showOf({ voice, explicit: true, category: 'News', description: 'Daily.' }))
    expect(show).toEqual({
      id: 'stories',
      title: 'Stories',
      author: 'Stories',
      language: 'ar',
      description: 'Daily.',
      category: 'News',
      isExplicit: true,
    })
  })
})
