import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'parse5'
import { newShow } from '../../../core/catalog/show.ts'
import { findTopics } from '../../../core/catalog/topics/topics.ts'
import { rebuildIndex } from '../../../lambda/publish/rebuild-index.ts'
import { holdIndex } from '../../../lambda/site/held-index.ts'
import { createSite } from '../../../lambda/site/site.ts'
import { indexOf } from '../../index-of.ts'
import { byHand } from '../by-hand.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'
import { eventOf } from './event-of.ts'

const NOW = Date.UTC(2026, 10, 28)
const HOSTILE = `<script>alert('a')</script> & "more"`

let cloud: RunningCloud
let hand: ReturnType<typeof byHand>
let failures: unknown[]
let site: ReturnType<typeof createSite>
let lamp: string

beforeAll(async () => {
  cloud = await runCloud()
  hand = byHand(cloud)
  failures = []
  lamp = await publish('Harbour Tales', 'lamp.md', LAMP)
  await publish('Harbour Tales', 'gull.md', '---\nnumber: 2\n---\n# The Gull\n\nA gull complained.')
  await publish('Odd', 'odd.txt', `---\ntitle: ${HOSTILE}\n---\n${HOSTILE} is what the text says.`)
  await cloud.ports.catalog.changeShow('harbour-tales', { description: HOSTILE, author: 'Odile' })
  await rebuild()
  site = siteOver()
})

afterAll(async () => {
  await cloud.close()
  expect(failures).toEqual([])
})

const LAMP = `# The Lamp on the Hill

Every evening the lamp was lit. Nobody knew by whom.

## The climb

One night a girl climbed up to see.`

const log = { error: (_message: string, { error }: { error: unknown }) => failures.push(error) }

const siteOver = (more: Partial<Parameters<typeof createSite>[0]> = {}) =>
  createSite(
    {
      catalog: cloud.ports.catalog,
      editionWords: cloud.ports.editionWords,
      topics: findTopics({ ...cloud.ports, index: holdIndex(cloud.ports.lookupIndexes, Date.now) }),
      index: holdIndex(cloud.ports.lookupIndexes, Date.now),
      now: () => NOW,
      ...more,
    },
    log,
  )

const rebuild = () => rebuildIndex({ ...cloud.ports, site: 'https://shelf.example.com' }, NOW, () => true)

async function publish(show: string, name: string, text: string): Promise<string> {
  await hand.upload(show, name, text)
  await hand.speak()
  const id = show.toLowerCase().replaceAll(' ', '-')
  return (await hand.episode(id, name))?.episode ?? ''
}

async function ask(address: string, more: Parameters<typeof eventOf>[1] = {}) {
  const { statusCode, headers = {}, body = '' } = await site(eventOf(address, more))
  return { status: statusCode, headers: headers as Record<string, string>, body }
}

const FROM_SITE = { headers: { 'x-forwarded-host': 'shelf.example.com' } }

describe('the shelf', () => {
  test('has what is new, and the shows that have something to hear', async () => {
    await cloud.ports.catalog.addShow(newShow('Not yet', '2026-11-20T00:00:00Z'))
    await rebuild()
    const { status, body } = await ask('/')
    expect(status).toBe(200)
    expect(body).toContain(`href="/shows/harbour-tales/${lamp}"`)
    expect(body).toContain('href="/shows/harbour-tales"')
    expect(body).toContain('2 episodes')
    expect(body).not.toContain('Not yet')
  })

  test('says that nothing is there where nothing is', async () => {
    const empty = siteOver({ index: async () => indexOf() })
    expect((await empty(eventOf('/'))).body).toContain('Nothing to hear yet')
  })
})

describe('a show', () => {
  test('tells what it is, of its podcast, and its episodes from the newest on', async () => {
    const { status, body } = await ask('/shows/harbour-tales')
    expect(status).toBe(200)
    expect(body).toContain('Odile')
    expect(body).toContain('href="/feeds/harbour-tales.xml"')
    expect(body).toContain('The Lamp on the Hill')
  })

  test('has pages, each with its own address, and no page beyond the last', async () => {
    await cloud.ports.catalog.addShow(newShow('Many', '2026-11-01T00:00:00Z'))
    const many = indexOf(...Array.from({ length: 60 }, (_, at) => ({ title: `Part ${at}`, show: 'Many' })))
    const pages = siteOver({ index: async () => many })
    const bodies = await Promise.all(
      ['', '?page=2', '?page=3'].map(async query =>
        ((await pages(eventOf(`/shows/many${query}`, FROM_SITE))).body ?? '').replaceAll('&#61;', '='),
      ),
    )
    const parts = bodies.map(body => [...body.matchAll(/>Part (\d+)</gu)].map(([, part]) => Number(part)))
    expect(parts.flat()).toEqual(Array.from({ length: 60 }, (_, at) => 59 - at))
    expect(bodies[1]).toContain('<link rel="canonical" href="https://shelf.example.com/shows/many?page=2">')
    expect(bodies[1]).toContain('href="/shows/many?page=3"')
    expect((await pages(eventOf('/shows/many?page=4'))).statusCode).toBe(404)
  })

  test('of which nothing can be heard has no page', async () => {
    await cloud.ports.catalog.addShow(newShow('Secret', '2026-11-20T00:00:00Z'))
    expect((await ask('/shows/secret')).status).toBe(404)
  })
})

describe('an episode', () => {
  test('can be heard, read, fetched and asked for', async () => {
    const { status, body } = await ask(`/shows/harbour-tales/${lamp}`, FROM_SITE)
    const { edition } = (await hand.episode('harbour-tales', 'lamp.md')) ?? {}
    const audio = `/editions/${lamp}/${edition?.hash}.mp3`
    expect(status).toBe(200)
    expect(body).toContain(`src="${audio}"`)
    expect(body).toContain(
      `<track kind="captions" srclang="en-US" label="Captions" src="/editions/${lamp}/${edition?.hash}.vtt"`,
    )
    expect(body).toContain(`download="lamp.mp3"`)
    expect(body).toContain('Nobody knew by whom.')
    expect(body).toMatch(
      new RegExp(
        `href="${audio}#t=[\\d.]+" data-plays-from="[\\d.]+" lang="en-US" dir="auto">The climb</a>`,
        'u',
      ),
    )
    expect(body).toContain('Alexa, ask voice shelf to play')
    expect(body).toContain(
      `<link rel="canonical" href="https://shelf.example.com/shows/harbour-tales/${lamp}">`,
    )
    expect(body).toContain(
      '<meta property="og:description" content="Every evening the lamp was lit. Nobody knew by whom. One night',
    )
  })

  test('has its words in the order they are said, each with its time', async () => {
    const { body } = await ask(`/shows/harbour-tales/${lamp}`)
    const times = [...body.matchAll(/data-from="([\d.]+)"/gu)].map(([, time]) => Number(time))
    expect(times).toHaveLength(5)
    expect(times).toEqual(times.toSorted((one, other) => one - other))
  })

  test('is not shown before its time, nor when it is put away, nor in another show', async () => {
    const later = await publish(
      'Harbour Tales',
      'later.md',
      '---\npublish: 2026-11-29T00:00:00Z\n---\n# Later\n\nNot yet.',
    )
    expect((await ask(`/shows/harbour-tales/${later}`)).status).toBe(404)
    const atItsTime = siteOver({ now: () => Date.UTC(2026, 10, 29) })
    expect((await atItsTime(eventOf(`/shows/harbour-tales/${later}`))).statusCode).toBe(200)
    await cloud.ports.catalog.archive({ show: 'harbour-tales', episode: later })
    expect((await atItsTime(eventOf(`/shows/harbour-tales/${later}`))).statusCode).toBe(404)
    expect((await ask(`/shows/odd/${lamp}`)).status).toBe(404)
  })

  test('can be heard though its words are gone', async () => {
    const wordless = siteOver({ editionWords: { get: async () => undefined } })
    const { statusCode, body = '' } = await wordless(eventOf(`/shows/harbour-tales/${lamp}`))
    expect(statusCode).toBe(200)
    expect(body).toContain('<audio')
    expect(body).not.toContain('Transcript')
  })

  test('of many hours is still a page that API Gateway takes', async () => {
    const text = 'A sentence of a very long book that somebody reads in one night. '.repeat(3)
    const transcript = Array.from({ length: 40_000 }, (_, at) => ({
      start: at * 9_000,
      end: at * 9_000 + 9_000,
      text,
      chapter: 0,
      paragraph: at,
    }))
    const long = siteOver({
      editionWords: { get: async () => ({ language: 'en-US', chapters: [], transcript }) },
    })
    const { body = '' } = await long(eventOf(`/shows/harbour-tales/${lamp}`))
    expect(body.length).toBeLessThan(2_000_000)
    expect(body).toContain('the rest is in the captions')
  })
})

describe('searching', () => {
  const found = async (words: string) => (await ask(`/search?${new URLSearchParams({ q: words })}`)).body

  test('finds a title as it sounds, a show by its name, and a show by its author', async () => {
    expect(await found('the lamb on the hill')).toContain(`href="/shows/harbour-tales/${lamp}"`)
    expect(await found('harbor tales')).toContain('<h3><a href="/shows/harbour-tales"')
    expect((await found('odile')).match(/<h3><a href="\/shows\/harbour-tales"/gu)).toHaveLength(1)
  })

  test('finds the sentence that speaks of it, with the place where it is heard', async () => {
    const body = (await found('complaining gulls')).replaceAll('&#61;', '=')
    expect(body).toMatch(
      /href="\/shows\/harbour-tales\/[0-9a-f]{20}#t=[\d.]+" lang="en-US" dir="auto">A gull complained\.</u,
    )
    const [, place] = /#t=([\d.]+)/u.exec(body) ?? []
    expect(Number(place)).toBeGreaterThan(0)
  })

  test('says that nothing was found, and what was searched for, whatever that is', async () => {
    const body = await found('<img src=x> qwrtzpf')
    expect(body).toContain('Nothing on the shelf sounds like')
    expect(body).not.toContain('<img src=x')
    expect(body).toContain('&#60;img src&#61;x&#62; qwrtzpf')
  })

  test('is for no search engine', async () => {
    expect(await found('lamp')).toContain('<meta name="robots" content="noindex">')
    expect((await ask('/robots.txt')).body).toContain('Disallow: /search')
  })

  test.each([
    ['more than anybody searches for', 'a'.repeat(201)],
    ['control characters', 'a\u0000b'],
  ])('refuses %s', async (_, words) => {
    const { status, body } = await ask(`/search?${new URLSearchParams({ q: words })}`)
    expect([status, body.includes('Search for words')]).toEqual([400, true])
  })

  test('refuses what is not encoded UTF-8', async () => {
    expect((await ask('/search?q=%ff')).status).toBe(400)
  })
})

describe('what robots read', () => {
  test('leads to the map, and the map to every page', async () => {
    expect((await ask('/robots.txt', FROM_SITE)).body).toContain(
      'Sitemap: https://shelf.example.com/sitemap.xml',
    )
    const { body, headers } = await ask('/sitemap.xml', FROM_SITE)
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    const addresses = [...body.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => address)
    expect(addresses).toContain(`https://shelf.example.com/shows/harbour-tales/${lamp}`)
    for (const address of addresses)
      expect([address, (await ask(new URL(address).pathname)).status]).toEqual([address, 200])
  })

  test('is a map of maps where there are many pages, none of them too large for a function', async () => {
    const index = indexOf(
      ...Array.from({ length: 45_000 }, (_, at) => ({ title: `Part ${at}`, show: 'Many' })),
    )
    const many = siteOver({ index: async () => index })
    const maps = await many(eventOf('/sitemap.xml', FROM_SITE))
    expect(maps.body?.match(/<sitemap>/gu)).toHaveLength(3)
    const seen = new Set<string>()
    for (const page of [1, 2, 3]) {
      const { body = '' } = await many(eventOf(`/sitemap.xml?page=${page}`, FROM_SITE))
      expect(body.length).toBeLessThan(5_000_000)
      for (const [, address = ''] of body.matchAll(/<loc>([^<]+)<\/loc>/gu)) seen.add(address)
    }
    expect(seen.size).toBe(45_000 + 2)
    expect((await many(eventOf('/sitemap.xml?page=4', FROM_SITE))).statusCode).toBe(404)
  })

  test('has no map where nobody told whose pages these are', async () => {
    expect((await ask('/sitemap.xml')).status).toBe(404)
    expect((await ask('/robots.txt')).body).not.toContain('Sitemap')
  })
})

describe('every answer', () => {
  const pages = () => [
    '/',
    '/shows/harbour-tales',
    `/shows/harbour-tales/${lamp}`,
    '/search?q=lamp',
    '/privacy',
    '/none',
  ]

  test('lets nothing in but what is its own', async () => {
    for (const page of pages()) {
      const { headers, body } = await ask(page)
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'self'; script-src 'self';/u,
      )
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(body).not.toMatch(/<script(?! src="\/site\/)|<style| style=| on[a-z]+="/u)
      expect(parse(body).childNodes[0]?.nodeName).toBe('#documentType')
    }
  })

  test('may be kept for a minute, and is not sent twice', async () => {
    for (const page of pages().slice(0, 5)) {
      const { headers } = await ask(page)
      expect(headers['cache-control']).toBe('public, max-age=60')
      const again = await ask(page, { headers: { 'if-none-match': `"other", ${headers.etag}` } })
      expect([again.status, again.body]).toEqual([304, ''])
      expect((await ask(page, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    }
  })

  test('has no body for HEAD, and is refused to whoever would change something', async () => {
    const head = await ask('/', { method: 'HEAD' })
    const { etag } = (await ask('/')).headers
    expect([head.status, head.body, head.headers.etag]).toEqual([200, '', etag])
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  test('shows titles, descriptions and texts as text', async () => {
    for (const page of ['/', '/shows/odd', '/shows/harbour-tales'])
      expect((await ask(page)).body).not.toContain('<script>alert')
    const odd = (await hand.episode('odd', 'odd.txt'))?.episode
    const { body } = await ask(`/shows/odd/${odd}`)
    expect(body).not.toContain('<script>alert')
    expect(body).toContain('<h1 lang="en-US" dir="auto">&#60;script&#62;')
    expect(body).toMatch(/<span data-from="0">&#60;script&#62;/u)
  })

  test.each([
    'evil.example/path',
    'evil.example" onload="x',
    'user@evil.example',
    'a..b',
    `${'a'.repeat(64)}.example`,
    '[::1]',
    'exa mple',
    'shelf.example.com, evil.example',
  ])('takes no address from what is no name of a host: %s', async host => {
    const { body } = await ask('/', { headers: { 'x-forwarded-host': host } })
    expect(body).not.toContain('canonical')
    expect(body).not.toContain('evil')
  })

  test.each([
    '/shows',
    '/shows/',
    '/shows/UPPER',
    '/shows/../admin',
    '/shows/harbour-tales/none',
    '/shows/harbour-tales/',
    '/index.html',
    '//evil.example',
    '/shows/harbour-tales/x/y',
  ])('of nothing is 404: %s', async path => {
    const { status, headers, body } = await ask(path)
    expect([status, headers['cache-control']]).toEqual([404, 'public, max-age=10'])
    expect(body).toContain('There is nothing here')
  })

  test.each(['/shows/harbour-tales?page=x', '/shows/harbour-tales?page=0', '/sitemap.xml?page=-1'])(
    'to what cannot be read is 400: %s',
    async path => {
      expect((await ask(path, FROM_SITE)).status).toBe(400)
    },
  )

  test('is one, whatever is asked', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.constantFrom('/', '/shows/', '/search', '/sitemap.xml'),
        async (path, query, start) => {
          const { status } = await ask(
            `${start}${path.replaceAll('?', '')}?q=${encodeURIComponent(query.toWellFormed())}&page=${query}`,
          )
          expect([200, 400, 404]).toContain(status)
        },
      ),
    )
  })

  test('says nothing of what went wrong within, and is kept by nobody', async () => {
    const index = async () => {
      throw new Error('the secret name of a bucket')
    }
    const { statusCode, headers = {}, body = '' } = await siteOver({ index })(eventOf('/'))
    expect([statusCode, headers['cache-control']]).toEqual([500, 'no-store'])
    expect(body).not.toContain('secret')
    expect(failures.splice(0)).toHaveLength(1)
  })
})

describe('a recorded event of API Gateway', () => {
  test('is answered with the page that it asks for', async () => {
    const event = JSON.parse(readFileSync('infra/events/site/page.json', 'utf8'))
    const { statusCode, body } = await site(event)
    expect(statusCode).toBe(200)
    expect(body).toContain('<link rel="canonical" href="https://shelf.example.com/privacy">')
  })
})

describe('the privacy page', () => {
  test('tells how to be forgotten by the words that the skill understands', async () => {
    const { status, body } = await ask('/privacy')
    expect(status).toBe(200)
    expect(body).toContain('Alexa, ask voice shelf to forget me')
    const { interactionModel } = JSON.parse(
      readFileSync('skill-package/interactionModels/custom/en-US.json', 'utf8'),
    )
    expect(interactionModel.languageModel.invocationName).toBe('voice shelf')
    const { samples } = interactionModel.languageModel.intents.find(
      ({ name }: { name: string }) => name === 'ForgetMeIntent',
    )
    expect(samples).toContain('forget me')
  })
})

describe('the index in a function’s memory', () => {
  test('is looked at again after some seconds, and stays while it cannot be read', async () => {
    let [now, looks] = [0, 0]
    const answers = [
      async () => ({ index: indexOf('One'), eTag: '"1"' }),
      async () => 'unchanged' as const,
      async () => Promise.reject(new Error('no answer')),
      async () => ({ eTag: '"broken"' }),
      async () => ({ index: indexOf('One', 'Two'), eTag: '"2"' }),
    ]
    const known: (string | undefined)[] = []
    const index = holdIndex(
      {
        get: async eTag => {
          known.push(eTag)
          return answers[looks++]?.()
        },
      },
      () => now,
    )
    const lengthAfter = async (seconds: number) => {
      now += seconds * 1000
      return (await index()).all().length
    }
    expect(await lengthAfter(0)).toBe(1)
    expect(await lengthAfter(4)).toBe(1)
    expect(looks).toBe(1)
    for (const length of [1, 1, 1, 2]) expect(await lengthAfter(6)).toBe(length)
    expect(known).toEqual([undefined, '"1"', '"1"', '"1"', '"1"'])
  })
})
