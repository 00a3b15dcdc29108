import { createHash } from 'node:crypto'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Episode } from '../../core/catalog/episode.ts'
import { readToken } from '../../core/playback/stream-token.ts'
import type { Words } from '../../core/synthesis/edition-words.ts'
import { millisecondsOf, readMp3 } from '../../core/synthesis/mp3.ts'
import {
  connectClients,
  listKeys,
  type RunningPlatform,
  settledEpisode,
  startPlatform,
  uploadByHand,
} from '../platform.ts'
import { quiet } from '../queues.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const TEXT = `# The Lamp on the Hill

Every evening the lamp on the hill was lit, and nobody in the village knew by whom.

## The climb

One night a girl climbed up to see. She carried bread, a blanket, and a question.

At the top there was a goat, a box of matches, and a very tidy note.`

const folder = temporaryFolder()
let platform: RunningPlatform

beforeAll(async () => {
  platform = await startPlatform(folder.path)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

interface Device {
  readonly player: {
    readonly activity: string
    readonly token: string
    readonly offsetInMilliseconds: number
  }
  readonly streams: readonly {
    url: string
    bytes: number
    sha256: string
    ranges: readonly string[]
    contentType: string
    durationMilliseconds: number
  }[]
}

async function tell<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(`${platform.endpoints.alexa}${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

const say = (utterance: string) =>
  tell<{ speech: readonly { text: string }[]; device: Device }>('/device/say', { utterance })

test('a text is uploaded, spoken, asked for by its title, heard, paused and resumed where it stopped', async () => {
  await uploadByHand(platform, 'Hill Stories', 'lamp.md', TEXT)
  const episode = await settledEpisode(platform, 'hill-stories')
  expect(episode).toMatchObject({ state: 'ready', title: 'The Lamp on the Hill', work: { waiting: [] } })
  await quiet(platform)

  const edition = await readEdition(episode)
  const audio = readMp3(edition)
  expect(episode.edition).toMatchObject({
    bytes: edition.length,
    durationMilliseconds: Math.round(millisecondsOf(audio)),
  })

  const asked = await say('ask voice shelf to play the lamp on the hill')
  expect(asked.speech).toEqual([])
  const [stream] = asked.device.streams
  expect(asked.device.player.activity).toBe('PLAYING')
  expect(stream).toMatchObject({
    bytes: edition.length,
    sha256: createHash('sha256').update(edition).digest('hex'),
    ranges: expect.arrayContaining([expect.stringMatching(/^bytes=/u)]),
    contentType: 'audio/mpeg',
    durationMilliseconds: episode.edition?.durationMilliseconds,
  })

  await tell('/device/clock', { advanceMilliseconds: 5_000 })
  const paused = await say('pause')
  expect(paused.device.player.activity).toBe('STOPPED')
  const { offsetInMilliseconds } = paused.device.player
  expect(offsetInMilliseconds).toBeGreaterThanOrEqual(5_000)

  const resumed = await say('resume')
  expect(resumed.device.player.activity).toBe('PLAYING')
  const { startMilliseconds = Number.NaN } = readToken(resumed.device.player.token) ?? {}
  const cut = (await sentencesOf(episode)).findLast(({ start }) => start <= offsetInMilliseconds)
  expect(startMilliseconds).toBe(cut?.start)

  await tell('/device/clock', { advanceMilliseconds: episode.edition?.durationMilliseconds ?? 0 })
  expect((await tell<Device>('/device')).player.activity).toBe('FINISHED')
  const { exchanges } = await tell<{
    exchanges: readonly { request: { request: { type: string } }; problems: readonly object[] }[]
  }>('/device/transcript')
  expect(exchanges.flatMap(({ problems }) => problems)).toEqual([])
  expect(exchanges.map(({ request }) => request.request.type)).toEqual(
    expect.arrayContaining(
      ['Started', 'Stopped', 'NearlyFinished', 'Finished'].map(event => `AudioPlayer.Playback${event}`),
    ),
  )
})

async function readEdition({ episode, edition }: Episode): Promise<Buffer> {
  const keys = (await listKeys(platform, `editions/${episode}/`)).filter(key => key.endsWith('.mp3'))
  expect(keys).toEqual([`editions/${episode}/${edition?.hash}.mp3`])
  return readObject(keys[0])
}

async function sentencesOf({ episode, edition }: Episode): Promise<Words['transcript']> {
  const words = await readObject(`editions/${episode}/${edition?.hash}.json`)
  return JSON.parse(words.toString()).transcript
}

async function readObject(Key = ''): Promise<Buffer> {
  const { s3 } = connectClients(platform.endpoints)
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: platform.endpoints.bucket, Key }))
  const bytes = Buffer.from((await Body?.transformToByteArray()) ?? [])
  s3.destroy()
  return bytes
}
