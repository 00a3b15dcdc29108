import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteBucketCorsCommand,
  GetBucketAclCommand,
  GetBucketCorsCommand,
  GetBucketLocationCommand,
  GetBucketNotificationConfigurationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  ListObjectVersionsCommand,
  ListPartsCommand,
  PutBucketCorsCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Notification } from '../../../../cloud/local/s3/notifications.ts'
import { openObjectStore } from '../../../../cloud/local/s3/object-store.ts'
import { until } from '../../../platform.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../serve.ts'
import { BUCKET, type RunningStore, runStore } from './running-store.ts'

let running: RunningStore
const told: Notification[] = []

beforeAll(async () => {
  running = await runStore(async notification => void told.push(notification))
})
afterAll(() => running.close())

const put = (Key: string, Body = 'x', Bucket = BUCKET) =>
  running.client.send(new PutObjectCommand({ Bucket, Key, Body }))

describe('a bucket', () => {
  test('is made, found, listed and, once empty, deleted', async () => {
    const Bucket = 'another.bucket-1'
    await running.client.send(new CreateBucketCommand({ Bucket }))
    await running.client.send(new CreateBucketCommand({ Bucket }))
    expect((await running.client.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual([
      Bucket,
      BUCKET,
    ])
    await running.client.send(new HeadBucketCommand({ Bucket }))
    expect(
      (await running.client.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint,
    ).toBeUndefined()
    await put('a', 'x', Bucket)
    await expect(running.client.send(new DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({
      name: 'BucketNotEmpty',
    })
  })

  test.each(['ab', 'Upper', 'under_score', '-dash', 'dot..dot', '192.168.0.1', 'a'.repeat(64)])(
    'is not called %s',
    async Bucket => {
      const create = running.client.send(new CreateBucketCommand({ Bucket }))
      await expect(create).rejects.toMatchObject({ name: 'InvalidBucketName' })
    },
  )

  test('that is not there is said', async () => {
    await expect(put('a', 'x', 'nowhere')).rejects.toMatchObject({ name: 'NoSuchBucket' })
    await expect(running.client.send(new HeadBucketCommand({ Bucket: 'nowhere' }))).rejects.toMatchObject({
      name: 'NotFound',
    })
  })

  test.each([
    ['an ACL', new GetBucketAclCommand({ Bucket: BUCKET })],
    [
      'versions',
      new PutBucketVersioningCommand({ Bucket: BUCKET, VersioningConfiguration: { Status: 'Enabled' } }),
    ],
    ['lists of versions', new ListObjectVersionsCommand({ Bucket: BUCKET })],
  ])('has not got %s, and says so by name', async (_, command) => {
    await expect(running.client.send(command as GetBucketAclCommand)).rejects.toMatchObject({
      name: 'NotImplemented',
    })
  })
})

describe('listing', () => {
  const Bucket = 'listed'
  const KEYS = ['a', 'a/1', 'a/2', 'a/b/3', 'b', 'b!', 'c/1', 'ä', '日本', '🦁']
  beforeAll(async () => {
    await running.client.send(new CreateBucketCommand({ Bucket }))
    for (const key of [...KEYS].reverse()) await put(key, key, Bucket)
  })
  const list = (more: Partial<ListObjectsV2CommandInput> = {}) =>
    running.client.send(new ListObjectsV2Command({ Bucket, ...more }))
  const names = async (more = {}) => {
    const { Contents = [], CommonPrefixes = [] } = await list(more)
    return [...Contents.map(({ Key }) => Key), ...CommonPrefixes.map(({ Prefix }) => Prefix)]
  }

  test('is in the order of UTF-8 bytes', async () => {
    expect(await names()).toEqual([...KEYS].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
  })

  test.each([
    ['a prefix', { Prefix: 'a/' }, ['a/1', 'a/2', 'a/b/3']],
    ['a delimiter', { Delimiter: '/' }, ['a', 'b', 'b!', 'ä', '日本', '🦁', 'a/', 'c/']],
    ['both', { Prefix: 'a/', Delimiter: '/' }, ['a/1', 'a/2', 'a/b/']],
    ['a start', { StartAfter: 'b' }, ['b!', 'c/1', 'ä', '日本', '🦁']],
    ['a prefix that nothing has', { Prefix: 'zz' }, []],
    ['no keys wanted', { MaxKeys: 0 }, []],
    ['an encoding', { EncodingType: 'url', Prefix: '日' }, ['%E6%97%A5%E6%9C%AC']],
  ] as const)('takes %s', async (_, options, expected) => {
    expect(await names(options)).toEqual(expected)
  })

  test.each([{}, { Delimiter: '/' }, { Prefix: 'a', Delimiter: '/' }])(
    'goes page by page through all of it, each once: %j',
    async options => {
      const paged: (string | undefined)[] = []
      let ContinuationToken: string | undefined
      do {
        const page = await list({ ...options, MaxKeys: 1, ContinuationToken })
        expect(page.KeyCount).toBe(1)
        paged.push(page.Contents?.[0]?.Key ?? page.CommonPrefixes?.[0]?.Prefix)
        ContinuationToken = page.NextContinuationToken
      } while (ContinuationToken)
      expect([...paged].sort()).toEqual([...(await names(options))].sort())
      expect(new Set(paged).size).toBe(paged.length)
    },
  )

  test('works in its first version too', async () => {
    const { Contents, IsTruncated, NextMarker } = await running.client.send(
      new ListObjectsCommand({ Bucket, MaxKeys: 2, Marker: 'a' }),
    )
    expect(Contents?.map(({ Key }) => Key)).toEqual(['a/1', 'a/2'])
    expect([IsTruncated, NextMarker]).toEqual([true, 'a/2'])
  })
})

describe('a multipart upload', () => {
  const PART = Buffer.alloc(5 * 1024 * 1024, 'p')
  const start = async (Key: string) =>
    (
      await running.client.send(
        new CreateMultipartUploadCommand({ Bucket: BUCKET, Key, ContentType: 'audio/mpeg' }),
      )
    ).UploadId
  const part = (Key: string, UploadId: string | undefined, PartNumber: number, Body: Buffer | string) =>
    running.client.send(new UploadPartCommand({ Bucket: BUCKET, Key, UploadId, PartNumber, Body }))
  const complete = (
    Key: string,
    UploadId: string | undefined,
    Parts: { PartNumber: number; ETag?: string | undefined }[],
    more = {},
  ) =>
    running.client.send(
      new CompleteMultipartUploadCommand({
        Bucket: BUCKET,
        Key,
        UploadId,
        MultipartUpload: { Parts },
        ...more,
      }),
    )

  test('joins its parts, in order, into one object', async () => {
    const UploadId = await start('joined')
    const second = await part('joined', UploadId, 2, 'tail')
    const first = await part('joined', UploadId, 1, PART)
    expect(
      (await running.client.send(new ListPartsCommand({ Bucket: BUCKET, Key: 'joined', UploadId }))).Parts,
    ).toMatchObject([
      { PartNumber: 1, Size: PART.length },
      { PartNumber: 2, Size: 4 },
    ])
    const { ETag } = await complete('joined', UploadId, [
      { PartNumber: 1, ETag: first.ETag },
      { PartNumber: 2, ETag: second.ETag },
    ])
    expect(ETag).toMatch(/-2"$/u)
    const object = await running.client.send(
      new GetObjectCommand({ Bucket: BUCKET, Key: 'joined', Range: `bytes=${PART.length - 2}-` }),
    )
    expect(await object.Body?.transformToString()).toBe('pptail')
    expect(object).toMatchObject({ ContentType: 'audio/mpeg', ETag })
  })

  test('takes a part from another object', async () => {
    await put('source', '0123456789')
    const UploadId = await start('copied')
    const copy = new UploadPartCopyCommand({
      Bucket: BUCKET,
      Key: 'copied',
      UploadId,
      PartNumber: 1,
      CopySource: `${BUCKET}/source`,
      CopySourceRange: 'bytes=2-4',
    })
    const { CopyPartResult } = await running.client.send(copy)
    await complete('copied', UploadId, [{ PartNumber: 1, ETag: CopyPartResult?.ETag }])
    const { Body } = await running.client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'copied' }))
    expect(await Body?.transformToString()).toBe('234')
  })

  test('is listed until it is aborted, and then it is gone', async () => {
    const UploadId = await start('aborted')
    await part('aborted', UploadId, 1, 'x')
    const listed = async () =>
      (await running.client.send(new ListMultipartUploadsCommand({ Bucket: BUCKET }))).Uploads?.map(
        upload => upload.UploadId,
      ) ?? []
    expect(await listed()).toContain(UploadId)
    await running.client.send(new AbortMultipartUploadCommand({ Bucket: BUCKET, Key: 'aborted', UploadId }))
    expect(await listed()).not.toContain(UploadId)
    await expect(part('aborted', UploadId, 2, 'x')).rejects.toMatchObject({ name: 'NoSuchUpload' })
  })

  test('refuses parts that are missing, out of order or too small', async () => {
    const UploadId = await start('refused')
    const [one, two] = [
      await part('refused', UploadId, 1, 'small'),
      await part('refused', UploadId, 2, 'tail'),
    ]
    const parts = [
      { PartNumber: 1, ETag: one.ETag },
      { PartNumber: 2, ETag: two.ETag },
    ]
    await expect(complete('refused', UploadId, [{ PartNumber: 3, ETag: one.ETag }])).rejects.toMatchObject({
      name: 'InvalidPart',
    })
    await expect(complete('refused', UploadId, [{ PartNumber: 1, ETag: two.ETag }])).rejects.toMatchObject({
      name: 'InvalidPart',
    })
    await expect(complete('refused', UploadId, parts.toReversed())).rejects.toMatchObject({
      name: 'InvalidPartOrder',
    })
    await expect(complete('refused', UploadId, parts)).rejects.toMatchObject({ name: 'EntityTooSmall' })
  })

  test('is completed under a condition', async () => {
    await put('taken')
    const UploadId = await start('taken')
    const { ETag } = await part('taken', UploadId, 1, 'x')
    await expect(
      complete('taken', UploadId, [{ PartNumber: 1, ETag }], { IfNoneMatch: '*' }),
    ).rejects.toMatchObject({ name: 'PreconditionFailed' })
    await complete('taken', UploadId, [{ PartNumber: 1, ETag }])
  })
})

describe('who asks', () => {
  test.each([
    [
      'with a wrong secret',
      { credentials: { ...CREDENTIALS, secretAccessKey: 'wrong' } },
      'SignatureDoesNotMatch',
    ],
    [
      'as somebody unknown',
      { credentials: { ...CREDENTIALS, accessKeyId: 'AKIAUNKNOWN' } },
      'InvalidAccessKeyId',
    ],
    ['of another region', { region: 'eu-west-1' }, 'AuthorizationHeaderMalformed'],
    ['with a clock that is an hour off', { systemClockOffset: 3_600_000 }, 'RequestTimeTooSkewed'],
  ])('%s is refused', async (_, settings, name) => {
    await expect(running.connect(settings).send(new ListBucketsCommand({}))).rejects.toMatchObject({ name })
  })

  test('without saying who is refused, in S3’s own form', async () => {
    const response = await fetch(`${running.url}/${BUCKET}/a`)
    expect(response.status).toBe(403)
    expect(await response.text()).toMatch(
      /<Error><Code>AccessDenied<\/Code>.*<RequestId>[0-9A-F]{16}<\/RequestId><\/Error>$/u,
    )
  })
})

describe('a presigned address', () => {
  const signer = () => running.connect({ requestChecksumCalculation: 'WHEN_REQUIRED' })

  test('lets somebody put and get one object', async () => {
    const putUrl = await getSignedUrl(
      signer(),
      new PutObjectCommand({ Bucket: BUCKET, Key: 'presigned ü' }),
      { expiresIn: 60 },
    )
    expect((await fetch(putUrl, { method: 'PUT', body: 'by address' })).status).toBe(200)
    const getUrl = await getSignedUrl(
      running.client,
      new GetObjectCommand({ Bucket: BUCKET, Key: 'presigned ü', ResponseContentType: 'text/x' }),
    )
    const response = await fetch(getUrl)
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/x', 'by address'])
  })

  test.each([
    ['another key', (url: string) => url.replace('/guarded?', '/other?')],
    ['a longer time', (url: string) => url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600')],
    ['another signature', (url: string) => url.replace(/X-Amz-Signature=..../u, 'X-Amz-Signature=0000')],
  ])('is good for nothing with %s', async (_, tamper) => {
    await put('guarded')
    const url = await getSignedUrl(running.client, new GetObjectCommand({ Bucket: BUCKET, Key: 'guarded' }), {
      expiresIn: 60,
    })
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(tamper(url))).status).toBe(403)
  })

  test('expires', async () => {
    await put('brief')
    const url = await getSignedUrl(running.client, new GetObjectCommand({ Bucket: BUCKET, Key: 'brief' }), {
      expiresIn: 60,
    })
    const { now } = running.clock
    running.clock.now = new Date(now.getTime() + 61_000)
    expect((await fetch(url)).status).toBe(403)
    running.clock.now = now
  })
})

describe('a form', () => {
  const FILE_NAME_PLACE = ['$', '{filename}'].join('')

  const form = (
    Conditions: Parameters<typeof createPresignedPost>[1]['Conditions'] = [],
    Key = `posted/${FILE_NAME_PLACE}`,
  ) =>
    createPresignedPost(running.client, {
      Bucket: BUCKET,
      Key,
      Conditions: [['content-length-range', 2, 10], ...(Conditions ?? [])],
      Fields: { 'Content-Type': 'text/plain' },
    })

  async function post(
    { url, fields }: Awaited<ReturnType<typeof form>>,
    file = 'content',
    more: Record<string, string> = {},
  ) {
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...fields, ...more })) body.append(name, value)
    body.append('file', new Blob([file]), 'name ü.txt')
    return fetch(url, { method: 'POST', body })
  }

  test('puts a file that its policy allows', async () => {
    expect((await post(await form())).status).toBe(204)
    const object = await running.client.send(
      new GetObjectCommand({ Bucket: BUCKET, Key: 'posted/name ü.txt' }),
    )
    expect([object.ContentType, await object.Body?.transformToString()]).toEqual(['text/plain', 'content'])
  })

  test('answers with 201 and what it made, when it is asked to', async () => {
    const signed = await form([{ success_action_status: '201' }])
    const response = await post(signed, 'content', { success_action_status: '201' })
    expect([response.status, await response.text()]).toEqual([
      201,
      expect.stringContaining('<Bucket>the-bucket</Bucket>'),
    ])
  })

  test.each([
    ['a file that is too large', 'x'.repeat(11), {}, 400, 'EntityTooLarge'],
    ['a file that is too small', 'x', {}, 400, 'EntityTooSmall'],
    ['a field that no condition covers', 'content', { acl: 'public-read' }, 403, 'AccessDenied'],
    ['another key', 'content', { key: 'elsewhere/x' }, 403, 'AccessDenied'],
    ['another signature', 'content', { 'X-Amz-Signature': '0'.repeat(64) }, 403, 'SignatureDoesNotMatch'],
    [
      'another policy',
      'content',
      { Policy: Buffer.from('{"expiration":"2099-01-01T00:00:00Z","conditions":[]}').toString('base64') },
      403,
      'SignatureDoesNotMatch',
    ],
  ])('refuses %s', async (_, file, more, status, code) => {
    const response = await post(await form([], 'fixed'), file, more)
    expect([response.status, await response.text()]).toEqual([
      status,
      expect.stringContaining(`<Code>${code}</Code>`),
    ])
  })

  test('expires', async () => {
    const signed = await form()
    const { now } = running.clock
    running.clock.now = new Date(now.getTime() + 3_700_000)
    expect((await post(signed)).status).toBe(403)
    running.clock.now = now
  })
})

describe('a browser of another origin', () => {
  const CORSRules = [
    {
      AllowedOrigins: ['http://*.example'],
      AllowedMethods: ['POST'],
      AllowedHeaders: ['x-*'],
      ExposeHeaders: ['etag'],
      MaxAgeSeconds: 60,
    },
  ]
  const preflight = (origin: string, method: string, headers = '') =>
    fetch(`${running.url}/${BUCKET}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': headers },
    })

  test('may ask what a rule of the bucket allows', async () => {
    await running.client.send(new PutBucketCorsCommand({ Bucket: BUCKET, CORSConfiguration: { CORSRules } }))
    expect((await running.client.send(new GetBucketCorsCommand({ Bucket: BUCKET }))).CORSRules).toEqual(
      CORSRules,
    )
    const allowed = await preflight('http://a.example', 'POST', 'x-one, X-Two')
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'http://a.example',
    ])
    expect((await preflight('http://b.test', 'POST')).status).toBe(403)
    expect((await preflight('http://a.example', 'DELETE')).status).toBe(403)
    expect((await preflight('http://a.example', 'POST', 'authorization')).status).toBe(403)
    await running.client.send(new DeleteBucketCorsCommand({ Bucket: BUCKET }))
    await expect(running.client.send(new GetBucketCorsCommand({ Bucket: BUCKET }))).rejects.toMatchObject({
      name: 'NoSuchCORSConfiguration',
    })
  })
})

describe('events', () => {
  test('go to EventBridge and, by prefix and suffix, to a queue', async () => {
    const Bucket = 'watched'
    const QueueArn = 'arn:aws:sqs:us-east-1:000000000000:q'
    await running.client.send(new CreateBucketCommand({ Bucket }))
    const FilterRules = [
      { Name: 'prefix', Value: 'in/' },
      { Name: 'suffix', Value: '.md' },
    ] as const
    const NotificationConfiguration = {
      EventBridgeConfiguration: {},
      QueueConfigurations: [
        {
          Id: 'q',
          QueueArn,
          Events: ['s3:ObjectCreated:*' as const],
          Filter: { Key: { FilterRules: [...FilterRules] } },
        },
      ],
    }
    await running.client.send(
      new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }),
    )
    expect(
      await running.client.send(new GetBucketNotificationConfigurationCommand({ Bucket })),
    ).toMatchObject({ EventBridgeConfiguration: {}, QueueConfigurations: [{ QueueArn }] })

    told.length = 0
    await put('in/a b+ü.md', 'x', Bucket)
    await put('in/c.txt', 'x', Bucket)
    await until(async () => told.length === 3)
    expect(told.map(({ to }) => to)).toEqual(['arn', 'eventbridge', 'eventbridge'])
    expect(told[0]).toMatchObject({
      arn: QueueArn,
      event: { Records: [{ eventName: 'ObjectCreated:Put', s3: { object: { key: 'in/a+b%2B%C3%BC.md' } } }] },
    })
    expect(told[1]?.event).toMatchObject({
      source: 'aws.s3',
      'detail-type': 'Object Created',
      detail: { bucket: { name: Bucket }, object: { key: 'in/a b+ü.md', size: 1 }, reason: 'PutObject' },
    })
  })

  test('that nobody took are delivered again, also after the store was closed', async () => {
    const folder = temporaryFolder()
    const settings = { folder: folder.path, region: REGION, accountId: ACCOUNT_ID, credentials: CREDENTIALS }
    const first = openObjectStore({ ...settings, deliver: () => Promise.reject(new Error('nobody there')) })
    const server = await serve(first.listener)
    const client = running.connect({ endpoint: server.url })
    await client.send(new CreateBucketCommand({ Bucket: BUCKET }))
    await client.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: BUCKET,
        NotificationConfiguration: { EventBridgeConfiguration: {} },
      }),
    )
    await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'kept', Body: 'x' }))
    client.destroy()
    await server.close()
    await first.close()
    const { promise: delivered, resolve } = Promise.withResolvers<Notification>()
    const second = openObjectStore({ ...settings, deliver: async notification => resolve(notification) })
    expect((await delivered).event).toMatchObject({ detail: { object: { key: 'kept' } } })
    await second.close()
    folder.remove()
  })
})
