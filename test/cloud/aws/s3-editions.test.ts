import { GetObjectCommand, ListMultipartUploadsCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { s3Editions } from '../../../cloud/aws/s3-editions.ts'
import type { Editions } from '../../../core/synthesis/work.ts'
import { BUCKET, type RunningStore, runStore } from '../local/s3/running-store.ts'

let store: RunningStore
let editions: Editions

beforeAll(async () => {
  store = await runStore()
  editions = s3Editions(store.client, BUCKET)
})

afterAll(() => store.close())

const PIECE = Buffer.alloc(700_000, 'frame')

async function* pieces(count: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at++) yield PIECE
}

async function* diesAfter(count: number): AsyncGenerator<Uint8Array> {
  yield* pieces(count)
  throw new Error('the take takes/x is gone')
}

const edition = (hash: string, bytes: number) => ({ hash, bytes, durationMilliseconds: 1 })
const ref = (episode: string) => ({ show: 'show', episode })

async function keys(episode: string) {
  const { Contents = [] } = await store.client.send(
    new ListObjectsV2Command({ Bucket: BUCKET, Prefix: `editions/${episode}/` }),
  )
  return Contents.map(({ Key }) => Key)
}

test.each([
  ['a short edition in one piece', 'short', 2],
  ['a long one in parts', 'long', 30],
])('keeps %s, for good and for players', async (_, episode, count) => {
  await editions.putAudio(ref(episode), edition('h', count * PIECE.length), pieces(count))
  const { Body, ContentType, CacheControl } = await store.client.send(
    new GetObjectCommand({ Bucket: BUCKET, Key: `editions/${episode}/h.mp3` }),
  )
  expect(ContentType).toBe('audio/mpeg')
  expect(CacheControl).toContain('immutable')
  const kept = Buffer.from((await Body?.transformToByteArray()) ?? [])
  expect(kept.equals(Buffer.concat(Array.from({ length: count }, () => PIECE)))).toBe(true)
})

test.each([
  ['whose takes break off', 'broken', () => diesAfter(20), 30, 'is gone'],
  ['that is not as long as was counted', 'wrong', () => pieces(20), 21, 'were counted'],
])(
  'leaves nothing of an edition %s, neither under its name nor in parts',
  async (_, episode, audio, count, why) => {
    const put = editions.putAudio(ref(episode), edition('h', count * PIECE.length), audio())
    await expect(put).rejects.toThrow(why)
    expect(await keys(episode)).toEqual([])
    const { Uploads = [] } = await store.client.send(new ListMultipartUploadsCommand({ Bucket: BUCKET }))
    expect(Uploads.filter(({ Key }) => Key?.includes(episode))).toEqual([])
  },
)

test('keeps the words beside the audio: captions, transcript, and chapters as podcast apps ask for them', async () => {
  await editions.putWords(ref('words'), 'h', {
    title: 'T',
    show: 'S',
    author: 'A',
    language: 'en-US',
    chapters: [{ title: 'One', start: 0, end: 900 }],
    transcript: [{ start: 0, end: 900, text: 'One.', chapter: 0 }],
  })
  expect(await keys('words')).toEqual(
    ['chapters.json', 'json', 'srt', 'vtt'].map(kind => `editions/words/h.${kind}`),
  )
  const chapters = await store.client.send(
    new GetObjectCommand({ Bucket: BUCKET, Key: 'editions/words/h.chapters.json' }),
  )
  expect(chapters.ContentType).toBe('application/json+chapters')
  expect(JSON.parse((await chapters.Body?.transformToString()) ?? '')).toMatchObject({
    version: '1.2.0',
    chapters: [{ startTime: 0, endTime: 0.9, title: 'One' }],
  })
})
