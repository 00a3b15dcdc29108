import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Feed, readFeed } from '../../../core/text/read-feed.ts'

const read = (file: string) => readFileSync(join(import.meta.dirname, 'feeds', file), 'utf8')
const feedOf = (file: string, site: string) =>
  readFeed(read(file), new URL(`https://${site}.example/feed`)) as Feed

describe('the texts of a feed, newest first:', () => {
  test('RSS 2.0 in English, whole, by their page, or as a description that has no page', () => {
    expect(feedOf('harbour.rss', 'harbour')).toEqual({
      title: 'Harbour & Lamp',
      items: [
        {
          id: 'https://harbour.example/storm',
          title: 'A storm is coming',
          language: 'en-gb',
          address: 'https://harbour.example/storm',
          publishedAt: '2026-11-22T05:30:00.000Z',
        },
        {
          id: 'harbour-17',
          title: 'The lamp is lit again',
          author: 'Ada Reed',
          language: 'en-gb',
          address: 'https://harbour.example/lamp',
          publishedAt: '2026-11-20T18:00:00.000Z',
          html: '<p>The keeper is back, and the lamp <em>is lit</em> &amp; bright.</p><p>Boats came home.</p>',
        },
        {
          id: 'harbour-16',
          language: 'en-gb',
          publishedAt: '2026-11-19T09:00:00.000Z',
          html: '<p>High water at <b>noon</b>.</p>',
        },
      ],
    })
  })

  test('RSS 1.0 in French', () => {
    expect(feedOf('phare.rdf', 'phare')).toEqual({
      title: 'Le phare',
      items: [
        {
          id: 'https://phare.example/2',
          title: 'La tempête',
          language: 'fr',
          address: 'https://phare.example/2',
          publishedAt: '2026-11-22T07:00:00.000Z',
        },
        {
          id: 'https://phare.example/1',
          title: 'L’été à la mer',
          author: 'Zoé Le Goff',
          language: 'fr',
          address: 'https://phare.example/1',
          publishedAt: '2026-11-21T07:00:00.000Z',
          html: '<p>La mer monte, le gardien descend.</p>',
        },
      ],
    })
  })

  test('Atom in German, as plain text, as XHTML in a language of its own, or elsewhere', () => {
    expect(feedOf('leuchtturm.atom', 'leuchtturm')).toEqual({
      title: 'Am Leuchtturm & Hafen',
      items: [
        {
          id: 'urn:leuchtturm:2',
          title: 'Der Sturm',
          author: 'Käthe Groß',
          language: 'nds',
          address: 'https://leuchtturm.example/2.html',
          publishedAt: '2026-11-21T12:00:00.000Z',
          html: '<p>De Storm <em>kümmt</em> ut’n Westen.</p>',
        },
        {
          id: 'urn:leuchtturm:1',
          title: 'Plain & einfach',
          author: 'Jörg Über',
          language: 'de',
          address: 'https://leuchtturm.example/1.html',
          publishedAt: '2026-11-20T12:00:00.000Z',
          html: '<p>Zwei ist &lt; drei.</p><p>Die Boote kommen.</p>',
        },
        {
          id: 'urn:leuchtturm:3',
          title: 'Ein Film',
          author: 'Jörg Über',
          language: 'de',
          address: 'https://leuchtturm.example/3.html',
          publishedAt: '2026-11-19T12:00:00.000Z',
        },
      ],
    })
  })

  test('JSON Feed in Japanese', () => {
    expect(feedOf('todai.json', 'todai')).toEqual({
      title: '灯台だより',
      items: [
        {
          id: '2',
          author: '山田花子',
          language: 'ja',
          publishedAt: '2026-11-21T15:00:00.000Z',
          html: '<p>今日は A &amp; B &lt; C です。</p><p>船が帰る。</p>',
        },
        {
          id: '1',
          title: '灯台の夜',
          author: '山田花子',
          language: 'ja',
          address: 'https://todai.example/1',
          publishedAt: '2026-11-20T15:00:00.000Z',
          html: '<p>灯台守は階段を上る。</p>',
        },
        {
          id: '3',
          author: '山田花子',
          language: 'en',
          address: 'https://todai.example/3',
          publishedAt: '2026-11-19T15:00:00.000Z',
        },
      ],
    })
  })
})

const SITE = new URL('https://pages.example/')
const rss = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`
const item = (title: string, more = '') => `<item><title>${title}</title><link>/${title}</link>${more}</item>`

describe('a feed', () => {
  test('without times stays in its order', () => {
    const feed = readFeed(rss(['c', 'a', 'b'].map(title => item(title)).join('')), SITE)
    expect(feed?.items.map(({ title }) => title)).toEqual(['c', 'a', 'b'])
  })

  test('may be empty', () => {
    expect(readFeed(rss(''), SITE)).toEqual({ title: 'T', items: [] })
  })

  test('leads nowhere that is not visited', () => {
    const links = [
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'http://a:b@pages.example/',
    ]
    const text = rss(
      links.map(link => `<item><guid isPermaLink="false">${link}</guid><link>${link}</link></item>`).join(''),
    )
    expect(readFeed(text, SITE)?.items).toEqual([])
  })

  test('of thousands, the oldest first, gives its newest', () => {
    const timed = (at: number) => item(`n${at}`, `<pubDate>${new Date(at * 60_000).toUTCString()}</pubDate>`)
    const feed = readFeed(rss(Array.from({ length: 10_000 }, (_, at) => timed(at)).join('')), SITE)
    expect(feed?.items).toHaveLength(1000)
    expect([0, 1, 999].map(at => feed?.items[at]?.title)).toEqual(['n9999', 'n9998', 'n9000'])
  })

  test('of a hundred thousand texts is read as far as it is needed', () => {
    const feed = readFeed(rss(Array.from({ length: 100_000 }, (_, at) => item(`n${at}`)).join('')), SITE)
    expect(feed?.items).toHaveLength(1000)
  })
})

describe('what is no feed:', () => {
  test.each([
    ['a page', '<!doctype html><html><body><rss version="2.0"><channel><item></item></channel></rss>'],
    ['a page that begins with a comment', '<!-- <rss version="2.0"> --><html><body>Hello'],
    ['a picture', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><feed/></svg>'],
    ['plain text', 'rss feed atom'],
    ['nothing', ''],
    ['other JSON', '{"version": 1, "items": []}'],
    ['JSON that breaks off', '{"version": "https://jsonfeed.org/version/1.1", "items": ['],
    ['a feed that breaks off', '<rss version="2.0"><channel><item><title>A'],
    ['a feed that nests without an end', rss('<a>'.repeat(200_000))],
    ['a comment without an end', '<!--'.repeat(200_000)],
    [
      'a feed with entities of its own, such as a billion laughs',
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${rss('<item><title>&b;</title></item>')}`,
    ],
  ])('%s', (_, text) => {
    expect(readFeed(text, SITE)).toBeUndefined()
  })
})
