import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { links } from '../../admin/routes.ts'
import type { TranscriptLine } from '../../core/synthesis/transcript.ts'
import {
  connectClients,
  type RunningPlatform,
  sendAdmin,
  settledEpisode,
  startPlatform,
  until,
  uploadByHand,
} from '../platform.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
let platform: RunningPlatform

beforeAll(async () => {
  platform = await startPlatform(folder.path)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

const TEXT =
  'The boats lay close together. Nobody had seen the keeper since Tuesday, but his lamp was lit. Why?'

async function readObjects(prefix: string, ending: string): Promise<string[]> {
  const { s3 } = connectClients(platform.endpoints)
  const Bucket = platform.endpoints.bucket
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: prefix }))
  const keys = Contents.flatMap(({ Key = '' }) => (Key.endsWith(ending) ? [Key] : []))
  const read = async (Key: string) =>
    (await (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString()) ?? ''
  const found = await Promise.all(keys.map(read))
  s3.destroy()
  return found
}

test('a show that asks Polly for marks pays for them once, and its sentences begin where those say', async () => {
  await uploadByHand(platform, 'Sea Stories', 'boats.txt', TEXT)
  const first = await settledEpisode(platform, 'sea-stories')
  expect(first.work).toMatchObject({ passages: 1, billedCharacters: TEXT.length - 2 })

  await sendAdmin(platform, links.showSettings('sea-stories'), { marks: 'speech' })
  await sendAdmin(platform, links.retry(first), {})
  const anew = await until(async () => {
    const now = await settledEpisode(platform, 'sea-stories')
    return now.state === 'ready' && now.work?.plan !== first.work?.plan && now
  })
  expect(anew.work).toMatchObject({ passages: 2, billedCharacters: TEXT.length - 2 })

  const [marks = ''] = await readObjects('takes/', '.marks')
  const times = marks
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).time)
  const [words = '{}'] = await readObjects(
    `editions/${anew.episode}/${anew.edition?.hash}`,
    `${anew.edition?.hash}.json`,
  )
  const { transcript } = JSON.parse(words) as { transcript: TranscriptLine[] }
  expect(transcript.map(({ start }) => start)).toEqual([0, ...times.slice(1).map(Math.round)])
  expect(transcript).toHaveLength(3)

  await sendAdmin(platform, links.retry(anew), {})
  await until(
    async () => (await settledEpisode(platform, 'sea-stories')).upload.sequencer > anew.upload.sequencer,
  )
  expect((await settledEpisode(platform, 'sea-stories')).work?.billedCharacters).toBe(0)
})
