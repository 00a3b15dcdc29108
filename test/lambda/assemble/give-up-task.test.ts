import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { takeKeyOf } from '../../../cloud/aws/s3-keys.ts'
import { episodeId } from '../../../core/catalog/episode.ts'
import { uploadKey } from '../../../core/catalog/upload.ts'
import type { PassageInLine } from '../../../core/synthesis/work.ts'
import { advanceEpisode } from '../../../lambda/assemble/advance-episode.ts'
import { giveUpTask } from '../../../lambda/assemble/give-up-task.ts'
import { keepTake } from '../../../lambda/assemble/keep-take.ts'
import { ingestUpload } from '../../../lambda/ingest/ingest-upload.ts'
import { BUCKET } from '../../cloud/local/s3/running-store.ts'
import { silentMp3 } from '../../silent-mp3.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

let cloud: RunningCloud
let uploads = 0
let name: string

beforeAll(async () => {
  cloud = await runCloud()
})
afterAll(() => cloud.close())
beforeEach(() => {
  name = `lion-${uploads}.md`
})

const ref = () => ({ show: 'tales', episode: episodeId('tales', name) })
const episode = () => cloud.ports.catalog.getEpisode(ref())
const text = () => `# One\n\nThe lion sleeps in ${name}.\n\n# Two\n\nThe lion wakes in ${name}.`

/** Brings the text, again as "Try again" does. Resolves to the passages that are queued. */
async function upload(): Promise<PassageInLine[]> {
  await cloud.ports.uploads.put({ show: 'tales', name }, text())
  const sequencer = String(++uploads).padStart(8, '0')
  const key = uploadKey({ show: 'tales', name })
  await ingestUpload(cloud.ports, { key, sequencer, at: '2026-11-23T10:00:00.000Z' })
  return (await cloud.take('passages')) as PassageInLine[]
}

/** As synthesize does. */
async function started({ hash }: PassageInLine, taskId: string): Promise<void> {
  await cloud.ports.takes.claim(hash, { now: 0, until: 1 })
  await cloud.ports.takes.started(hash, taskId, 0)
}

async function spoken({ hash }: PassageInLine): Promise<void> {
  const key = takeKeyOf(hash, `task-of-${hash.slice(0, 8)}`)
  await cloud.store.store.putObject({ bucket: BUCKET, key, body: silentMp3(9), contentType: 'audio/mpeg' })
  await keepTake(cloud.ports, { passage: hash, key })
}

const failed = ({ hash }: PassageInLine, taskId: string) =>
  giveUpTask(cloud.ports, { kind: 'unspoken', passage: hash, taskId, reason: 'Out of breath.' })

async function twoPassages(): Promise<[PassageInLine, PassageInLine]> {
  const queued = await upload()
  const one = queued.find(({ ssml }) => ssml.includes('sleeps'))
  const two = queued.find(({ ssml }) => ssml.includes('wakes'))
  if (!one || !two) throw new Error('each chapter is a passage')
  return [one, two]
}

test('an episode with a passage that Polly could not speak says which, and trying again costs that one alone', async () => {
  const [one, two] = await twoPassages()
  await started(two, 'task-1')
  await failed(two, 'task-1')
  expect(await episode()).toMatchObject({
    state: 'failed',
    failure: {
      code: 'speech-failed',
      message:
        'Amazon Polly could not speak the passage that begins “Two”: Out of breath. Try again; all that is spoken already is kept.',
    },
  })
  await spoken(one)
  expect(await episode()).toMatchObject({ state: 'failed' })

  expect(await upload()).toEqual([two])
  expect(await episode()).toMatchObject({
    state: 'synthesizing',
    work: { billedCharacters: two.billedCharacters },
  })
  await spoken(two)
  expect(await episode()).toMatchObject({ state: 'ready' })
})

test('a notice of failure that comes again changes nothing of what was tried since', async () => {
  const [one, two] = await twoPassages()
  await started(two, 'task-1')
  for (let times = 0; times < 2; times++) await failed(two, 'task-1')
  await spoken(one)
  await upload()
  await started(two, 'task-2')
  await failed(two, 'task-1')
  expect(await episode()).toMatchObject({ state: 'synthesizing' })
  await spoken(two)
  await failed(two, 'task-1')
  for (const complete of await cloud.take('assembly'))
    await advanceEpisode(cloud.ports, complete as Parameters<typeof advanceEpisode>[1])
  expect(await episode()).toMatchObject({ state: 'ready' })
})
