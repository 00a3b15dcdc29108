import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openDistribution } from '../../../../cloud/local/cloudfront/distribution.ts'
import { BUCKET, type RunningStore, runStore } from '../s3/running-store.ts'
import { CREDENTIALS, REGION, serve } from '../serve.ts'

let running: RunningStore
let distribution: ReturnType<typeof openDistribution>
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  running = await runStore()
  const put = {
    Bucket: BUCKET,
    Key: 'editions/e/ü.mp3',
    Body: '0123456789',
    ContentType: 'audio/mpeg',
    CacheControl: 'immutable',
  }
  await running.client.send(new PutObjectCommand(put))
  await running.client.send(
    new PutObjectCommand({ Bucket: BUCKET, Key: 'uploads/secret.txt', Body: 'secret' }),
  )
  distribution = openDistribution({
    origin: { endpoint: running.url, region: REGION, bucket: BUCKET, credentials: CREDENTIALS },
    publicPrefixes: ['editions/'],
  })
  server = await serve(distribution.listener)
})

afterAll(async () => {
  await server.close()
  distribution.close()
  await running.close()
})

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init)

describe('the distribution', () => {
  test('gives everybody what is public, from any origin', async () => {
    const response = await ask('/editions/e/%C3%BC.mp3', { headers: { origin: 'http://player.example' } })
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-length': '10',
      'cache-control': 'immutable',
      'accept-ranges': 'bytes',
      'access-control-allow-origin': '*',
    })
    expect(await response.text()).toBe('0123456789')
  })

  test('gives a range, and the head alone', async () => {
    const part = await ask('/editions/e/%C3%BC.mp3', { headers: { range: 'bytes=2-4' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ])
    const head = await ask('/editions/e/%C3%BC.mp3', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', ''])
  })

  test('says that nothing has changed', async () => {
    const eTag = (await ask('/editions/e/%C3%BC.mp3', { method: 'HEAD' })).headers.get('etag') ?? ''
    expect((await ask('/editions/e/%C3%BC.mp3', { headers: { 'if-none-match': eTag } })).status).toBe(304)
  })

  test.each([
    ['what is not public', '/uploads/secret.txt', 403],
    ['a way around', '/editions/../uploads/secret.txt', 403],
    ['an encoded way around', '/editions/%2e%2e/uploads/secret.txt', 403],
    ['what is not there', '/editions/none.mp3', 404],
    ['a broken address', '/editions/%ff', 403],
    ['a range beyond the end', '/editions/e/%C3%BC.mp3', 416],
  ])('refuses %s', async (_, path, status) => {
    const headers: Record<string, string> = status === 416 ? { range: 'bytes=99-' } : {}
    expect((await ask(path, { headers })).status).toBe(status)
  })

  test('lets nobody write', async () => {
    expect((await ask('/editions/e/x.mp3', { method: 'PUT', body: 'x' })).status).toBe(405)
  })
})

describe('what does not begin so', () => {
  let front: ReturnType<typeof openDistribution>
  let both: Awaited<ReturnType<typeof serve>>
  let asked: { url: string | undefined; host: string | string[] | undefined }[]

  beforeAll(async () => {
    front = openDistribution({
      origin: { endpoint: running.url, region: REGION, bucket: BUCKET, credentials: CREDENTIALS },
      publicPrefixes: ['editions/'],
      otherwise: (request, response) => {
        asked.push({ url: request.url, host: request.headersDistinct['x-forwarded-host'] })
        response.end('a page')
      },
    })
    both = await serve(front.listener)
  })

  beforeEach(() => {
    asked = []
  })

  afterAll(async () => {
    await both.close()
    front.close()
  })

  test('comes from the other origin, which is told the host that was asked for, and by nobody else', async () => {
    const page = await fetch(`${both.url}/shows/tales?page=2`, {
      headers: { 'x-forwarded-host': 'evil.example' },
    })
    expect(await page.text()).toBe('a page')
    expect(page.headers.has('access-control-allow-origin')).toBe(false)
    expect(asked).toEqual([{ url: '/shows/tales?page=2', host: [new URL(both.url).host] }])
  })

  test('is only looked at', async () => {
    expect((await fetch(`${both.url}/`, { method: 'POST', body: 'x' })).status).toBe(403)
    expect((await fetch(`${both.url}/`, { method: 'HEAD' })).status).toBe(200)
    expect(asked).toHaveLength(1)
  })

  test('leaves the files to the bucket', async () => {
    expect(await (await fetch(`${both.url}/editions/e/%C3%BC.mp3`)).text()).toBe('0123456789')
    expect((await fetch(`${both.url}/editions/none.mp3`)).status).toBe(404)
    expect(asked).toEqual([])
  })
})
