import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { createInterface } from 'node:readline'
import { afterEach, expect, test } from '@jest/globals'
import { links, PATHS } from '../../admin/routes.ts'
import { openLoadBalancer } from './load-balancer.ts'

const TOKEN = 'the-token-of-the-tests'

/** Loopback, where nothing listens: the app must start and be healthy while AWS is away. */
const NOWHERE = 'http://127.0.0.1:9'

let child: ChildProcess | undefined
afterEach(() => {
  child?.kill('SIGKILL')
})

const environment = (port: number) => ({
  PORT: String(port),
  HOST: '127.0.0.1',
  SESSION_SECRET: 'a secret of the tests, long enough',
  SIGN_IN_TOKEN: TOKEN,
  MEDIA_BASE_URL: 'https://media.example',
  UPLOAD_ORIGIN: 'https://bucket.example',
  CONTENT_BUCKET: 'content',
  TABLE_NAME: 'table',
  INDEX_QUEUE_URL: 'http://127.0.0.1:9/000000000000/index',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'a-secret-key',
  AWS_ENDPOINT_URL: NOWHERE,
  AWS_MAX_ATTEMPTS: '1',
})

function start(env: Record<string, string>) {
  const server = spawn(process.execPath, ['--no-warnings', 'admin/server.ts'], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = server
  const said: string[] = []
  const lines = [server.stdout, server.stderr].map(stream => createInterface({ input: stream }))
  const listens = new Promise<void>(resolve => {
    for (const line of lines)
      line.on('line', text => {
        said.push(text)
        if (text.includes('The admin app listens')) resolve()
      })
  })
  return { server, said, listens, ended: once(server, 'close') }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

test('it listens, and on SIGTERM ends its live connections, drains and leaves with 0', async () => {
  const port = await freePort()
  const { server, said, listens, ended } = start(environment(port))
  await listens
  const address = `http://127.0.0.1:${port}`
  expect((await fetch(address + PATHS.health)).status).toBe(200)
  const headers = { authorization: `Bearer ${TOKEN}` }
  const live = await fetch(address + links.events({ show: 'tales' }), { headers })
  const everythingLive = live.text()
  server.kill('SIGTERM')
  await everythingLive
  expect(await ended).toEqual([0, null])
  for (const line of said) expect(() => JSON.parse(line)).not.toThrow()
})

test('a connection that is kept open is closed after its answer, so that nobody holds the drain up by asking on', async () => {
  const port = await freePort()
  const aws = createServer().listen(0, '127.0.0.1')
  const awsIsAsked = once(aws, 'request')
  await once(aws, 'listening')
  const endpoint = `http://127.0.0.1:${(aws.address() as AddressInfo).port}`
  const { server, listens, ended } = start({ ...environment(port), AWS_ENDPOINT_URL: endpoint })
  await listens
  const socket = connect(port, '127.0.0.1')
  const ask = (path: string) =>
    socket.write(`GET ${path} HTTP/1.1\r\nHost: admin\r\nAuthorization: Bearer ${TOKEN}\r\n\r\n`)
  const answers: string[] = []
  socket.on('data', data => {
    const text = String(data)
    if (text.startsWith('HTTP/1.1 ')) answers.push(text)
    if (text.startsWith('HTTP/1.1 500')) ask(PATHS.health)
  })
  // What is asked of a connection that is just being closed may be refused in any way.
  socket.on('error', () => undefined)
  ask(PATHS.home)
  await awsIsAsked
  server.kill('SIGTERM')
  while (await fetch(`http://127.0.0.1:${port}${PATHS.health}`).catch(() => undefined));
  aws.closeAllConnections()
  aws.close()
  await new Promise(resolve => socket.once('close', resolve))
  expect(answers[0]).toMatch(/^HTTP\/1.1 500/u)
  for (const answer of answers.slice(1)) expect(answer).toMatch(/^connection: close/imu)
  expect(await ended).toEqual([0, null])
})

test('while AWS is away a page says that the fault is not yours, and the log says why, without secrets', async () => {
  const port = await freePort()
  const { server, said, listens, ended } = start(environment(port))
  await listens
  const response = await fetch(`http://127.0.0.1:${port}${PATHS.home}?private=1`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  })
  expect(response.status).toBe(500)
  server.kill('SIGINT')
  expect(await ended).toEqual([0, null])
  const failure = said.map(line => JSON.parse(line)).find(({ level }) => level === 'ERROR')
  expect(failure).toMatchObject({
    message: 'A request failed',
    method: 'GET',
    path: '/',
    error: { name: expect.any(String) },
  })
  expect(said.join('\n')).not.toMatch(/the-token-of|a secret of|a-secret-key|private/u)
})

test('behind a load balancer it lets in who that says is signed in, and nobody by the link', async () => {
  const balancer = await openLoadBalancer()
  const { arn, issuer, clientId, signOutUrl, keysUrl } = balancer.settings
  const port = await freePort()
  const { server, listens, ended } = start({
    ...environment(port),
    ALB_ARN: arn,
    ALB_ISSUER: issuer,
    ALB_CLIENT_ID: clientId,
    ALB_SIGN_OUT_URL: signOutUrl,
    ALB_KEYS_URL: keysUrl,
  })
  await listens
  const address = `http://127.0.0.1:${port}`
  const ask = (path: string, token: string) =>
    fetch(address + path, { headers: { 'x-amzn-oidc-data': token }, redirect: 'manual' })
  expect((await ask('/no/such/page', balancer.token('ada'))).status).toBe(404)
  expect((await ask('/no/such/page', balancer.token('ada', { header: { client: 'another' } }))).status).toBe(
    401,
  )
  expect((await fetch(address + links.signIn(TOKEN), { redirect: 'manual' })).status).toBe(401)
  server.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  await balancer.close()
})

test('it names everything that is missing and ends with 1', async () => {
  const { said, ended } = start({ PORT: '0', HOST: '127.0.0.1', MEDIA_BASE_URL: 'https://media.example' })
  expect(await ended).toEqual([1, null])
  expect(said).toEqual([
    'Missing in the environment: SESSION_SECRET, SIGN_IN_TOKEN, UPLOAD_ORIGIN',
    'Missing in the environment: CONTENT_BUCKET, TABLE_NAME, INDEX_QUEUE_URL',
  ])
})

test('a taken port ends it with 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { said, ended } = start(environment((taken.address() as AddressInfo).port))
  expect(await ended).toEqual([1, null])
  expect(said.join()).toContain('EADDRINUSE')
  taken.close()
})
