import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { LOOKUP_INDEX_KEY } from '../../../cloud/aws/s3-keys.ts'
import { s3VoiceChecks } from '../../../cloud/aws/s3-voice-checks.ts'
import { EMPTY_INDEX } from '../../../core/catalog/lookup/open-lookup-index.ts'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { findTopics } from '../../../core/catalog/topics/topics.ts'
import { publishDue } from '../../../lambda/publish/publish-due.ts'
import { type IndexPorts, rebuildIndex } from '../../../lambda/publish/rebuild-index.ts'
import { BUCKET } from '../../cloud/local/s3/running-store.ts'
import { byHand, dyingAfter } from '../by-hand.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

let cloud: RunningCloud
let hand: ReturnType<typeof byHand>

beforeAll(async () => {
  cloud = await runCloud()
  hand = byHand(cloud)
})

afterAll(async () => {
  await cloud.close()
})

const NOW = Date.UTC(2026, 10, 28)

const portsOf = ({ ports }: RunningCloud): IndexPorts => ({
  catalog: ports.catalog,
  covers: ports.covers,
  feeds: ports.feeds,
  site: 'https://shelf.example.com',
  lookupIndexes: ports.lookupIndexes,
  keptVoiceChecks: ports.keptVoiceChecks,
  topicShards: ports.topicShards,
  topicManifests: ports.topicManifests,
  editionWords: ports.editionWords,
})

const rebuild = (ports = portsOf(cloud), isTimeLeft = () => true) => rebuildIndex(ports, NOW, isTimeLeft)

async function index(): Promise<LookupIndex> {
  const kept = await cloud.ports.lookupIndexes.get()
  return kept !== undefined && kept !== 'unchanged' && kept.index ? kept.index : EMPTY_INDEX
}

async function publish(show: string, name: string, title: string, ...sentences: string[]): Promise<void> {
  await hand.upload(show, name, `# ${title}\n\n${sentences.join('\n\n')}`)
  await hand.speak()
}

const passagesAbout = (topic: string, more: { episode?: string; show?: string } = {}) =>
  findTopics({ ...cloud.ports, index }).find(topic, { locale: 'en-US', ...more })

const sentencesAbout = async (topic: string, more: { episode?: string; show?: string } = {}) =>
  (await passagesAbout(topic, more)).map(({ sentence }) => sentence)

const idOf = async (show: string, name: string) => (await hand.episode(show, name))?.episode ?? ''

/** All that a rebuild makes, apart from who made it when. */
async function state() {
  const shards = await Promise.all(
    (await hand.keys('index/topics/'))
      .filter(key => !key.endsWith('editions.json'))
      .map(async key => {
        const name = key.replace(/^index\/topics\/|\.json$/gu, '') as `${string}/${string}`
        const { shard } = (await cloud.ports.topicShards.get(name)) ?? {}
        return Object.keys(shard?.stems ?? {}).length === 0 ? [] : [{ name, shard }]
      }),
  )
  const all = (await index()).all()
  return {
    episodes: Array.from({ length: all.length }, (_, place) => all.at(place)),
    manifest: (await cloud.ports.topicManifests.get())?.manifest,
    shards: shards.flat(),
  }
}

describe('what publish makes of the catalog', () => {
  test('is what can be heard, with each show’s picture', async () => {
    await publish(
      'tales',
      'whales.md',
      'The Song of Whales',
      'Whales sing to each other.',
      'They sing at night.',
    )
    await cloud.store.client.send(
      new PutObjectCommand({ Bucket: BUCKET, Key: 'covers/tales.png', Body: 'a picture' }),
    )
    await rebuild()
    expect((await index()).all().at(0)).toMatchObject({ show: 'tales', title: 'The Song of Whales' })
    expect((await index()).show('tales')).toMatchObject({ cover: 'covers/tales.png' })
  })

  test('leads from a topic to the sentence that speaks of it', async () => {
    await publish(
      'tales',
      'harbour.md',
      'The Harbour',
      'The fishermen come home late. A whale was singing far out. Nobody saw it.',
    )
    await publish(
      'science',
      'stars.md',
      'The Stars',
      'Stars are far away.',
      'A star is born in a cloud of dust.',
    )
    await rebuild()
    expect(await sentencesAbout('singing whales')).toContain('Whales sing to each other.')
    expect(await sentencesAbout('clouds of dust')).toEqual(['A star is born in a cloud of dust.'])
    expect(await sentencesAbout('fishermen at home')).toEqual(['The fishermen come home late.'])
    expect(await sentencesAbout('elephants')).toEqual([])
    expect(await sentencesAbout('the and of')).toEqual([])
    expect(await sentencesAbout('__proto__ constructor')).toEqual([])
  })

  test('has the playing episode first, and only the show that was asked for', async () => {
    const harbour = await idOf('tales', 'harbour.md')
    expect(await passagesAbout('a whale', { episode: harbour })).toMatchObject([
      { episode: harbour, sentence: 'A whale was singing far out.', likeness: 1 },
    ])
    expect(await sentencesAbout('whales', { show: 'science' })).toEqual([])
  })

  test('forgets an episode that is put away, and the sentences of an edition that is replaced', async () => {
    await cloud.ports.catalog.archive({ show: 'science', episode: await idOf('science', 'stars.md') })
    await publish('tales', 'whales.md', 'The Song of Whales', 'Whales sleep standing upright.')
    await rebuild()
    expect(await sentencesAbout('stars')).toEqual([])
    expect(await sentencesAbout('whales singing to each other')).toEqual(['A whale was singing far out.'])
    expect(await sentencesAbout('upright sleep')).toEqual(['Whales sleep standing upright.'])
    expect(JSON.stringify((await state()).shards)).not.toContain(await idOf('science', 'stars.md'))
  })

  test('tells which titles are hard to ask for', async () => {
    await publish('tales', 'stop.md', 'Stop', 'A short one.')
    await publish('tales', 'harbor-two.md', 'The Harber', 'Another harbour.')
    await rebuild()
    const checks = s3VoiceChecks(cloud.store.client, BUCKET)
    const ids = await Promise.all(
      ['stop.md', 'harbor-two.md', 'harbour.md', 'whales.md'].map(name => idOf('tales', name)),
    )
    const found = await checks.of(ids)
    expect(ids.map(id => found.get(id)?.map(({ code }) => code))).toEqual([
      ['title-is-a-command'],
      ['title-confusable'],
      ['title-confusable'],
      undefined,
    ])
  })
})

describe('a rebuild', () => {
  test('that is done again changes nothing', async () => {
    await rebuild()
    const before = await state()
    await rebuild()
    expect(await state()).toEqual(before)
  })

  test('that dies at any step is made good by the next', async () => {
    // The first are those around the shards, each of which is a step of its own.
    for (const calls of [0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 60]) {
      await publish(
        'dying',
        'one.md',
        'One',
        `Comets return after ${calls} years, and lanterns${calls} glow.`,
      )
      await expect(rebuild(dyingAfter(portsOf(cloud), calls))).rejects.toThrow('dead')
      await rebuild()
      expect(await sentencesAbout(`lanterns${calls}`)).toHaveLength(1)
    }
    expect(JSON.stringify((await state()).shards)).not.toContain('lanterns1"')
  })

  test('beside others comes to its end, and nothing is lost', async () => {
    await publish('beside', 'one.md', 'One', 'Marmalade is made of oranges.')
    await Promise.all([rebuild(), rebuild(), rebuild()])
    expect(await sentencesAbout('marmalade')).toHaveLength(1)
  })

  /** Before each of the first so many indexes is put, another rebuild of a newer catalog is done. */
  function overtaken(times: number) {
    const ports = portsOf(cloud)
    let begun = 0
    const replace: IndexPorts['lookupIndexes']['replace'] = async (...index) => {
      if (begun++ < times) {
        await publish(
          'overtaking',
          `of-${times}-${begun}.md`,
          `Overtaking ${times} ${begun}`,
          'It was quicker.',
        )
        await rebuild()
      }
      return ports.lookupIndexes.replace(...index)
    }
    return {
      ports: { ...ports, lookupIndexes: { ...ports.lookupIndexes, replace } },
      begun: () => begun,
    }
  }

  test('that is overtaken once begins anew', async () => {
    const { ports, begun } = overtaken(1)
    await publish('beside', 'two.md', 'Two', 'Saffron is dearer than gold.')
    await rebuild(ports)
    expect(begun()).toBe(2)
    expect(await sentencesAbout('saffron')).toHaveLength(1)
  })

  test('that is overtaken twice is done, for the second other knew of what it was told of', async () => {
    const { ports, begun } = overtaken(9)
    await publish('beside', 'three.md', 'Three', 'Cinnamon is the bark of a tree.')
    await rebuild(ports)
    expect(begun()).toBe(2)
    expect(await sentencesAbout('cinnamon')).toHaveLength(1)
  })

  test('that is overtaken and has no time left says so', async () => {
    const { ports } = overtaken(1)
    await publish('beside', 'four.md', 'Four', 'Nutmeg is a seed.')
    await expect(rebuild(ports, () => false)).rejects.toThrow('no time left')
  })

  test('that has no time for all texts leaves the rest to the clock', async () => {
    await publish('late', 'one.md', 'One', 'Umbrellas open in the rain.')
    expect(await cloud.ports.topicManifests.isBehind()).toBe(false)
    const { manifest, eTag } = (await cloud.ports.topicManifests.get()) ?? { manifest: {}, eTag: '' }
    await cloud.ports.topicManifests.replace(manifest, false, eTag)
    await publishDue(portsOf(cloud), NOW, () => true)
    expect(await sentencesAbout('umbrellas')).toHaveLength(1)
    expect(await cloud.ports.topicManifests.isBehind()).toBe(false)
  })
})

describe('an index that cannot be read', () => {
  const spoil = (Metadata = {}) =>
    cloud.store.client.send(
      new PutObjectCommand({ Bucket: BUCKET, Key: LOOKUP_INDEX_KEY, Body: 'not an index', Metadata }),
    )

  test('is none to its readers, and the clock builds it anew', async () => {
    await spoil()
    expect(await cloud.ports.lookupIndexes.get()).toEqual({ eTag: expect.any(String) })
    await publishDue(portsOf(cloud), NOW, () => true)
    expect((await index()).all().length).toBeGreaterThan(0)
  })

  test('and when nothing is due nothing is built', async () => {
    const before = await cloud.ports.lookupIndexes.look()
    await publishDue(portsOf(cloud), NOW, () => true)
    expect(await cloud.ports.lookupIndexes.look()).toEqual(before)
  })
})
