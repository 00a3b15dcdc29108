import { createServer, type Server } from 'node:net'
import { StartRefused } from './start-refused.ts'

const HOST = '127.0.0.1'

/** What listens, in the order of its port from the first one on. */
export const LISTENERS = ['admin', 'alexa', 's3', 'dynamodb', 'polly', 'events', 'lambda', 'media'] as const

export type Listener = (typeof LISTENERS)[number]
export type Ports = Readonly<Record<Listener, number>>

/**
 * The port of each listener: `first` and those after it, or free ones when `first` is 0.
 * @throws {StartRefused} naming the first that is taken
 */
export async function choosePorts(first: number): Promise<Ports> {
  const held: Server[] = []
  try {
    const ports: [Listener, number][] = []
    for (const [at, listener] of LISTENERS.entries()) {
      const server = await hold(first === 0 ? 0 : first + at, listener)
      held.push(server)
      ports.push([listener, portOf(server)])
    }
    return Object.fromEntries(ports) as Record<Listener, number>
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

async function hold(port: number, listener: Listener): Promise<Server> {
  const server = createServer()
  await listen(server, port, listener)
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return address.port
}

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
  media: 'public audio',
}
