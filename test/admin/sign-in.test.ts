import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { links, PATHS } from '../../admin/routes.ts'
import { memoryPorts } from './memory-ports.ts'
import { type RunningAdmin, runAdmin, SIGN_IN_TOKEN } from './running-admin.ts'

let admin: RunningAdmin
beforeAll(async () => {
  admin = await runAdmin()
})
afterAll(() => admin.close())

const setCookies = (response: Response) => response.headers.getSetCookie().join('\n')

describe('the sign-in link', () => {
  test('opens the shelf, with a cookie that no script can read', async () => {
    const visitor = admin.stranger()
    const response = await visitor.get(links.signIn(SIGN_IN_TOKEN))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(PATHS.home)
    expect(setCookies(response)).toMatch(/^voiceshelf=.*samesite=lax; httponly/imu)
    expect((await visitor.get(PATHS.home)).status).toBe(200)
  })

  test('works more than once', async () => {
    for (const visitor of [admin.stranger(), admin.stranger()])
      expect((await visitor.get(links.signIn(SIGN_IN_TOKEN))).status).toBe(303)
  })

  test.each(['', 'wrong', `${SIGN_IN_TOKEN}x`, SIGN_IN_TOKEN.slice(1), '🦜'])(
    'is not opened by %j',
    async token => {
      const response = await admin.stranger().get(links.signIn(token))
      expect(response.status).toBe(401)
      expect(setCookies(response)).toBe('')
      expect(await response.text()).toContain('This link does not sign you in')
    },
  )

  test('is not opened by two tokens at once', async () => {
    const response = await admin.stranger().get(`${links.signIn('a')}&token=${SIGN_IN_TOKEN}`)
    expect(response.status).toBe(401)
  })

  test('gives a session that outlives a restart of the app', async () => {
    const visitor = await admin.signIn()
    const cookie = [...visitor.cookies].map(pair => pair.join('=')).join('; ')
    const restarted = await runAdmin()
    expect((await fetch(restarted.address, { headers: { cookie } })).status).toBe(200)
    await restarted.close()
  })

  test('gives a cookie for https alone when a trusted proxy says https', async () => {
    const behindProxy = await runAdmin({ trustedProxies: 1 })
    const response = await behindProxy
      .stranger()
      .get(links.signIn(SIGN_IN_TOKEN), { headers: { 'x-forwarded-proto': 'https' } })
    expect(setCookies(response)).toMatch(/; secure/iu)
    await behindProxy.close()
  })

  test('leads to the same place whatever the Host header says', async () => {
    const response = await admin
      .stranger()
      .get(links.signIn(SIGN_IN_TOKEN), { headers: { 'x-forwarded-host': 'evil.example' } })
    expect(response.headers.get('location')).toBe('/')
  })
})

describe('who is not signed in', () => {
  test.each([PATHS.home, '/shows/stories', '/shows/stories/abc', '/no/such/page'])(
    'sees where the link is instead of %s',
    async path => {
      const response = await admin.stranger().get(path)
      expect(response.status).toBe(401)
      expect(await response.text()).toContain('Open the sign-in link that Voiceshelf printed')
    },
  )

  test.each([PATHS.apiShows, '/api/no-such-thing', PATHS.events])('gets JSON from %s', async path => {
    const response = await admin.stranger().get(path)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'sign-in-needed' })
  })

  test('changes nothing', async () => {
    const response = await admin.stranger().get(PATHS.samples, { method: 'POST' })
    expect(response.status).toBe(401)
    expect(admin.ports.arrivals).toEqual([])
  })

  test('learns nothing from a cookie of their own making', async () => {
    const forged = Buffer.from(JSON.stringify({ id: 'me', until: 9e15 })).toString('base64')
    const cookie = `voiceshelf=${forged}; voiceshelf.sig=AAAAAAAAAAAAAAAAAAAAAAAAAAA`
    expect((await fetch(admin.address, { headers: { cookie } })).status).toBe(401)
  })

  test('still finds the app healthy, its style and its script', async () => {
    const stranger = admin.stranger()
    expect((await stranger.get(PATHS.health)).status).toBe(200)
    const page = await (await stranger.get(PATHS.home)).text()
    const assets = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu)].map(([, path = '']) =>
      path.replaceAll('&#61;', '='),
    )
    expect(assets.length).toBeGreaterThanOrEqual(3)
    for (const path of assets) {
      const response = await stranger.get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toContain('immutable')
    }
  })
})

test('signing out forgets the session', async () => {
  const visitor = await admin.signIn()
  const response = await visitor.post(PATHS.signOut)
  expect(await response.text()).toContain('You are signed out')
  expect((await visitor.get(PATHS.home)).status).toBe(401)
})

test('a program sends the token itself, and needs no other', async () => {
  const headers = { authorization: `Bearer ${SIGN_IN_TOKEN}`, 'content-type': 'application/json' }
  expect((await fetch(admin.address + PATHS.apiShows, { headers })).status).toBe(200)
  const body = JSON.stringify({ show: 'tales', name: 'a.txt', size: 0 })
  const refused = await fetch(admin.address + PATHS.apiUploads, { method: 'POST', headers, body })
  expect(await refused.json()).toMatchObject({ code: 'text-empty' })
  const wrong = { authorization: 'Bearer wrong' }
  expect((await fetch(admin.address + PATHS.apiShows, { headers: wrong })).status).toBe(401)
})

test('pages that are opened side by side take each other’s forms', async () => {
  const visitor = await admin.signIn()
  const tokens = await Promise.all([visitor.token(), visitor.token(), visitor.token()])
  expect(new Set(tokens)).toEqual(new Set([await visitor.token()]))
})

describe('a form that another site sends', () => {
  test('is refused and changes nothing', async () => {
    const visitor = await admin.signIn()
    for (const body of [new URLSearchParams(), new URLSearchParams({ _csrf: 'guessed' })]) {
      const response = await visitor.get(PATHS.samples, { method: 'POST', body })
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('This page was open for too long')
    }
    expect(admin.ports.arrivals).toEqual([])
  })

  test('is refused with the token of somebody else', async () => {
    const [visitor, other] = [await admin.signIn(), await admin.signIn()]
    await visitor.token()
    const response = await visitor.get(PATHS.samples, {
      method: 'POST',
      body: new URLSearchParams({ _csrf: await other.token() }),
    })
    expect(response.status).toBe(403)
  })

  test('is refused in JSON where a program asked', async () => {
    const visitor = await admin.signIn()
    const response = await visitor.get(PATHS.apiUploads, { method: 'POST' })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'forged-request' })
  })
})

describe('too many requests', () => {
  test('with wrong links are stopped; with the right one they are not', async () => {
    const strict = await runAdmin({ rateLimits: { signInFailures: 2, requestsPerMinute: 1000 } })
    const ask = async (token: string) => (await strict.stranger().get(links.signIn(token))).status
    expect([await ask(SIGN_IN_TOKEN), await ask(SIGN_IN_TOKEN), await ask(SIGN_IN_TOKEN)]).toEqual([
      303, 303, 303,
    ])
    expect([await ask('a'), await ask('b'), await ask('c')]).toEqual([401, 401, 429])
    await strict.close()
  })

  test('of one visitor are stopped, and another is not', async () => {
    const strict = await runAdmin({ rateLimits: { signInFailures: 5, requestsPerMinute: 3 } }, memoryPorts())
    const [busy, other] = [await strict.signIn(), await strict.signIn()]
    const ask = async () => (await busy.get(PATHS.apiShows)).status
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 200, 429])
    expect((await other.get(PATHS.apiShows)).status).toBe(200)
    await strict.close()
  })
})
