import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { links, PATHS } from '../../admin/routes.ts'
import { openLoadBalancer, padded, type RunningLoadBalancer } from './load-balancer.ts'
import { type RunningAdmin, runAdmin, SIGN_IN_TOKEN, type Visitor } from './running-admin.ts'

let balancer: RunningLoadBalancer
let admin: RunningAdmin
beforeAll(async () => {
  balancer = await openLoadBalancer()
  admin = await runAdmin({ loadBalancer: balancer.settings, trustedProxies: 1 })
})
afterAll(async () => {
  await admin.close()
  await balancer.close()
})

const CLAIMS = 'x-amzn-oidc-data'

/** Somebody's browser, whose requests come by the load balancer. */
function signedIn(subject: string, to: RunningAdmin = admin): Visitor {
  return to.visitor(() => ({ [CLAIMS]: balancer.token(subject), 'x-forwarded-proto': 'https' }))
}

const statusOf = async (token: string) =>
  (await fetch(admin.address + PATHS.home, { headers: { [CLAIMS]: token } })).status

describe('who the load balancer says is signed in', () => {
  test('sees the shelf, asks scripts’ questions and follows events', async () => {
    const visitor = signedIn('ada')
    expect((await visitor.get(PATHS.home)).status).toBe(200)
    expect((await visitor.get(PATHS.apiShows)).status).toBe(200)
    const events = await visitor.get(links.events())
    expect(events.headers.get('content-type')).toContain('text/event-stream')
    await events.body?.cancel()
  })

  test('sends forms, from every page that is open', async () => {
    const visitor = signedIn('grace')
    const [first, second] = [await visitor.token(), await visitor.token()]
    expect(second).toBe(first)
    expect((await visitor.post(PATHS.samples)).status).toBe(303)
  })

  test('is asked for with a key that is fetched once', async () => {
    const fresh = await runAdmin({ loadBalancer: balancer.settings })
    balancer.changeKey()
    const before = balancer.asked.length
    const visitor = signedIn('ada', fresh)
    for (const path of [PATHS.home, PATHS.apiShows, PATHS.home])
      expect((await visitor.get(path)).status).toBe(200)
    expect(balancer.asked.length - before).toBe(1)
    await fresh.close()
  })

  test('stays known when the load balancer takes a new key', async () => {
    const visitor = signedIn('ada')
    const page = await visitor.token()
    balancer.changeKey()
    expect(await visitor.token()).toBe(page)
  })
})

describe('a page’s token against forged requests', () => {
  const post = (visitor: Visitor, token: string) =>
    visitor.get(PATHS.samples, { method: 'POST', body: new URLSearchParams({ _csrf: token }) })

  test('is not taken from somebody else', async () => {
    const [ada, eve] = [signedIn('ada'), signedIn('eve')]
    const hers = await ada.token()
    await eve.token()
    expect((await post(eve, hers)).status).toBe(403)
  })

  test('is not taken with the cookie of somebody else, whose browser it was', async () => {
    const ada = signedIn('ada')
    const hers = await ada.token()
    const eve = signedIn('eve')
    for (const [name, value] of ada.cookies) eve.cookies.set(name, value)
    expect((await post(eve, hers)).status).toBe(403)
    expect((await post(eve, await eve.token())).status).toBe(303)
  })

  test('is the one that parts of an open page carry', async () => {
    const { catalog, now } = admin.ports
    const refused = { code: 'show-missing', message: 'It belongs to no show.' }
    await catalog.refuseUpload({ key: 'uploads/x.exe', at: now(), ...refused })
    const ada = signedIn('ada')
    const token = await ada.token()
    expect(await firstTokenIn(await ada.get(links.events()))).toBe(token)
  })
})

describe('a token is refused', () => {
  const expired = Math.floor(Date.now() / 1000) - 1

  test.each<[string, () => string]>([
    ['of nothing', () => 'x'],
    ['with claims that were changed', () => changeClaims(balancer.token('ada'), { sub: 'eve' })],
    ['signed with another key', () => balancer.token('ada', { privateKey: anotherKey() })],
    ['with a key that nobody has', () => balancer.token('ada', { header: { kid: randomUUID() } })],
    ['with a key’s name that leads elsewhere', () => balancer.token('ada', { header: { kid: '../evil' } })],
    ['without a signature', () => unsigned(balancer.token('ada'))],
    [
      'signed with the public key as a password',
      () => hmacSigned(balancer.token('ada'), balancer.publicKey()),
    ],
    ['of another load balancer', () => balancer.token('ada', { header: { signer: otherBalancer() } })],
    ['for another client', () => balancer.token('ada', { header: { client: 'another' } })],
    [
      'of another identity provider',
      () => balancer.token('ada', { claims: { iss: 'https://evil.example' } }),
    ],
    ['that has expired', () => balancer.token('ada', { header: { exp: expired }, claims: { exp: expired } })],
    ['whose header alone has expired', () => balancer.token('ada', { header: { exp: expired } })],
    [
      'that never expires',
      () => balancer.token('ada', { header: { exp: undefined }, claims: { exp: undefined } }),
    ],
    ['of nobody', () => balancer.token('', {})],
    ['without a subject', () => balancer.token('ada', { claims: { sub: undefined } })],
    ['that comes twice', () => `${balancer.token('ada')}, ${balancer.token('eve')}`],
  ])('%s', async (_what, token) => {
    expect(await statusOf(token())).toBe(401)
  })

  test('and the one that it was made of is taken', async () => {
    expect(await statusOf(balancer.token('ada'))).toBe(200)
  })

  const anotherKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const otherBalancer = () => `${balancer.settings.arn.slice(0, -1)}0`
})

describe('who is not signed in', () => {
  test('is told what to do, and nothing of a link', async () => {
    const response = await admin.stranger().get(PATHS.home)
    expect(response.status).toBe(401)
    const page = await response.text()
    expect(page).toContain('open the address anew')
    expect(page).not.toContain('sign-in link')
  })

  test.each([PATHS.apiShows, PATHS.events])('gets JSON from %s', async path => {
    const response = await admin.stranger().get(path)
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({
      code: 'sign-in-needed',
      message:
        'Sign in first: open the admin page in a browser, or send the token as "Authorization: Bearer …".',
    })
  })

  test('does not sign in by the link', async () => {
    const visitor = admin.stranger()
    expect((await visitor.get(links.signIn(SIGN_IN_TOKEN))).status).toBe(401)
    expect((await visitor.get(PATHS.home)).status).toBe(401)
  })

  test('does not come in with a session that the link once gave', async () => {
    const byLink = await runAdmin()
    const { cookies } = await byLink.signIn()
    await byLink.close()
    const cookie = [...cookies].map(pair => pair.join('=')).join('; ')
    expect((await fetch(admin.address, { headers: { cookie } })).status).toBe(401)
  })
})

describe('a program', () => {
  const ask = (authorization: string, more: Record<string, string> = {}) =>
    fetch(admin.address + PATHS.apiShows, { headers: { authorization, ...more } })

  test('sends the token, which the load balancer lets pass', async () => {
    expect((await ask(`Bearer ${SIGN_IN_TOKEN}`)).status).toBe(200)
    expect((await ask('Bearer wrong')).status).toBe(401)
  })

  test('is not somebody else with a wrong token, even with claims of its own', async () => {
    expect((await ask('Bearer wrong', { [CLAIMS]: balancer.token('ada') })).status).toBe(401)
  })
})

describe('signing out', () => {
  test('forgets the load balancer’s session and leads to the identity provider', async () => {
    const visitor = signedIn('ada')
    const response = await visitor.post(PATHS.signOut)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(balancer.settings.signOutUrl)
    const expiring = response.headers
      .getSetCookie()
      .filter(line => line.startsWith('AWSELBAuthSessionCookie-'))
    expect(expiring.map(line => line.split('=')[0])).toEqual(
      [0, 1, 2, 3].map(number => `AWSELBAuthSessionCookie-${number}`),
    )
    for (const line of expiring) expect(line).toMatch(/=; Path=\/; Expires=Thu, 01 Jan 1970.*Secure/u)
  })

  test('is no form that another site can send', async () => {
    const response = await signedIn('ada').get(PATHS.signOut, { method: 'POST' })
    expect(response.status).toBe(403)
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('is where pages may lead a form', async () => {
    const policy = (await signedIn('ada').get(PATHS.home)).headers.get('content-security-policy')
    expect(policy).toContain("form-action 'self' https://shelf.auth.example;")
  })
})

describe('while the keys cannot be fetched', () => {
  test.each<[string, number | undefined]>([
    ['is in trouble', 500],
    ['is asked too often', 429],
    ['is away', undefined],
  ])('because their server %s, nobody is let in, and the answer says so', async (_why, status) => {
    const troubled = await openLoadBalancer()
    if (status === undefined) await troubled.close()
    else troubled.answerWith(status)
    const waiting = await runAdmin({ loadBalancer: troubled.settings })
    const headers = { [CLAIMS]: troubled.token('ada') }
    const page = await fetch(waiting.address, { headers })
    expect(page.status).toBe(503)
    const text = await page.text()
    expect(text).toContain('Nobody can be recognised just now')
    expect(text).not.toMatch(/\bat .*\.[jt]s|127\.0\.0\.1/u)
    const answer = await fetch(waiting.address + PATHS.apiShows, { headers })
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ code: 'sign-in-unavailable' })
    expect(waiting.logged.map(({ message }) => message)).toEqual(['A request failed', 'A request failed'])
    expect(JSON.stringify(waiting.logged)).not.toContain(headers[CLAIMS])
    await waiting.close()
    if (status !== undefined) await troubled.close()
  })

  test('a program is still known, and so is everybody once they can', async () => {
    const troubled = await openLoadBalancer()
    troubled.answerWith(503)
    const waiting = await runAdmin({ loadBalancer: troubled.settings })
    const program = { authorization: `Bearer ${SIGN_IN_TOKEN}` }
    expect((await fetch(waiting.address + PATHS.apiShows, { headers: program })).status).toBe(200)
    const headers = { [CLAIMS]: troubled.token('ada') }
    expect((await fetch(waiting.address, { headers })).status).toBe(503)
    troubled.answerWith(undefined)
    expect((await fetch(waiting.address, { headers })).status).toBe(200)
    await waiting.close()
    await troubled.close()
  })

  test('what the server gives instead of a key lets nobody in', async () => {
    const troubled = await openLoadBalancer()
    troubled.answerWith(200)
    const waiting = await runAdmin({ loadBalancer: troubled.settings })
    const page = await fetch(waiting.address, { headers: { [CLAIMS]: troubled.token('ada') } })
    expect(page.status).toBe(503)
    await waiting.close()
    await troubled.close()
  })
})

test('too many requests of one person are stopped wherever they come from, and another’s are not', async () => {
  const strict = await runAdmin({
    loadBalancer: balancer.settings,
    rateLimits: { signInFailures: 5, requestsPerMinute: 3 },
  })
  const ask = async (subject: string) => (await signedIn(subject, strict).get(PATHS.apiShows)).status
  expect([await ask('ada'), await ask('ada'), await ask('ada'), await ask('ada')]).toEqual([
    200, 200, 200, 429,
  ])
  expect(await ask('grace')).toBe(200)
  await strict.close()
})

/** What the first form that is told carries against forged requests. */
async function firstTokenIn({ body }: Response): Promise<string | undefined> {
  let heard = ''
  for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    heard += text
    const [, token] = /name=\\"_csrf\\" value=\\"([^"\\]+)\\"/u.exec(heard) ?? []
    if (token) return token
  }
  return undefined
}

const decoded = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as object
const encoded = (part: object) => padded(Buffer.from(JSON.stringify(part)))

function changeClaims(token: string, changes: object): string {
  const [header, claims, signature] = token.split('.')
  return [header, encoded({ ...decoded(claims), ...changes }), signature].join('.')
}

function unsigned(token: string): string {
  const [header, claims] = token.split('.')
  return [encoded({ ...decoded(header), alg: 'none' }), claims, ''].join('.')
}

function hmacSigned(token: string, secret: string): string {
  const [header, claims] = token.split('.')
  const said = [encoded({ ...decoded(header), alg: 'HS256' }), claims].join('.')
  return `${said}.${padded(createHmac('sha256', secret).update(said).digest())}`
}
