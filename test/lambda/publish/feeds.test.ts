import { GetObjectCommand, HeadObjectCommand, NotFound, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseRssFeed } from 'feedsmith'
import { newShow } from '../../../core/catalog/show.ts'
import { gatherFeeds } from '../../../core/feeds/show-feed.ts'
import { publishDue } from '../../../lambda/publish/publish-due.ts'
import { type IndexPorts, rebuildIndex } from '../../../lambda/publish/rebuild-index.ts'
import { writeFeeds } from '../../../lambda/publish/write-feeds.ts'
import { BUCKET } from '../../cloud/local/s3/running-store.ts'
import { feedOf } from '../../core/feeds/show-feeds.ts'
import { byHand, dyingAfter } from '../by-hand.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

const SITE = 'https://shelf.example.com'
const NOW = Date.UTC(2026, 10, 28)

let cloud: RunningCloud
let hand: ReturnType<typeof byHand>

beforeAll(async () => {
  cloud = await runCloud()
  hand = byHand(cloud)
})

afterAll(async () => {
  await cloud.close()
})

const portsOf = ({ ports }: RunningCloud): IndexPorts => ({
  catalog: ports.catalog,
  covers: ports.covers,
  feeds: ports.feeds,
  site: SITE,
  lookupIndexes: ports.lookupIndexes,
  keptVoiceChecks: ports.keptVoiceChecks,
  topicShards: ports.topicShards,
  topicManifests: ports.topicManifests,
  editionWords: ports.editionWords,
})

const rebuild = (ports = portsOf(cloud), now = NOW) => rebuildIndex(ports, now, () => true)

/** Ten frames a passage are too short for a Flash Briefing: these last twelve seconds. */
const LONG_FRAMES = 500

async function publish(show: string, name: string, text: string): Promise<string> {
  await hand.upload(show, name, text)
  for (const passage of await cloud.take('passages'))
    await hand.speakPassage(passage as Parameters<typeof hand.speakPassage>[0], LONG_FRAMES)
  await hand.assemble()
  return (await hand.episode(show, name))?.episode ?? ''
}

async function objectAt(key: string) {
  const { Body, ContentType, CacheControl } = await cloud.store.client.send(
    new GetObjectCommand({ Bucket: BUCKET, Key: key }),
  )
  return { text: (await Body?.transformToString()) ?? '', ContentType, CacheControl }
}

async function isThere(key: string): Promise<boolean> {
  try {
    await cloud.store.client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: key }))
    return true
  } catch (error) {
    if (error instanceof NotFound) return false
    throw error
  }
}

const podcast = async (show: string) => parseRssFeed((await objectAt(`feeds/${show}.xml`)).text)
const titlesOf = async (show: string) => (await podcast(show)).items?.map(({ title }) => title) ?? []
const briefing = async (show: string) => JSON.parse((await objectAt(`feeds/${show}.json`)).text)

/** The ports, and the shows whose feeds are put by them. */
function counted(): { ports: IndexPorts; put: string[] } {
  const put: string[] = []
  const { feeds, ...others } = portsOf(cloud)
  const counting = {
    ...feeds,
    put: (show: string, ...more: [Parameters<typeof feeds.put>[1], Parameters<typeof feeds.put>[2]]) => {
      put.push(show)
      return feeds.put(show, ...more)
    },
  }
  return { ports: { ...others, feeds: counting }, put }
}

describe('the feeds of a show', () => {
  test('have an episode as soon as it can be heard, with its real bytes and its chapters', async () => {
    const id = await publish(
      'tales',
      'lamp.md',
      '# The Lamp\n\nEvery evening it was lit.\n\n## The climb\n\nOne night.',
    )
    await rebuild()
    const feed = await objectAt('feeds/tales.xml')
    expect(feed).toMatchObject({
      ContentType: 'application/rss+xml; charset=utf-8',
      CacheControl: 'public, max-age=300',
    })
    const [item] = parseRssFeed(feed.text).items ?? []
    expect(item).toMatchObject({ title: 'The Lamp', description: 'Every evening it was lit. One night.' })
    const [enclosure] = item?.enclosures ?? []
    const audio = await cloud.store.client.send(
      new HeadObjectCommand({ Bucket: BUCKET, Key: enclosure?.url?.replace(`${SITE}/`, '') }),
    )
    expect(enclosure?.length).toBe(audio.ContentLength)
    for (const url of [
      ...(item?.podcast?.transcripts ?? []).map(({ url }) => url),
      item?.podcast?.chapters?.url,
    ])
      expect(await isThere((url ?? '').replace(`${SITE}/`, ''))).toBe(true)
    expect((await objectAt('feeds/tales.json')).ContentType).toBe('application/json; charset=utf-8')
    expect(await briefing('tales')).toMatchObject([{ uid: id, titleText: 'The Lamp' }])
  })

  test('are not written again while they have not changed, and nor are those of other shows', async () => {
    await publish('news', 'bridge.md', '# The Bridge\n\nIt is open.')
    const first = counted()
    await rebuild(first.ports)
    expect(first.put).toEqual(['news'])
    const again = counted()
    await rebuild(again.ports)
    expect(again.put).toEqual([])
  })

  test('follow what a creator changes of the show', async () => {
    await cloud.ports.catalog.changeShow('tales', {
      description: 'For the evening.',
      category: 'Fiction > Drama',
    })
    await rebuild()
    expect(await podcast('tales')).toMatchObject({
      description: 'For the evening.',
      itunes: { categories: [{ text: 'Fiction', categories: [{ text: 'Drama' }] }] },
    })
    await cloud.ports.catalog.changeShow('tales', { description: null, category: null })
    await rebuild()
    expect(await podcast('tales')).toMatchObject({ description: 'tales' })
  })

  test('have an episode from its time on', async () => {
    await publish('news', 'later.md', '---\npublish: 2026-11-29T00:00:00Z\n---\n# Later\n\nNot yet.')
    await rebuild()
    expect(await titlesOf('news')).toEqual(['The Bridge'])
    await publishDue(portsOf(cloud), Date.UTC(2026, 10, 29), () => true)
    expect(await titlesOf('news')).toEqual(['Later', 'The Bridge'])
    await rebuild()
  })

  test('are there, and empty, when all of it is put away', async () => {
    const id = await publish('short-lived', 'one.md', '# One\n\nGone soon.')
    await rebuild()
    expect(await titlesOf('short-lived')).toEqual(['One'])
    await cloud.ports.catalog.archive({ show: 'short-lived', episode: id })
    await rebuild()
    expect(await titlesOf('short-lived')).toEqual([])
    expect(await briefing('short-lived')).toEqual([])
  })

  test('are none before anything of it can be heard', async () => {
    await cloud.ports.catalog.addShow(newShow('Secret plans', '2026-11-20T00:00:00Z'))
    await rebuild()
    expect(await isThere('feeds/secret-plans.xml')).toBe(false)
  })

  test('go with the show', async () => {
    const kept = await cloud.ports.feeds.look()
    await writeFeeds(portsOf(cloud), [feedOf({ id: 'visiting' }, {})], kept)
    expect(await isThere('feeds/visiting.xml')).toBe(true)
    expect(await isThere('feeds/tales.xml')).toBe(false)
    await rebuild()
    expect([await isThere('feeds/visiting.xml'), await isThere('feeds/visiting.json')]).toEqual([
      false,
      false,
    ])
    expect(await titlesOf('tales')).toEqual(['The Lamp'])
  })
})

describe('writing feeds', () => {
  test('that dies at any step is made good by the next', async () => {
    // The feeds are put, and then noted.
    for (const [at, calls] of [0, 1, 1, 0].entries()) {
      const kept = await cloud.ports.feeds.look()
      const others = await wantedNow()
      const wanted = [...others, feedOf({ id: 'dying' }, { title: `Try ${at}` })]
      await expect(writeFeeds(dyingAfter(portsOf(cloud), calls), wanted, kept)).rejects.toThrow('dead')
      const feeds = await cloud.ports.feeds.look()
      await writeFeeds(portsOf(cloud), wanted, feeds)
      expect(await titlesOf('dying')).toEqual([`Try ${at}`])
    }
    await rebuild()
  })

  test('from an older catalog replaces no newer feeds, though its turn comes later', async () => {
    const looked = await cloud.ports.feeds.look()
    const [older, newer] = ['Older', 'Newer'].map(title => [feedOf({ id: 'raced' }, { title })])
    await writeFeeds(portsOf(cloud), newer ?? [], looked)
    expect(await writeFeeds(portsOf(cloud), older ?? [], looked)).toBe(false)
    expect(await titlesOf('raced')).toEqual(['Newer'])
    await rebuild()
  })

  test('beside another leaves one of them to be done again, and the feeds whole', async () => {
    await publish('news', 'two.md', '# Two at once\n\nBoth saw it.')
    const done = await Promise.allSettled([rebuild(), rebuild(), rebuild()])
    expect(done.some(({ status }) => status === 'fulfilled')).toBe(true)
    await rebuild()
    expect(await titlesOf('news')).toContain('Two at once')
    expect((await briefing('news')).length).toBe((await titlesOf('news')).length)
  })

  test('sets right what somebody’s hand put in their place', async () => {
    await cloud.store.client.send(
      new PutObjectCommand({ Bucket: BUCKET, Key: 'feeds/news.xml', Body: 'not a feed' }),
    )
    await rebuild()
    expect(await titlesOf('news')).toContain('The Bridge')
  })

  test('is due when the distribution has another address, and not before', async () => {
    const moved = counted()
    await publishDue(moved.ports, NOW, () => true)
    expect(moved.put).toEqual([])
    await publishDue({ ...moved.ports, site: 'https://moved.example.com' }, NOW, () => true)
    expect(moved.put).toContain('news')
    expect((await podcast('news')).link).toBe('https://moved.example.com/shows/news')
    await rebuild()
  })
})

/** What the catalog's feeds are now, so that none of them goes. */
async function wantedNow() {
  const gathered = gatherFeeds(NOW)
  for (const show of await cloud.ports.catalog.listShows()) {
    gathered.addShow(show)
    gathered.addEpisodes((await cloud.ports.catalog.listEpisodes(show.id)).items)
  }
  return gathered.feeds()
}
