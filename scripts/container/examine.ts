import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import { links, PATHS } from '../../admin/routes.ts'
import type { Gate } from './gate.ts'

/** The admin app, started somehow, in front of a local platform. */
export interface StartedAdmin {
  readonly address: string
  readonly signInToken: string
  /** What it asks DynamoDB through, so that an answer can be made to take long. */
  readonly gate: Gate
  /** As ECS and Kubernetes end it. */
  terminate(): void
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>
}

/** What `admin/server.ts` gives itself to drain. */
export const DRAIN_MILLISECONDS = 20_000

const PACE_MILLISECONDS = 50

/**
 * Uses the app as a creator does, then ends it in the middle of an answer. Yields a sentence for each thing seen.
 * @throws {assert.AssertionError} at the first that is otherwise
 */
export async function* examine(app: StartedAdmin): AsyncGenerator<string> {
  await untilHealthy(app)
  yield 'it answers /healthz'
  const visitor = await signIn(app)
  const page = await readPage(app, visitor)
  yield 'it signs a creator in and shows the shelf'
  await readAssets(app, page)
  yield 'it serves its style, script and icon, to be kept for ever'
  await addSamples(app, visitor, page)
  yield 'it brings its samples'
  await hearLive(app, visitor)
  yield 'it tells live events'
  yield* drain(app, visitor)
}

type Visitor = { readonly cookie: string }

async function untilHealthy({ address, ended }: StartedAdmin): Promise<void> {
  let code: number | null | undefined
  ended.then(ending => {
    code = ending
  })
  for (;;) {
    assert.equal(code, undefined, `it ended with ${code} before it was healthy`)
    const answer = await fetch(address + PATHS.health).catch(() => undefined)
    if (answer?.status === 200) return
    await delay(PACE_MILLISECONDS)
  }
}

async function signIn({ address, signInToken }: StartedAdmin): Promise<Visitor> {
  const answer = await fetch(address + links.signIn(signInToken), { redirect: 'manual' })
  assert.equal(answer.status, 303, 'the sign-in link leads to the shelf')
  const cookie = answer.headers.getSetCookie().map(line => line.split(';')[0])
  return { cookie: cookie.join('; ') }
}

async function readPage({ address }: StartedAdmin, headers: Visitor): Promise<string> {
  const answer = await fetch(address + PATHS.home, { headers, redirect: 'manual' })
  assert.equal(answer.status, 200, 'the shelf is shown')
  return answer.text()
}

async function readAssets({ address }: StartedAdmin, page: string): Promise<void> {
  const paths = new Set(page.match(/\/assets\/[^"]+/gu))
  assert.ok(paths.size >= 3, `the page names its assets: ${[...paths]}`)
  for (const path of paths) {
    const answer = await fetch(address + path)
    assert.equal(answer.status, 200, path)
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/u, path)
  }
}

async function addSamples({ address }: StartedAdmin, { cookie }: Visitor, page: string): Promise<void> {
  const token = /name="csrf-token" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#61;', '=') ?? ''
  const answer = await fetch(address + PATHS.samples, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ _csrf: token }),
    redirect: 'manual',
  })
  assert.equal(answer.status, 303, 'the samples are brought')
}

async function hearLive({ address }: StartedAdmin, headers: Visitor): Promise<void> {
  const enough = new AbortController()
  const { body } = await fetch(address + links.events(), { headers, signal: enough.signal })
  let heard = ''
  const decoder = new TextDecoder()
  for await (const chunk of body ?? []) {
    heard += decoder.decode(chunk, { stream: true })
    if (heard.includes('event: show\n')) break
  }
  enough.abort()
  assert.match(heard, /event: show\n/u)
}

async function* drain(app: StartedAdmin, visitor: Visitor): AsyncGenerator<string> {
  const { address, gate, ended } = app
  const waits = gate.close()
  const slowPage = readPage(app, visitor)
  await waits
  const live = await fetch(address + links.events(), { headers: visitor })
  const answers = Promise.all([slowPage, live.text()])
  // Looked at below: until then a connection that breaks is not yet anybody's.
  answers.catch(() => undefined)

  const terminatedAt = Date.now()
  app.terminate()
  while (await fetch(address + PATHS.health).catch(() => undefined)) await delay(PACE_MILLISECONDS)
  yield 'on SIGTERM it takes no more requests'
  gate.open()
  const [page] = await answers
  assert.match(page, /<\/html>\s*$/u, 'the answer that was being made arrives whole')
  yield 'what was being answered arrives whole, and live events end'
  assert.equal(await ended, 0, 'it leaves with 0')
  const took = Date.now() - terminatedAt
  assert.ok(took < DRAIN_MILLISECONDS, `it leaves by itself, not when its time is up: ${took} ms`)
  yield 'it leaves with 0 before its time is up'
}
