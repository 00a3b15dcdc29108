import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { lwaToken, readSmapiCredentials } from '../../../cloud/alexa/lwa-token.ts'
import { openSmapi, SmapiFailure } from '../../../cloud/alexa/smapi.ts'

const CREDENTIALS = { clientId: 'id', clientSecret: 'hush', refreshToken: 'refresh', vendorId: 'vendor' }

let server: Server
let address: string
let asked: string[]
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeEach(async () => {
  asked = []
  server = createServer(async (request, response) => {
    asked.push(
      `${request.method} ${request.url} ${request.headers.authorization ?? ''} ${await text(request)}`.trim(),
    )
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})

const grants = (token: object) => (_: IncomingMessage, response: ServerResponse) =>
  response.end(JSON.stringify(token))

describe('a token', () => {
  test('is asked for by the refresh token, and kept while it is good', async () => {
    answer = grants({ access_token: 'one', expires_in: 3600 })
    const token = lwaToken(address, async () => CREDENTIALS)
    expect([await token(), await token()]).toEqual(['one', 'one'])
    expect(asked).toEqual([
      'POST /auth/o2/token  grant_type=refresh_token&client_id=id&client_secret=hush&refresh_token=refresh',
    ])
  })

  test('is asked for anew when it ends within a minute', async () => {
    answer = grants({ access_token: 'one', expires_in: 59 })
    const token = lwaToken(address, async () => CREDENTIALS)
    await token()
    await token()
    expect(asked).toHaveLength(2)
  })

  test('is asked for again by credentials that were replaced after they were refused', async () => {
    let refreshToken = 'refresh'
    answer = (_, response) => {
      const isNew = asked.at(-1)?.includes('refresh_token=rotated')
      if (isNew) return grants({ access_token: 'two', expires_in: 3600 })(_, response)
      refreshToken = 'rotated'
      return response.writeHead(400).end('{"error":"invalid_grant"}')
    }
    const held = { ...CREDENTIALS }
    const token = lwaToken(address, async ({ fresh = false } = {}) =>
      fresh ? { ...CREDENTIALS, refreshToken } : held,
    )
    expect(await token()).toBe('two')
    expect(asked).toHaveLength(2)
  })

  test('is not asked for twice by the same credentials', async () => {
    answer = (_, response) => response.writeHead(401).end('{"error":"invalid_client"}')
    await expect(lwaToken(address, async () => ({ ...CREDENTIALS }))()).rejects.toThrow(
      'Login with Amazon gave no token: 401',
    )
    expect(asked).toHaveLength(1)
  })

  test('that is none is an error without a secret', async () => {
    answer = grants({ token: 'refresh' })
    await expect(lwaToken(address, async () => CREDENTIALS)()).rejects.toThrow(
      /^Login with Amazon answered with something/u,
    )
  })
})

describe('the credentials', () => {
  test('are JSON', () => {
    expect(readSmapiCredentials(JSON.stringify(CREDENTIALS))).toEqual(CREDENTIALS)
  })

  test.each([
    ['no JSON', 'hush, refresh', 'all'],
    ['not all of them', '{"clientSecret":"hush","clientId":7}', 'clientId, refreshToken, vendorId'],
  ])('that are %s are told by what is wrong, and not by what is there', (_, secret, wrong) => {
    expect(() => readSmapiCredentials(secret)).toThrow(
      `The credentials of SMAPI are JSON with clientId, clientSecret, refreshToken, vendorId; wrong or missing: ${wrong}`,
    )
  })
})

describe('SMAPI', () => {
  const smapi = () => openSmapi(address, async () => 'secret')

  test('is asked with the token, and answers with JSON or nothing', async () => {
    answer = grants({ a: 1 })
    expect((await smapi()('GET', '/v1/x', { query: { b: 'c d' } })).body).toEqual({ a: 1 })
    answer = (_, response) => response.writeHead(204).end()
    expect(await smapi()('PUT', '/v1/x', { body: { a: 1 } })).toMatchObject({ status: 204, body: undefined })
    expect(asked).toEqual(['GET /v1/x?b=c+d Bearer secret', 'PUT /v1/x Bearer secret {"a":1}'])
  })

  test('that says no is a failure with its status and words', async () => {
    answer = (_, response) => response.writeHead(429).end('{"message":"Slow down."}')
    const failure = await smapi()('GET', '/v1/x').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(SmapiFailure)
    expect(failure).toMatchObject({ status: 429, message: 'GET /v1/x: 429 {"message":"Slow down."}' })
  })

  test('leads nowhere else with the token', async () => {
    answer = (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end()
    await expect(smapi()('GET', 'http://127.0.0.1:1/v1/x')).rejects.toThrow('SMAPI leads elsewhere')
    await expect(smapi()('GET', '/v1/x')).rejects.toThrow('fetch failed')
    expect(asked).toHaveLength(1)
  })
})
