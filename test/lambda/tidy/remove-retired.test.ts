import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { episodeId } from '../../../core/catalog/episode.ts'
import { type RemovalPorts, removeRetired } from '../../../lambda/tidy/remove-retired.ts'
import { byHand, dyingAfter } from '../by-hand.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

let cloud: RunningCloud
let hand: ReturnType<typeof byHand>
let show: string

beforeAll(async () => {
  cloud = await runCloud()
  hand = byHand(cloud)
})
afterAll(() => cloud.close())
beforeEach(async () => {
  await look(cloud.ports)
  show = `show-${hand.uploads()}`
})

const refOf = (name: string) => ({ show, episode: episodeId(show, name) })
const episodeOf = (name: string) => cloud.ports.catalog.getEpisode(refOf(name))

/** Chapters are passages of their own. */
const textOf = (...chapters: string[]) => chapters.map(words => `# ${show}\n\n${words}`).join('\n\n')

const upload = (name: string, ...chapters: string[]) => hand.upload(show, name, textOf(...chapters))
const speak = () => hand.speak()
const keys = (prefix: string) => hand.keys(prefix)

async function publish(name: string, ...chapters: string[]): Promise<void> {
  await upload(name, ...chapters)
  await speak()
  expect(await episodeOf(name)).toMatchObject({ state: 'ready' })
}

/** As the schedule does, when the grace of all that was retired until now is over. */
const look = (ports: RemovalPorts, before = Date.now() + 1) => removeRetired(ports, before, () => true)

/** The passages that have audio in the bucket, of all shows. */
const spoken = async () => (await keys('takes/')).length

async function expectWhole(name: string, passages: number) {
  const episode = await episodeOf(name)
  const prefix = `editions/${episode?.episode}/`
  expect(await keys(prefix)).toEqual(
    ['chapters.json', 'json', 'mp3', 'srt', 'vtt'].map(kind => `${prefix}${episode?.edition?.hash}.${kind}`),
  )
  expect(await keys(`plans/${episode?.episode}/`)).toHaveLength(1)
  const plan = await cloud.ports.plans.get(refOf(name), episode?.edition?.plan ?? '')
  const hashes = plan.passages.map(({ hash }) => hash)
  const takes = await cloud.ports.takes.find(hashes)
  expect(takes.size).toBe(passages)
  for (const { key } of takes.values()) expect(await cloud.ports.takeAudio.exists(key)).toBe(true)
  const listed = await cloud.ports.retiredPlans.before(Date.now() + 1)
  expect(listed.filter(plan => plan.show === show)).toEqual([])
}

describe('an episode whose text was changed', () => {
  test('keeps its last edition for a while; then it goes, with the takes that nobody else uses', async () => {
    const before = await spoken()
    await publish('lion.txt.md', 'One.', 'Two.')
    await publish('lion.txt.md', 'One.', 'Three.')
    expect(await spoken()).toBe(before + 3)
    await look(cloud.ports, Date.now() - 60_000)
    expect(await keys(`editions/${refOf('lion.txt.md').episode}/`)).toHaveLength(10)
    await look(cloud.ports)
    expect(await spoken()).toBe(before + 2)
    await expectWhole('lion.txt.md', 2)
  })

  test('and changed back keeps the edition that it had at first', async () => {
    await publish('a.md', 'One.')
    const first = (await episodeOf('a.md'))?.edition?.hash
    await publish('a.md', 'Two.')
    await publish('a.md', 'One.')
    expect((await episodeOf('a.md'))?.edition?.hash).toBe(first)
    await look(cloud.ports)
    await expectWhole('a.md', 1)
  })

  test('keeps what another episode uses as well, until that one is changed too', async () => {
    const before = await spoken()
    await publish('a.md', 'Shared.', 'One.')
    await publish('b.md', 'Shared.', 'Two.')
    await publish('a.md', 'Other.')
    await look(cloud.ports)
    await expectWhole('b.md', 2)
    expect(await spoken()).toBe(before + 3)
    await publish('b.md', 'Another.')
    await look(cloud.ports)
    expect(await spoken()).toBe(before + 2)
  })

  test('while the text before it was being spoken leaves nothing of that one', async () => {
    const before = await spoken()
    await upload('a.md', 'One.')
    await publish('a.md', 'Two.')
    await look(cloud.ports)
    await expectWhole('a.md', 1)
    expect(await spoken()).toBe(before + 1)
  })

  test('keeps what a failed text of now has, though its edition is of another', async () => {
    await publish('a.md', 'One.')
    await upload('a.md', 'One.', 'Two.')
    const failed = await episodeOf('a.md')
    await cloud.ports.catalog.fail(
      refOf('a.md'),
      { plan: failed?.work?.plan ?? '' },
      { code: 'c', message: 'm' },
    )
    await look(cloud.ports)
    expect(await keys(`plans/${failed?.episode}/`)).toHaveLength(2)
    await speak()
    await publish('a.md', 'One.')
    await look(cloud.ports)
    await expectWhole('a.md', 1)
  })
})

test('an archived episode keeps all that it has, and is restored whole', async () => {
  await publish('a.md', 'One.', 'Two.')
  await cloud.ports.catalog.archive(refOf('a.md'))
  await look(cloud.ports)
  await cloud.ports.catalog.restore(refOf('a.md'))
  await expectWhole('a.md', 2)
})

test('a text that comes again while what is left of it is removed waits until that is done', async () => {
  await publish('a.md', 'One.')
  const { plan = '' } = (await episodeOf('a.md'))?.edition ?? {}
  await publish('a.md', 'Two.')
  expect(await cloud.ports.catalog.beginRemoval(refOf('a.md'), plan)).toBe(true)
  await expect(upload('a.md', 'One.')).rejects.toThrow('just being removed')
  await look(cloud.ports)
  await publish('a.md', 'One.')
  await look(cloud.ports)
  await expectWhole('a.md', 1)
})

test('a text that has arrived and is not planned yet is not removed under', async () => {
  await publish('a.md', 'One.')
  const { plan = '' } = (await episodeOf('a.md'))?.edition ?? {}
  await publish('a.md', 'Two.')
  const episode = await episodeOf('a.md')
  if (!episode) throw new Error('it was published')
  await cloud.ports.catalog.receive({ ...episode, upload: { ...episode.upload, sequencer: '99' } })
  expect(await cloud.ports.catalog.beginRemoval(refOf('a.md'), plan)).toBe(false)
})

test('a death at any step of it is made good by the next look', async () => {
  const before = await spoken()
  for (let step = 1; ; step++) {
    const name = `death-${step}.md`
    await publish(name, `Kept ${step}.`, `Left ${step}.`)
    await publish(name, `Kept ${step}.`, `New ${step}.`)
    const died = await look(dyingAfter(cloud.ports, step)).then(
      () => false,
      () => true,
    )
    await look(cloud.ports)
    await expectWhole(name, 2)
    expect(await spoken()).toBe(before + 2 * step)
    if (!died) break
    expect(step).toBeLessThan(60)
  }
})
