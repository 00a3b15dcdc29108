import {
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { s3EditionWords } from '../../../cloud/aws/s3-edition-words.ts'
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
    transcript: [{ start: 0, end: 900, text: 'One.', chapter: 0, paragraph: 0 }],
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

describe('the words of an edition that are read back', () => {
  const words = {
    language: 'de-DE',
    chapters: [{ title: 'Überfahrt', start: 0, end: 2_000 }],
    transcript: [
      { start: 0, end: 900, text: 'Überfahrt', chapter: 0, paragraph: 0 },
      { start: 900, end: 2_000, text: 'Früh.', chapter: 0, paragraph: 1 },
    ],
  }
  const read = (episode: string) => s3EditionWords(store.client, BUCKET).get({ episode }, 'h')

  test('are those that were written', async () => {
    await editions.putWords(ref('read'), 'h', { ...words, title: 'T', show: 'S', author: 'A' })
    expect(await read('read')).toEqual(words)
  })

  test('have a paragraph for each chapter where they were written before paragraphs were counted', async () => {
    const transcript = [
      { start: 0, end: 900, text: 'One.', chapter: 0 },
      { start: 900, end: 2_000, text: 'Two.', chapter: 1 },
    ]
    await store.client.send(
      new PutObjectCommand({
        Bucket: BUCKET,
        Key: 'editions/old/h.json',
        Body: JSON.stringify({ ...words, transcript }),
      }),
    )
    expect((await read('old'))?.transcript).toEqual([
      { ...transcript[0], paragraph: 0 },
      { ...transcript[1], paragraph: 1 },
    ])
  })

  test('are not there when the edition is not', async () => {
    await editions.putWords(ref('gone'), 'h', { ...words, title: 'T', show: 'S', author: 'A' })
    await editions.remove(ref('gone'), 'h')
    expect(await read('gone')).toBeUndefined()
  })
})
