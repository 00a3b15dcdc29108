import { beforeEach, describe, expect, test } from '@jest/globals'
import { readUploadKey, uploadKey } from '../../../core/catalog/upload.ts'
import { refuse } from '../../../core/refusal.ts'
import type { WebPage, WebType } from '../../../core/text/web-pages.ts'
import { giveUpUpload } from '../../../lambda/ingest/give-up-upload.ts'
import type { Arrival } from '../../../lambda/ingest/ingest-upload.ts'
import { visitAddress } from '../../../lambda/ingest/visit-address.ts'
import { type MemoryPorts, memoryPorts } from '../../admin/memory-ports.ts'

let shelf: MemoryPorts
let web: Map<string, Omit<WebPage, 'address'>>
let visited: string[]

beforeEach(() => {
  shelf = memoryPorts()
  web = new Map()
  visited = []
})

const webPages = {
  async visit(address: URL) {
    visited.push(address.href)
    const page = web.get(address.href)
    return page ? { ok: true as const, value: { address, ...page } } : refuse('page-not-found', 'Not there.')
  },
}

const publish = (address: string, text: string, type: WebType = 'text/html') =>
  web.set(address, { type, bytes: Buffer.from(text) })

/** Tells ingest that an upload arrived. */
async function arrive(key: string, sequencer = '01', at = '2026-11-23T14:05:00Z') {
  const upload = readUploadKey(key)
  if (!upload.ok) throw new Error(upload.refusal.message)
  const { show = '', name } = upload.value
  await visitAddress({ ...shelf, webPages }, { show, name }, { key, sequencer, at } satisfies Arrival)
}

const bring = (name: string, text: string) => shelf.uploads.put({ show: 'News', name }, text)
const names = () => [...shelf.texts.keys()].map(key => key.split('/').slice(1).join('/')).sort()
const textAt = (name: string) => shelf.texts.get(uploadKey({ show: 'news', name })) ?? ''

const FEED = 'https://harbour.example/feed'
const PAGE = 'https://harbour.example/lamp'
const FEED_KEY = 'uploads/News/harbour.url'
const ARTICLE = `<!doctype html><html lang="en"><head><title>The Lamp</title></head><body><nav>Menu</nav><article>
${'<p>The keeper climbs the stairs, lights the lamp, and waits for the boats to come home again.</p>'.repeat(8)}
</article><footer>Imprint</footer></body></html>`

interface Item {
  readonly id: string
  readonly title?: string
  readonly text?: string
  readonly day?: number
}

const item = ({
  id,
  title = `Text ${id}`,
  text = `Words of ${id}.`,
  day,
}: Item) => `<item><title>${title}</title>
<guid isPermaLink="false">${id}</guid><link>https://harbour.example/${id}</link>
${day === undefined ? '' : `<pubDate>${new Date(Date.UTC(2026, 9, day)).toUTCString()}</pubDate>`}
${text && `<content:encoded>&lt;p&gt;${text}&lt;/p&gt;</content:encoded>`}</item>`

const publishFeed = (...items: Item[]) =>
  publish(
    FEED,
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title>${items.map(item).join('')}</channel></rss>`,
    'application/rss+xml',
  )

async function takeFeed(...items: Item[]) {
  publishFeed(...items)
  await bring('harbour.url', FEED)
  await arrive(FEED_KEY)
}

const source = async () => (await shelf.catalog.listSources('news'))[0]

describe('the address of a page', () => {
  test('puts what stands there on the shelf as a text of its own, and becomes no episode itself', async () => {
    publish(PAGE, ARTICLE)
    await bring('lamp.url', PAGE)
    await arrive('uploads/News/lamp.url')
    expect(names()).toEqual(['News/lamp.url', 'news/lamp.html'])
    expect(textAt('lamp.html')).toMatch(/<html lang="en">.*<h1>The Lamp<\/h1>.*The keeper climbs/su)
    expect(textAt('lamp.html')).not.toMatch(/Menu|Imprint/u)
    expect(await shelf.catalog.getShow('news')).toMatchObject({ title: 'News' })
    expect((await shelf.catalog.listEpisodes('news')).items).toEqual([])
  })

  test('told again brings the page as it is now, under the same name', async () => {
    await bring('lamp.url', PAGE)
    for (const words of ['lights the lamp', 'puts out the lamp']) {
      publish(PAGE, ARTICLE.replaceAll('lights the lamp', words))
      await arrive('uploads/News/lamp.url')
      expect(textAt('lamp.html')).toContain(words)
    }
    expect(names()).toHaveLength(2)
  })

  test.each<[string, WebType, string, string]>([
    ['plain text', 'text/plain', 'Just words.', 'notes.txt'],
    ['Markdown', 'text/markdown', '# Just words', 'notes.md'],
  ])('of %s keeps its form', async (_, type, text, name) => {
    publish(PAGE, text, type)
    await bring(
      'notes.webloc',
      `<plist version="1.0"><dict><key>URL</key><string>${PAGE}</string></dict></plist>`,
    )
    await arrive('uploads/News/notes.webloc')
    expect(textAt(name)).toBe(text)
  })
})

describe('an address that gives nothing', () => {
  const refusals = async () => (await shelf.catalog.listRefusedUploads()).map(({ key, code }) => [key, code])

  test.each<[string, string, WebType | undefined, string, string]>([
    ['is not there', PAGE, undefined, '', 'page-not-found'],
    ['has no text', PAGE, 'text/html', '<html><body><script>run()</script>', 'page-no-text'],
    ['is data', PAGE, 'application/json', '{"a":1}', 'page-no-feed'],
    [
      'is an empty feed',
      PAGE,
      'text/xml',
      '<rss version="2.0"><channel><title>T</title></channel></rss>',
      'feed-empty',
    ],
    ['is private', 'http://169.254.169.254/', 'text/html', ARTICLE, 'address-private'],
    ['is none', 'two\nlines', undefined, '', 'address-file'],
  ])('because it %s is refused in words', async (_, given, type, text, code) => {
    if (type) publish(given, text, type)
    await bring('x.url', given)
    await arrive('uploads/News/x.url')
    expect(await refusals()).toEqual([['uploads/News/x.url', code]])
    expect(names()).toEqual(['News/x.url'])
    expect(visited).toHaveLength(code.startsWith('address') ? 0 : 1)
  })

  test('is refused no longer when it is told again and gives something', async () => {
    await bring('lamp.url', PAGE)
    await arrive('uploads/News/lamp.url')
    expect(await refusals()).toHaveLength(1)
    publish(PAGE, ARTICLE)
    await arrive('uploads/News/lamp.url', '02')
    expect(await refusals()).toEqual([])
  })

  test('because Voiceshelf fails to visit it says so', async () => {
    await giveUpUpload(shelf, { key: FEED_KEY, sequencer: '01', at: shelf.now() })
    expect(await refusals()).toEqual([[FEED_KEY, 'ingest-failed']])
    expect((await shelf.catalog.listEpisodes('news')).items).toEqual([])
  })

  test('because it was taken away is not visited', async () => {
    await arrive('uploads/News/gone.url')
    expect([await refusals(), visited]).toEqual([[['uploads/News/gone.url', 'text-gone']], []])
  })
})

describe('a feed', () => {
  test('puts each text on the shelf, the newest last, and is noted with the show', async () => {
    await takeFeed(
      { id: 'a', day: 1 },
      { id: 'b', day: 3, title: 'Été à la mer' },
      { id: 'c', day: 2, text: '' },
    )
    const [, a, c, b] = shelf.arrivals.map(key => key.replace('uploads/news/', ''))
    expect([a, b, c]).toEqual([
      expect.stringMatching(/^text-a-[0-9a-f]{10}\.html$/u),
      expect.stringMatching(/^été-à-la-mer-[0-9a-f]{10}\.html$/u),
      expect.stringMatching(/^text-c-[0-9a-f]{10}\.url$/u),
    ])
    expect(textAt(b ?? '')).toMatch(/<title>Été à la mer<.*<h1>Été à la mer<\/h1><p>Words of b\.<\/p>/su)
    expect(await source()).toMatchObject({
      key: FEED_KEY,
      address: FEED,
      title: 'Harbour',
      lookedAt: '2026-11-23T14:05:00Z',
    })
    expect(Object.keys((await source())?.names ?? {})).toHaveLength(3)
    expect((await shelf.catalog.listEpisodes('news')).items).toEqual([])
  })

  test('told again, however often and in whatever order, puts nothing twice', async () => {
    await takeFeed({ id: 'a' }, { id: 'b', text: '' })
    const before = [...shelf.arrivals]
    await Promise.all(['01', '03', '02', '01'].map(sequencer => arrive(FEED_KEY, sequencer)))
    expect(shelf.arrivals).toEqual(before)
  })

  test('told again brings only what is new', async () => {
    await takeFeed({ id: 'a' })
    publishFeed({ id: 'b' }, { id: 'a', text: 'Corrected.' })
    await arrive(FEED_KEY, '02', '2026-11-24T08:00:00Z')
    expect(shelf.arrivals.slice(2)).toEqual([expect.stringMatching(/\/text-b-/u)])
    expect(await source()).toMatchObject({ lookedAt: '2026-11-24T08:00:00Z' })
  })

  test('knows a text by its own name, also when the title is corrected', async () => {
    await takeFeed({ id: 'a', title: 'Te Lamp' })
    const before = [...shelf.arrivals]
    publishFeed({ id: 'a', title: 'The Lamp' })
    await arrive(FEED_KEY, '02')
    expect(shelf.arrivals).toEqual(before)
  })

  test('of many texts gives its newest twenty, and its older ones never, however often it is told', async () => {
    const items = Array.from({ length: 50 }, (_, at) => ({ id: `n${at + 1}`, day: at + 1 }))
    await takeFeed(...items)
    await arrive(FEED_KEY, '02')
    const taken = shelf.arrivals.slice(1).map(key => /text-(n\d+)-/u.exec(key)?.[1])
    expect(taken).toEqual(Array.from({ length: 20 }, (_, at) => `n${at + 31}`))
  })

  test('whose reader died in the middle is taken to its end the next time', async () => {
    publishFeed({ id: 'a' }, { id: 'b' }, { id: 'c' })
    await bring('harbour.url', FEED)
    const { putNew } = shelf.uploads
    let puts = 0
    shelf.uploads.putNew = async (...upload) => {
      if (++puts === 2) throw new Error('the light went out')
      return putNew(...upload)
    }
    await expect(arrive(FEED_KEY)).rejects.toThrow('the light went out')
    publishFeed({ id: 'a', title: 'Another title' }, { id: 'b', title: 'And here' }, { id: 'c' })
    await arrive(FEED_KEY)
    expect(shelf.arrivals.slice(1).map(key => /text-(.)-/u.exec(key)?.[1])).toEqual(['c', 'b', 'a'])
  })

  test('that is told late, after a newer telling, changes nothing', async () => {
    await takeFeed({ id: 'a' })
    await arrive(FEED_KEY, '03', '2026-11-25T00:00:00Z')
    publishFeed({ id: 'b' })
    await arrive(FEED_KEY, '02', '2026-11-24T00:00:00Z')
    expect(names()).toHaveLength(2)
    expect(await source()).toMatchObject({ lookedAt: '2026-11-25T00:00:00Z' })
  })

  test('whose text is another feed is not followed further', async () => {
    await takeFeed({ id: 'a', text: '' })
    publish('https://harbour.example/a', web.get(FEED)?.bytes.toString() ?? '', 'application/rss+xml')
    const key = shelf.arrivals.at(-1) ?? ''
    await arrive(key)
    expect((await shelf.catalog.listRefusedUploads()).map(({ code }) => code)).toEqual(['feed-in-feed'])
    expect(await shelf.catalog.listSources('news')).toHaveLength(1)
  })

  test('whose text stands on a page brings that page under the name that the feed gave it', async () => {
    publish('https://harbour.example/a', ARTICLE)
    await takeFeed({ id: 'a', text: '' })
    const key = shelf.arrivals.at(-1) ?? ''
    await arrive(key)
    expect(shelf.texts.get(key.replace(/url$/u, 'html'))).toContain('The keeper climbs')
  })
})
