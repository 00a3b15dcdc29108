import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type HttpApiEvent, openHttpApi } from '../../../../cloud/local/apigateway/http-api.ts'
import { ACCOUNT_ID, REGION, serve } from '../serve.ts'

let server: Awaited<ReturnType<typeof serve>>
let events: HttpApiEvent[] = []
let answer: { payload: string; functionError?: string }

beforeAll(async () => {
  server = await serve(
    openHttpApi({
      region: REGION,
      accountId: ACCOUNT_ID,
      apiId: 'abc123',
      invoke: async event => {
        events.push(event)
        return answer
      },
    }),
  )
})

afterAll(() => server.close())

const says = (said: unknown) => {
  events = []
  answer = { payload: JSON.stringify(said) }
}

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init)

/** A path as it is, which `fetch` would make whole. */
const statusOfRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path }, response => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })

describe('an HTTP API', () => {
  test('tells its function of a request by payload format 2.0', async () => {
    says({ statusCode: 200 })
    await ask('/shows/caf%C3%A9?q=a%20b&q=c&empty=', {
      headers: { 'X-Forwarded-Host': 'shelf.example.com', cookie: 'a=1; b=2', 'user-agent': 'test' },
    })
    expect(events[0]).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/shows/café',
      rawQueryString: 'q=a%20b&q=c&empty=',
      cookies: ['a=1', 'b=2'],
      headers: {
        host: 'abc123.execute-api.us-east-1.amazonaws.com',
        'x-forwarded-host': 'shelf.example.com',
      },
      queryStringParameters: { q: 'a b,c', empty: '' },
      requestContext: {
        accountId: ACCOUNT_ID,
        apiId: 'abc123',
        domainName: 'abc123.execute-api.us-east-1.amazonaws.com',
        http: { method: 'GET', path: '/shows/café', protocol: 'HTTP/1.1', userAgent: 'test' },
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/u),
      },
      isBase64Encoded: false,
    })
    expect(events[0]).not.toHaveProperty('body')
    expect(events[0]?.headers).not.toHaveProperty('cookie')
  })

  test('passes a body on', async () => {
    says({ statusCode: 204 })
    const { status } = await ask('/', { method: 'POST', body: 'hello' })
    expect(status).toBe(204)
    expect(Buffer.from(events[0]?.body ?? '', 'base64').toString()).toBe('hello')
  })

  test('answers what the function says, headers, cookies and all', async () => {
    says({
      statusCode: 418,
      headers: { 'content-type': 'text/x-tea', 'x-cups': 2 },
      cookies: ['a=1', 'b=2'],
      body: 'Zml2ZSBv4oCZY2xvY2s=',
      isBase64Encoded: true,
    })
    const response = await ask('/')
    expect([response.status, await response.text()]).toEqual([418, 'five o’clock'])
    expect(response.headers.get('content-type')).toBe('text/x-tea')
    expect(response.headers.get('x-cups')).toBe('2')
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  test('takes an answer without a status for the body of a 200', async () => {
    says({ hello: 'world' })
    const response = await ask('/')
    expect([response.status, await response.json()]).toEqual([200, { hello: 'world' }])
  })

  test('gives no body to HEAD, nor with 304', async () => {
    says({ statusCode: 200, body: 'a page' })
    expect(await (await ask('/', { method: 'HEAD' })).text()).toBe('')
    expect(events[0]?.requestContext.http.method).toBe('HEAD')
    says({ statusCode: 304, headers: { etag: '"a"' } })
    const response = await ask('/')
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, '"a"', ''])
  })

  test('says nothing of what went wrong in the function', async () => {
    answer = { payload: '{"errorMessage":"secret"}', functionError: 'Unhandled' }
    const response = await ask('/')
    expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}'])
  })

  test('refuses a path that is not encoded UTF-8', async () => {
    says({ statusCode: 200 })
    expect(await statusOfRaw('/shows/%ff')).toBe(400)
    expect(events).toEqual([])
  })
})
