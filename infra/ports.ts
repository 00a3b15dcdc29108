import { createServer, type Server } from 'node:net'
import { StartRefused } from './start-refused.ts'

const HOST = '127.0.0.1'

/** What listens, in the order of its port from the first one on. */
export const LISTENERS = [
  'admin',
  'alexa',
  's3',
  'dynamodb',
  'polly',
  'events',
  'lambda',
  'media',
  'secretsManager',
] as const

export type Listener = (typeof LISTENERS)[number]
export type Ports = Readonly<Record<Listener, number>>

/** Below every system's range for outgoing connections, which could take a port between choice and use. */
const FREE_FROM = 20_000
const FREE_TO = 32_760
const SIZE = LISTENERS.length
const RUNS = Math.floor((FREE_TO - FREE_FROM) / SIZE)

/** The run that is tried next: processes that start side by side begin apart. */
let nextRun = process.pid % RUNS

/**
 * The port of each listener: `first` and those after it, or free ones when `first` is 0.
 * @throws {StartRefused} naming the first that is taken
 */
export async function choosePorts(first: number): Promise<Ports> {
  if (first !== 0) return probe(first)
  for (let tries = 1; ; tries++) {
    const candidate = FREE_FROM + nextRun * SIZE
    nextRun = (nextRun + 1) % RUNS
    try {
      return await probe(candidate)
    } catch (error) {
      if (!(error instanceof StartRefused) || tries === RUNS) throw error
    }
  }
}

/** The run of ports from `first` on, once each was seen to be free. @throws {StartRefused} */
async function probe(first: number): Promise<Ports> {
  const ports = Object.fromEntries(LISTENERS.map((listener, at) => [listener, first + at])) as Ports
  const held: Server[] = []
  try {
    for (const listener of LISTENERS) {
      const server = createServer()
      await listen(server, ports[listener], listener)
      held.push(server)
    }
    return ports
  } finally {
    await Promise.all(held.map(server => new Promise(done => server.close(done))))
  }
}

/** Listens on loopback alone. @throws {StartRefused} when the port is taken */
export async function listen(server: Server, port: number, listener: Listener): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(refused(error, port, listener)))
    server.listen(port, HOST, resolve)
  })
  return addressOf(port)
}

export const addressOf = (port: number) => `http://${HOST}:${port}`

function refused(error: NodeJS.ErrnoException, port: number, listener: Listener): Error {
  const reasons: Record<string, string> = { EADDRINUSE: 'is taken', EACCES: 'may not be used' }
  const reason = reasons[error.code ?? '']
  if (!reason) return error
  return new StartRefused(
    `Port ${port}, for ${NAMES[listener]}, ${reason}. Choose others: --port N, or --port 0 for free ones`,
  )
}

const NAMES: Record<Listener, string> = {
  admin: 'the admin app',
  alexa: 'the local Alexa',
  s3: 'the object store',
  dynamodb: 'DynamoDB',
  polly: 'Polly',
  events: 'queues and events',
  lambda: 'the functions',
  media: 'public pages and audio',
  secretsManager: 'Secrets Manager',
}
