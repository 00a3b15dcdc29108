import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { s3ShowCovers } from '../../../cloud/aws/s3-show-covers.ts'
import { s3VoiceChecks } from '../../../cloud/aws/s3-voice-checks.ts'
import { COVER_LIMITS } from '../../../core/catalog/picture.ts'
import { jpegOf, pngOf } from '../../core/catalog/pictures.ts'
import { BUCKET, type RunningStore, runStore } from '../local/s3/running-store.ts'

let store: RunningStore
beforeAll(async () => {
  store = await runStore()
})
afterAll(() => store.close())

const covers = () => s3ShowCovers(store.client, BUCKET)

async function post(show: string, bytes: Uint8Array): Promise<number> {
  const { url, fields } = await covers().createForm(show, COVER_LIMITS.bytes)
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new Blob([new Uint8Array(bytes)]))
  return (await fetch(url, { method: 'POST', body })).status
}

const keysOf = async (show: string) => {
  const { Contents = [] } = await store.client.send(new ListObjectsV2Command({ Bucket: BUCKET }))
  return Contents.flatMap(({ Key }) => (Key?.includes(show) ? [Key] : []))
}

test('A picture is sent aside by a form, and is nobody’s until it is kept', async () => {
  expect(await covers().sent('tales', 100)).toBeUndefined()
  expect(await post('tales', pngOf(1_400, 1_400))).toBe(204)
  expect(await keysOf('tales')).toEqual(['pictures/tales'])
  expect(await covers().present('tales')).toBeUndefined()
  const sent = await covers().sent('tales', 100)
  expect(sent?.bytes).toEqual(new Uint8Array(pngOf(1_400, 1_400)))
  expect(await covers().sent('tales', 10)).toEqual({ sizeInBytes: 64 })
})

test('A form takes no more than is allowed', async () => {
  expect(await post('large', new Uint8Array(COVER_LIMITS.bytes + 1))).toBe(400)
  expect(await keysOf('large')).toEqual([])
})

test('A picture takes the place of one of the other kind, and says what it is', async () => {
  await post('stories', pngOf(1_400, 1_400))
  await covers().keep('stories', { kind: 'png', width: 1_400, height: 1_400 }, pngOf(1_400, 1_400))
  const first = await covers().present('stories')
  expect(first).toEqual({
    kind: 'png',
    version: expect.stringMatching(/^[0-9a-f]+$/u),
    pixels: { width: 1_400, height: 1_400 },
  })
  await covers().keep('stories', { kind: 'jpg', width: 800, height: 600 }, jpegOf(800, 600))
  expect(await keysOf('stories')).toEqual(['covers/stories.jpg'])
  const second = await covers().present('stories')
  expect(second).toMatchObject({ kind: 'jpg', pixels: { width: 800, height: 600 } })
  expect(second?.version).not.toBe(first?.version)
  const head = await store.client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'covers/stories.jpg' }))
  expect(head.ContentType).toBe('image/jpeg')
  await covers().remove('stories')
  expect(await covers().present('stories')).toBeUndefined()
})

test('A picture that was put there by hand is the picture of its show', async () => {
  const Body = jpegOf(800, 800)
  await store.client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'covers/by-hand.jpg', Body }))
  expect(await covers().present('by-hand')).toEqual({ kind: 'jpg', version: expect.any(String) })
  const get = new GetObjectCommand({ Bucket: BUCKET, Key: 'covers/by-hand.jpg' })
  expect(await (await store.client.send(get)).Body?.transformToByteArray()).toEqual(new Uint8Array(Body))
})

test('What is wrong with titles is as publishing last found it', async () => {
  const checks = s3VoiceChecks(store.client, BUCKET)
  expect(await checks.of(['lion'])).toEqual(new Map())
  const put = (found: object) =>
    store.client.send(
      new PutObjectCommand({ Bucket: BUCKET, Key: 'index/voice-check.json', Body: JSON.stringify(found) }),
    )
  const problem = { code: 'title-too-long', message: 'It is too long.' }
  await put({ lion: [problem], owl: [problem] })
  for (const _ of [1, 2]) expect(await checks.of(['lion', 'fox'])).toEqual(new Map([['lion', [problem]]]))
  await put({ fox: [problem] })
  expect(await checks.of(['lion', 'fox', 'constructor'])).toEqual(new Map([['fox', [problem]]]))
})
