import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { feedTag } from '../../../core/feeds/feed-tag.ts'
import { flashBriefing } from '../../../core/feeds/flash-briefing.ts'
import { podcastFeed } from '../../../core/feeds/podcast-feed.ts'
import { feedOf, SITE } from './show-feeds.ts'

const word = fc.constantFrom('a', 'b', 'c & d')
const show = fc.record(
  { title: word, author: word, isExplicit: fc.boolean(), cover: word },
  { requiredKeys: [] },
)
const episode = fc.record(
  {
    title: word,
    opening: word,
    edition: word,
    bytes: fc.nat(3),
    number: fc.nat(3),
    hasChapters: fc.boolean(),
  },
  { requiredKeys: [] },
)

describe('the tag of a show’s feeds', () => {
  test('is the same only for feeds that are the same', () => {
    const feed = fc.tuple(show, fc.array(episode, { maxLength: 2 }))
    fc.assert(
      fc.property(feed, feed, ([one, ones], [other, others]) => {
        const [a, b] = [feedOf(one, ...ones), feedOf(other, ...others)]
        if (feedTag(a, SITE) !== feedTag(b, SITE)) return
        expect(podcastFeed(a, SITE)).toBe(podcastFeed(b, SITE))
        expect(flashBriefing(a, SITE)).toBe(flashBriefing(b, SITE))
      }),
    )
  })

  test('is another for another address, and for anything that is told', () => {
    const tags = [
      feedTag(feedOf({}, {}), SITE),
      feedTag(feedOf({}, {}), 'https://moved.example.com'),
      feedTag(feedOf({ title: 'Tales' }, {}), SITE),
      feedTag(feedOf({}, { edition: 'corrected' }), SITE),
      feedTag(feedOf({}, {}, {}), SITE),
    ]
    expect(new Set(tags).size).toBe(tags.length)
  })
})
