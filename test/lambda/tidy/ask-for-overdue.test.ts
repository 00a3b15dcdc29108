import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { takeKeyOf } from '../../../cloud/aws/s3-keys.ts'
import type { Passage } from '../../../core/synthesis/passage.ts'
import { type Plan, planEdition } from '../../../core/synthesis/plan.ts'
import { DEFAULT_VOICE } from '../../../core/synthesis/voice.ts'
import { keepTake } from '../../../lambda/assemble/keep-take.ts'
import { askForOverdue, type OverduePorts } from '../../../lambda/tidy/ask-for-overdue.ts'
import { BUCKET } from '../../cloud/local/s3/running-store.ts'
import { plain } from '../../core/paragraphs.ts'
import { until } from '../../platform.ts'
import { silentMp3 } from '../../silent-mp3.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

let cloud: RunningCloud
let fullBucket: RunningCloud
let count = 0
let plan: Plan
let passage: Passage

beforeAll(async () => {
  cloud = await runCloud()
  fullBucket = await runCloud({
    putObject: async () => {
      throw new Error('the bucket is full')
    },
  })
})
afterAll(() => Promise.all([cloud.close(), fullBucket.close()]))

const ref = { show: 'tales', episode: 'lion' }

beforeEach(async () => {
  for (const { ports } of [cloud, fullBucket])
    for (const task of await ports.takes.startedBefore(1_001)) await ports.takes.forget(task.passage)
  const paragraphs = [plain(`The boats lay close together, ${count++} of them.`)]
  const from = { title: 'Lion', show: { id: 'tales', title: 'Tales' }, voiceOf: () => DEFAULT_VOICE }
  plan = planEdition({ chapters: [{ paragraphs }] }, from)
  const [first] = plan.passages
  if (!first) throw new Error('a plan of one sentence has one passage')
  passage = first
})

/** A task of the passage that somebody waits for, and whose notice nobody hears. */
async function started({ ports }: RunningCloud, taskId?: string): Promise<string> {
  await ports.plans.put(ref, plan)
  await ports.takes.await(passage.hash, { ...ref, plan: plan.hash })
  await ports.takes.claim(passage.hash, { now: 0, until: 1 })
  const start = taskId ? undefined : await ports.speech.start(passage)
  const id = taskId ?? (start?.ok ? start.value.taskId : '')
  await ports.takes.started(passage.hash, id, 1_000)
  return id
}

const look = ({ ports }: RunningCloud, startedBefore = 1_001) =>
  askForOverdue(ports, startedBefore, () => true)

async function isOverdue({ ports }: RunningCloud): Promise<boolean> {
  const tasks = await ports.takes.startedBefore(1_001)
  return tasks.some(task => task.passage === passage.hash)
}

describe('a task whose notice never came', () => {
  test('and which was spoken goes on as if it had come, and is forgotten then', async () => {
    const taskId = await started(cloud)
    const spoken = { passage: passage.hash, taskId }
    await until(async () => (await cloud.ports.speech.ask(spoken)).kind === 'spoken')
    await look(cloud)
    const key = takeKeyOf(passage.hash, taskId)
    const [message] = await cloud.take('assembly')
    expect(message).toEqual({ kind: 'spoken', passage: passage.hash, key })
    expect(await isOverdue(cloud)).toBe(true)
    await keepTake(cloud.ports, { passage: passage.hash, key })
    expect(await isOverdue(cloud)).toBe(false)
    await look(cloud)
    expect(await cloud.take('assembly')).toEqual([])
  })

  test('and which failed goes on with Polly’s reason', async () => {
    const taskId = await started(fullBucket)
    const task = { passage: passage.hash, taskId }
    await until(async () => (await fullBucket.ports.speech.ask(task)).kind === 'unspoken')
    await look(fullBucket)
    expect(await fullBucket.take('assembly')).toEqual([
      { kind: 'unspoken', passage: passage.hash, taskId, reason: 'the bucket is full' },
    ])
  })

  test('is left alone before its time', async () => {
    await started(cloud)
    await look(cloud, 1_000)
    expect(await cloud.take('assembly')).toEqual([])
  })
})

describe('a task that Polly has forgotten', () => {
  test('is started anew when it wrote nothing', async () => {
    await started(cloud, 'forgotten')
    await look(cloud)
    const { hash, ssml, voice, billedCharacters } = passage
    const wave = expect.stringMatching(`^${ref.show}/`)
    expect(await cloud.take('passages')).toEqual([{ hash, ssml, voice, billedCharacters, wave }])
    expect(await isOverdue(cloud)).toBe(false)
    expect(await cloud.ports.takes.claim(hash, { now: 2, until: 3 })).toEqual({ kind: 'first' })
  })

  test('is found again by whoever comes after one who died before it was queued', async () => {
    await started(cloud, 'forgotten')
    const dying = { ...cloud.ports.queues, speak: () => Promise.reject(new Error('a sudden death')) }
    await expect(askForOverdue({ ...cloud.ports, queues: dying }, 1_001, () => true)).rejects.toThrow()
    await look(cloud)
    expect(await cloud.take('passages')).toHaveLength(1)
  })

  test('goes on with the audio that it wrote', async () => {
    await started(cloud, 'forgotten')
    const key = takeKeyOf(passage.hash, 'forgotten')
    await cloud.store.store.putObject({ bucket: BUCKET, key, body: silentMp3(9), contentType: 'audio/mpeg' })
    await look(cloud)
    expect(await cloud.take('assembly')).toEqual([{ kind: 'spoken', passage: passage.hash, key }])
    expect(await cloud.take('passages')).toEqual([])
    await keepTake(cloud.ports, { passage: passage.hash, key })
  })
})

test('one that cannot be asked for does not keep the others from it', async () => {
  const before = passage.hash
  await started(cloud, 'first')
  await cloud.ports.takes.started('another', 'second', 1_000)
  const asked: string[] = []
  const speech: OverduePorts['speech'] = {
    async ask(task) {
      asked.push(task.passage)
      if (task.passage === before) throw new Error('Polly is away')
      return { kind: 'running' }
    },
  }
  await expect(askForOverdue({ ...cloud.ports, speech }, 1_001, () => true)).rejects.toThrow(
    '1 could not be handled',
  )
  expect(asked.sort()).toEqual([before, 'another'].sort())
})
