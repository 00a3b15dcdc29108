import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { takeKeyOf } from '../../../cloud/aws/s3-keys.ts'
import { episodeId } from '../../../core/catalog/episode.ts'
import type { Passage } from '../../../core/synthesis/passage.ts'
import { keepTakes, type Spoken } from '../../../lambda/assemble/keep-take.ts'
import { BUCKET } from '../../cloud/local/s3/running-store.ts'
import { silentMp3 } from '../../silent-mp3.ts'
import { byHand, dyingAfter } from '../by-hand.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

let cloud: RunningCloud
let hand: ReturnType<typeof byHand>
beforeAll(async () => {
  cloud = await runCloud()
  hand = byHand(cloud)
})
afterAll(() => cloud.close())

const textOf = (...chapters: string[]) => chapters.map(title => `# ${title}\n\nOf ${title}.`).join('\n\n')

/** Uploads a text, and has Polly write every take that it lacks, of which nobody is told yet. */
async function spokenOf(name: string, ...chapters: string[]): Promise<Spoken[]> {
  await hand.upload('tales', name, textOf(...chapters))
  const passages = (await cloud.take('passages')) as Passage[]
  return Promise.all(passages.map(({ hash }) => write(hash, 'first')))
}

async function write(passage: string, taskId: string): Promise<Spoken> {
  const key = takeKeyOf(passage, taskId)
  await cloud.store.store.putObject({ bucket: BUCKET, key, body: silentMp3(9), contentType: 'audio/mpeg' })
  return { passage, key }
}

const stateOf = async (name: string) => (await hand.episode('tales', name))?.state
const statuses = async (results: ReturnType<typeof keepTakes>) => (await results).map(({ status }) => status)

/** The cloud's ports, and the passages of each time that any were struck from an episode. */
function watched() {
  const struck: number[] = []
  const { catalog } = cloud.ports
  const strike: typeof catalog.strike = (ref, plan, ...passages) => {
    struck.push(passages.length)
    return catalog.strike(ref, plan, ...passages)
  }
  return { struck, ports: { ...cloud.ports, catalog: { ...catalog, strike } } }
}

test('takes that come together are struck from each episode together, and make it ready', async () => {
  const spoken = [...(await spokenOf('a.md', 'A1', 'A2', 'A3')), ...(await spokenOf('b.md', 'B1', 'B2'))]
  const { struck, ports } = watched()
  expect(await statuses(keepTakes(ports, spoken))).toEqual(spoken.map(() => 'fulfilled'))
  expect(struck).toEqual([3, 2])
  expect([await stateOf('a.md'), await stateOf('b.md')]).toEqual(['ready', 'ready'])
  expect(await cloud.ports.takes.waiters(spoken[0]?.passage ?? '')).toEqual([])
})

test('word of a take twice in one batch, by two tasks, keeps one of them', async () => {
  const [one, two] = await spokenOf('twice.md', 'T1', 'T2')
  if (!one || !two) throw new Error('there are two passages')
  const again = await write(one.passage, 'second')
  expect(await statuses(keepTakes(cloud.ports, [one, one, again, two]))).toEqual(Array(4).fill('fulfilled'))
  expect(await stateOf('twice.md')).toBe('ready')
  expect(await hand.keys(`takes/${one.passage}`)).toHaveLength(1)
})

test('a take that is not there holds up no other, and its episode is ready once it is', async () => {
  const [one, two] = await spokenOf('gone.md', 'G1', 'G2')
  if (!one || !two) throw new Error('there are two passages')
  await cloud.ports.takeAudio.remove(two.key)
  expect(await statuses(keepTakes(cloud.ports, [one, two]))).toEqual(['fulfilled', 'rejected'])
  expect(await stateOf('gone.md')).toBe('synthesizing')
  await write(two.passage, 'first')
  expect(await statuses(keepTakes(cloud.ports, [two]))).toEqual(['fulfilled'])
  expect(await stateOf('gone.md')).toBe('ready')
})

test('an episode that cannot be moved on holds up its own takes alone', async () => {
  const bad = await spokenOf('bad.md', 'X1', 'X2')
  const good = await spokenOf('good.md', 'Y1')
  const { catalog } = cloud.ports
  const failing: typeof catalog.strike = (ref, plan, ...passages) =>
    ref.episode === episodeId('tales', 'bad.md')
      ? Promise.reject(new Error('dead'))
      : catalog.strike(ref, plan, ...passages)
  const ports = { ...cloud.ports, catalog: { ...catalog, strike: failing } }
  expect(await statuses(keepTakes(ports, [...bad, ...good]))).toEqual(['rejected', 'rejected', 'fulfilled'])
  expect([await stateOf('bad.md'), await stateOf('good.md')]).toEqual(['synthesizing', 'ready'])
  await keepTakes(cloud.ports, bad)
  expect(await stateOf('bad.md')).toBe('ready')
})

test('whoever dies anywhere in a batch is followed by one who makes the episode ready', async () => {
  let calls = 0
  for (let isDone = false; !isDone; calls++) {
    const name = `dying-${calls}.md`
    const spoken = await spokenOf(name, `D${calls}`, `E${calls}`)
    isDone = await keepTakes(dyingAfter(cloud.ports, calls), spoken).then(
      results => results.every(({ status }) => status === 'fulfilled'),
      () => false,
    )
    await keepTakes(cloud.ports, spoken)
    expect(await stateOf(name)).toBe('ready')
    for (const { passage } of spoken) expect(await cloud.ports.takes.waiters(passage)).toEqual([])
  }
  expect(calls).toBeGreaterThan(8)
})
