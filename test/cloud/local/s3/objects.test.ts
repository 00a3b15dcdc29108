import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import {
  type ChecksumAlgorithm,
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { until } from '../../../platform.ts'
import { BUCKET, type RunningStore, runStore } from './running-store.ts'

let running: RunningStore

beforeAll(async () => {
  running = await runStore()
})
afterAll(() => running.close())

let keys = 0
const newKey = () => `key-${keys++}`
const put = (Key: string, Body: PutObjectCommandInput['Body'], more: Partial<PutObjectCommandInput> = {}) =>
  running.client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, ...more }))
const get = (Key: string, more: Partial<GetObjectCommandInput> = {}) =>
  running.client.send(new GetObjectCommand({ Bucket: BUCKET, Key, ...more }))
const text = async (Key: string, more: Partial<GetObjectCommandInput> = {}) =>
  (await get(Key, more)).Body?.transformToString()
const head = (Key: string, more = {}) =>
  running.client.send(new HeadObjectCommand({ Bucket: BUCKET, Key, ...more }))
const bodies = () => readdirSync(join(running.folder, 'bodies')).length
const md5 = (content: string) => `"${createHash('md5').update(content).digest('hex')}"`

describe('an object', () => {
  test.each([
    ['a text', 'hello'],
    ['nothing', ''],
    ['bytes', Buffer.from([0, 255, 13, 10, 0])],
    ['a megabyte', Buffer.alloc(1024 * 1024, 'ab')],
  ])('of %s comes back as it went', async (_, body) => {
    const Key = newKey()
    const { ETag } = await put(Key, body, { ContentLength: Buffer.byteLength(body) })
    const object = await get(Key)
    expect(Buffer.from((await object.Body?.transformToByteArray()) ?? [])).toEqual(Buffer.from(body))
    expect(object).toMatchObject({ ETag, ContentLength: Buffer.byteLength(body), AcceptRanges: 'bytes' })
  })

  test('streamed with a trailing checksum is stored without its framing', async () => {
    const Key = newKey()
    const chunks = Array.from({ length: 40 }, (_, at) => Buffer.alloc(10_007, at))
    await put(Key, Readable.from(chunks), { ContentLength: 400_280 })
    const { Body } = await get(Key)
    expect(Buffer.from((await Body?.transformToByteArray()) ?? [])).toEqual(Buffer.concat(chunks))
  })

  test.each([
    '../../etc/passwd',
    'a/../b',
    '/leading',
    'trailing/',
    'a//b',
    'spaces and + plus',
    `"quotes" 'and' <tags> & more`,
    'ünïcödé/🦁/日本',
    '100%',
    '%2e%2e%2f',
    '?query#fragment',
    'semi;colon,comma=equals@at:colon',
    "!*'()~",
    'back\\slash',
    'k'.repeat(1_000),
    '🦁'.repeat(256),
  ])('may be called %s', async Key => {
    await put(Key, `this is ${Key}`)
    expect(await text(Key)).toBe(`this is ${Key}`)
    await running.client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key }))
    await expect(get(Key)).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } })
  })

  test('may have a key of 1,024 bytes and no longer one', async () => {
    await put('k'.repeat(1_024), 'x')
    await expect(put('k'.repeat(1_025), 'x')).rejects.toMatchObject({ name: 'KeyTooLongError' })
  })

  test('keeps its content headers and its metadata', async () => {
    const Key = newKey()
    const headers = {
      ContentType: 'text/vtt; charset=utf-8',
      CacheControl: 'max-age=5',
      ContentDisposition: 'attachment',
      ContentLanguage: 'de',
      ContentEncoding: 'identity',
    }
    await put(Key, 'x', { ...headers, Metadata: { author: 'A. Nonymous' } })
    expect(await head(Key)).toMatchObject({ ...headers, Metadata: { author: 'A. Nonymous' } })
  })

  test('has at most 2 KB of metadata', async () => {
    await expect(put(newKey(), 'x', { Metadata: { a: 'b'.repeat(2_048) } })).rejects.toMatchObject({
      name: 'MetadataTooLarge',
    })
  })

  test('may be read under other headers', async () => {
    const Key = newKey()
    await put(Key, 'x')
    const overrides = {
      ResponseContentType: 'text/plain',
      ResponseContentDisposition: 'inline',
      ResponseCacheControl: 'no-store',
    }
    expect(await get(Key, overrides)).toMatchObject({
      ContentType: 'text/plain',
      ContentDisposition: 'inline',
      CacheControl: 'no-store',
    })
  })

  test('is replaced by the next of its key, and its old body goes', async () => {
    const Key = newKey()
    await put(Key, 'one')
    const before = bodies()
    await put(Key, 'two')
    expect(await text(Key)).toBe('two')
    expect(bodies()).toBeLessThanOrEqual(before + 1)
  })

  test('is deleted once and again without complaint', async () => {
    const Key = newKey()
    await put(Key, 'x')
    for (let times = 0; times < 2; times++)
      expect(
        (await running.client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key }))).$metadata
          .httpStatusCode,
      ).toBe(204)
  })

  test('is deleted with many others', async () => {
    const Objects = Array.from({ length: 3 }, () => ({ Key: newKey() }))
    for (const { Key } of Objects) await put(Key, 'x')
    const { Deleted } = await running.client.send(
      new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects } }),
    )
    expect(Deleted).toEqual(Objects)
    for (const { Key } of Objects) await expect(head(Key)).rejects.toMatchObject({ name: 'NotFound' })
  })

  test('has tags that can be set, read and taken away', async () => {
    const Key = newKey()
    await put(Key, 'x', { Tagging: 'a=1&b=two%20words' })
    const tags = async () =>
      (await running.client.send(new GetObjectTaggingCommand({ Bucket: BUCKET, Key }))).TagSet
    expect(await tags()).toEqual([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: 'two words' },
    ])
    const TagSet = [{ Key: 'c', Value: '<&>' }]
    await running.client.send(new PutObjectTaggingCommand({ Bucket: BUCKET, Key, Tagging: { TagSet } }))
    expect(await tags()).toEqual(TagSet)
    await running.client.send(new DeleteObjectTaggingCommand({ Bucket: BUCKET, Key }))
    expect(await tags()).toEqual([])
  })

  test.each([
    ['eleven tags', Array.from({ length: 11 }, (_, at) => ({ Key: `${at}`, Value: '' })), 'BadRequest'],
    [
      'one tag twice',
      [
        { Key: 'a', Value: '1' },
        { Key: 'a', Value: '2' },
      ],
      'InvalidTag',
    ],
    ['a tag of 129 characters', [{ Key: 'a'.repeat(129), Value: '1' }], 'InvalidTag'],
  ])('does not take %s', async (_, TagSet, name) => {
    const Key = newKey()
    await put(Key, 'x')
    const tagging = new PutObjectTaggingCommand({ Bucket: BUCKET, Key, Tagging: { TagSet } })
    await expect(running.client.send(tagging)).rejects.toMatchObject({ name })
  })
})

describe('a range', () => {
  const Key = 'ranged'
  beforeAll(async () => {
    await put(Key, '0123456789')
  })

  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=5-', '56789', 'bytes 5-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=9-9', '9', 'bytes 9-9/10'],
  ])('%s is %s', async (Range, expected, ContentRange) => {
    const object = await get(Key, { Range })
    expect(object).toMatchObject({
      ContentRange,
      ContentLength: expected.length,
      $metadata: { httpStatusCode: 206 },
    })
    expect(await object.Body?.transformToString()).toBe(expected)
  })

  test.each(['bytes=0-1,4-5', 'bytes=5-2', 'lines=1-2', 'bytes=-'])(
    '%s is answered with all of it',
    async Range => {
      expect((await get(Key, { Range })).$metadata.httpStatusCode).toBe(200)
    },
  )

  test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s cannot be satisfied', async Range => {
    await expect(get(Key, { Range })).rejects.toMatchObject({
      name: 'InvalidRange',
      $metadata: { httpStatusCode: 416 },
    })
  })
})

describe('a condition', () => {
  const Key = 'conditioned'
  const ETag = md5('here')
  const past = new Date(Date.now() - 86_400_000)
  const future = new Date(Date.now() + 86_400_000)
  beforeAll(async () => {
    await put(Key, 'here')
  })

  test.each([
    ['If-Match of its ETag', { IfMatch: ETag }],
    ['If-None-Match of another', { IfNoneMatch: md5('other') }],
    ['If-Modified-Since before', { IfModifiedSince: past }],
    ['If-Unmodified-Since after', { IfUnmodifiedSince: future }],
    ['If-Match that holds beside a date that does not', { IfMatch: ETag, IfUnmodifiedSince: past }],
  ])('%s lets it be read', async (_, condition) => {
    expect(await text(Key, condition)).toBe('here')
  })

  test.each([
    ['If-Match of another', { IfMatch: md5('other') }, 412],
    ['If-None-Match of its ETag', { IfNoneMatch: ETag }, 304],
    ['If-Modified-Since after', { IfModifiedSince: future }, 304],
    ['If-Unmodified-Since before', { IfUnmodifiedSince: past }, 412],
  ])('%s is answered with %s', async (_, condition, httpStatusCode) => {
    await expect(get(Key, condition)).rejects.toMatchObject({ $metadata: { httpStatusCode } })
    await expect(head(Key, condition)).rejects.toMatchObject({ $metadata: { httpStatusCode } })
  })

  test('If-None-Match: * makes one winner of twenty who put at once', async () => {
    const contested = newKey()
    const before = bodies()
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => put(contested, `put ${at}`, { IfNoneMatch: '*' })),
    )
    const winners = results.filter(({ status }) => status === 'fulfilled')
    expect(winners).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ name: 'PreconditionFailed' })
    expect(bodies()).toBe(before + 1)
  })

  test('If-Match makes one winner of twenty who replace at once, and none where nothing is', async () => {
    const contested = newKey()
    const { ETag: seen } = await put(contested, 'first')
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => put(contested, `put ${at}`, { IfMatch: seen })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(put(newKey(), 'x', { IfMatch: seen })).rejects.toMatchObject({ name: 'NoSuchKey' })
  })

  test('holds for deletes', async () => {
    const doomed = newKey()
    const { ETag: seen } = await put(doomed, 'x')
    const remove = (IfMatch?: string) =>
      running.client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: doomed, IfMatch }))
    await expect(remove(md5('other'))).rejects.toMatchObject({ name: 'PreconditionFailed' })
    await remove(seen)
    await expect(head(doomed)).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('a checksum', () => {
  test.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)(
    '%s is computed, kept and given back',
    async ChecksumAlgorithm => {
      const Key = newKey()
      const sent = await put(Key, '123456789', { ChecksumAlgorithm: ChecksumAlgorithm as ChecksumAlgorithm })
      const field = `Checksum${ChecksumAlgorithm}` as const
      const kept = await head(Key, { ChecksumMode: 'ENABLED' })
      expect(kept[field]).toBe(KNOWN[ChecksumAlgorithm])
      expect(sent[field]).toBe(KNOWN[ChecksumAlgorithm])
    },
  )

  /** Of "123456789", from the algorithms' own definitions. */
  const KNOWN = {
    CRC32: 'y/Q5Jg==',
    CRC32C: '4waSgw==',
    CRC64NVME: 'rosUhgp5mIg=',
    SHA1: createHash('sha1').update('123456789').digest('base64'),
    SHA256: createHash('sha256').update('123456789').digest('base64'),
  }

  test.each([
    ['CRC32', { ChecksumCRC32: 'AAAAAA==' }, 'BadDigest'],
    ['SHA256', { ChecksumSHA256: KNOWN.SHA256 }, 'BadDigest'],
    ['Content-MD5', { ContentMD5: createHash('md5').update('other').digest('base64') }, 'BadDigest'],
    ['Content-MD5 that is none', { ContentMD5: 'x' }, 'InvalidDigest'],
  ])('%s that does not fit refuses the body, and nothing is kept', async (_, checksum, name) => {
    const Key = newKey()
    const before = bodies()
    await expect(put(Key, 'something', checksum)).rejects.toMatchObject({ name })
    await expect(head(Key)).rejects.toMatchObject({ name: 'NotFound' })
    expect(bodies()).toBe(before)
  })
})

describe('a copy', () => {
  const copy = (Key: string, from: string, more = {}) =>
    running.client.send(
      new CopyObjectCommand({
        Bucket: BUCKET,
        Key,
        CopySource: `${BUCKET}/${encodeURIComponent(from)}`,
        ...more,
      }),
    )

  test('takes bytes, headers, metadata and tags along', async () => {
    const [from, to] = ['copied ü/🦁', newKey()]
    await put(from, 'content', { ContentType: 'text/plain', Metadata: { a: 'b' }, Tagging: 't=1' })
    const { CopyObjectResult } = await copy(to, from)
    expect(CopyObjectResult?.ETag).toBe(md5('content'))
    expect(await text(to)).toBe('content')
    expect(await head(to)).toMatchObject({ ContentType: 'text/plain', Metadata: { a: 'b' }, TagCount: 1 })
  })

  test('may replace the metadata, also onto itself', async () => {
    const Key = newKey()
    await put(Key, 'content', { Metadata: { a: 'b' } })
    await expect(copy(Key, Key)).rejects.toMatchObject({ name: 'InvalidRequest' })
    await copy(Key, Key, { MetadataDirective: 'REPLACE', Metadata: { c: 'd' }, ContentType: 'text/html' })
    expect(await head(Key)).toMatchObject({ ContentType: 'text/html', Metadata: { c: 'd' } })
    expect(await text(Key)).toBe('content')
  })

  test('is made under conditions of its source', async () => {
    const from = newKey()
    await put(from, 'content')
    await copy(newKey(), from, { CopySourceIfMatch: md5('content') })
    await expect(copy(newKey(), from, { CopySourceIfMatch: md5('other') })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    })
    await expect(copy(newKey(), from, { CopySourceIfNoneMatch: md5('content') })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    })
  })

  test('needs a source that is there', async () => {
    await expect(copy(newKey(), 'nothing')).rejects.toMatchObject({ name: 'NoSuchKey' })
  })
})

describe('an upload that breaks off', () => {
  test('leaves neither an object nor a body', async () => {
    const before = bodies()
    const Key = newKey()
    const { headers, url } = await signedPut(Key, 1_000_000)
    const broken = request(url, { method: 'PUT', headers })
    broken.on('error', () => {})
    broken.write(Buffer.alloc(100_000))
    await until(async () => bodies() === before + 1)
    broken.destroy()
    await until(async () => bodies() === before)
    await expect(head(Key)).rejects.toMatchObject({ name: 'NotFound' })
  })

  /** The head of a request that the client would have sent. */
  async function signedPut(Key: string, ContentLength: number) {
    let seen: { headers: Record<string, string>; url: string } | undefined
    const client = running.connect({
      requestHandler: {
        handle: async (signed: {
          headers: Record<string, string>
          path: string
          query?: Record<string, string>
        }) => {
          const search = new URLSearchParams(signed.query ?? {})
          seen = { headers: signed.headers, url: `${running.url}${signed.path}?${search}` }
          throw new Error('seen')
        },
      },
    })
    const command = new PutObjectCommand({
      Bucket: BUCKET,
      Key,
      Body: Buffer.alloc(ContentLength),
      ContentLength,
    })
    await client.send(command).catch(() => {})
    if (!seen) throw new Error('the client sent nothing')
    return seen
  }
})
