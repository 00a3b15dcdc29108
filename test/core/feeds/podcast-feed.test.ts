import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { podcastFeed } from '../../../core/feeds/podcast-feed.ts'
import { podcastGuid } from '../../../core/feeds/podcast-guid.ts'
import { feedOf, SITE } from './show-feeds.ts'

const STORIES = feedOf(
  {
    title: 'Bread & Salt',
    author: 'Odile <the clockmaker>',
    description: 'Stories for "the evening".',
    category: 'Kids & Family > Stories for Kids',
    cover: 'covers/stories.jpg',
    language: 'en-GB',
  },
  {
    id: 'b1f2',
    title: 'The Crow',
    number: 2,
    opening: 'A crow came & stayed.',
    edition: 'c0ffee',
    bytes: 4_321_987,
    durationMilliseconds: 754_321,
    hasChapters: true,
    publishedAt: '2026-11-23T10:00:00.250Z',
  },
  { id: 'a0e1', title: 'The Lamp', edition: 'beef', publishedAt: '2026-11-22T23:59:59.000Z' },
)

/** @throws where it is not well-formed XML */
function checkWellFormed(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.write(text).close()
}

describe('a podcast feed', () => {
  test('is this text for these episodes', () => {
    const golden = readFileSync(new URL('golden/stories.xml', import.meta.url), 'utf8')
    expect(podcastFeed(STORIES, SITE)).toBe(golden)
  })

  test('tells a reader of feeds what Apple and the podcast namespace ask for', () => {
    const feed = parseRssFeed(podcastFeed(STORIES, SITE))
    expect(feed).toMatchObject({
      title: 'Bread & Salt',
      link: `${SITE}/shows/stories`,
      description: 'Stories for "the evening".',
      language: 'en-GB',
      atom: { links: [{ rel: 'self', href: `${SITE}/feeds/stories.xml`, type: 'application/rss+xml' }] },
      itunes: {
        author: 'Odile <the clockmaker>',
        image: `${SITE}/covers/stories.jpg`,
        explicit: false,
        type: 'episodic',
        categories: [{ text: 'Kids & Family', categories: [{ text: 'Stories for Kids' }] }],
      },
      podcast: { guid: podcastGuid(`${SITE}/feeds/stories.xml`), medium: 'podcast' },
    })
    expect(feed.items?.[0]).toMatchObject({
      title: 'The Crow',
      link: `${SITE}/shows/stories/b1f2`,
      description: 'A crow came & stayed.',
      guid: { value: 'b1f2', isPermaLink: false },
      pubDate: 'Mon, 23 Nov 2026 10:00:00 +0000',
      enclosures: [{ url: `${SITE}/editions/b1f2/c0ffee.mp3`, length: 4_321_987, type: 'audio/mpeg' }],
      itunes: { duration: 754, episode: 2, episodeType: 'full', explicit: false },
      podcast: {
        episode: { number: 2 },
        transcripts: [
          { url: `${SITE}/editions/b1f2/c0ffee.vtt`, type: 'text/vtt', language: 'en-GB', rel: 'captions' },
          { url: `${SITE}/editions/b1f2/c0ffee.srt`, type: 'application/x-subrip' },
        ],
        chapters: {
          url: `${SITE}/editions/b1f2/c0ffee.chapters.json`,
          type: 'application/json+chapters',
        },
      },
    })
    expect(feed.items?.[1]?.podcast).not.toHaveProperty('chapters')
    expect(feed.items?.[1]).not.toHaveProperty('description')
  })

  test('names the owner where the show has one’s address, and then lets nobody take it elsewhere', () => {
    const owned = parseRssFeed(podcastFeed(feedOf({ author: 'Odile', email: 'odile@example.com' }), SITE))
    expect(owned).toMatchObject({
      itunes: { owner: { name: 'Odile', email: 'odile@example.com' } },
      podcast: { locked: { value: true, owner: 'odile@example.com' } },
    })
    const { itunes, podcast } = parseRssFeed(podcastFeed(feedOf(), SITE))
    expect([itunes?.owner, podcast?.locked]).toEqual([undefined, undefined])
  })

  test('warns of a show that is explicit, on the show and on each episode', () => {
    const feed = parseRssFeed(podcastFeed(feedOf({ isExplicit: true }, {}), SITE))
    expect([feed.itunes?.explicit, feed.items?.[0]?.itunes?.explicit]).toEqual([true, true])
  })

  test('of a show without a description, a picture or an author has what stands for them', () => {
    const feed = parseRssFeed(podcastFeed(feedOf(), SITE))
    expect(feed).toMatchObject({
      description: 'Stories',
      itunes: { author: 'Stories', image: `${SITE}/covers/_default.png` },
    })
    expect(feed.itunes).not.toHaveProperty('categories')
    const named = parseRssFeed(podcastFeed(feedOf({ author: 'Odile' }), SITE))
    expect(named.description).toBe('Stories · Odile')
  })

  test('without episodes is still a feed', () => {
    const feed = parseRssFeed(podcastFeed(feedOf(), SITE))
    expect([feed.title, feed.items ?? [], feed.pubDate]).toEqual(['Stories', [], undefined])
  })

  test('carries any title and any text, well-formed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(text, text, text, (title, opening, description) => {
        const xml = podcastFeed(
          feedOf({ title: `T${title}`, author: `A${title}`, description }, { title: `E${title}`, opening }),
          SITE,
        )
        checkWellFormed(xml)
        expect(parseRssFeed(xml).items).toHaveLength(1)
      }),
    )
  })
})

describe('a podcast’s guid', () => {
  test('is the one of the namespace’s own example', () => {
    expect(podcastGuid('https://mp3s.nashownotes.com/pc20rss.xml')).toBe(
      '917393e3-1b1e-5cef-ace4-edaa54e1f810',
    )
  })

  test('does not change with the scheme or with a slash at the end', () => {
    expect(podcastGuid('http://mp3s.nashownotes.com/pc20rss.xml/')).toBe(
      podcastGuid('https://mp3s.nashownotes.com/pc20rss.xml'),
    )
  })
})
