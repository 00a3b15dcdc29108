import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Logger } from '@aws-lambda-powertools/logger'
import { readConfig } from '../cloud/aws/config.ts'
import { connectBucket, connectIndexQueue, connectPreview, connectTable } from '../cloud/aws/connect.ts'
import { createAdmin } from './app.ts'
import { checkSettings } from './settings.ts'

/** Above the idle time-out of a load balancer (60 s), which must be the one that closes. */
const KEEP_ALIVE_MILLISECONDS = 65_000
/** Below the 30 s that ECS gives a task to stop. */
const DRAIN_MILLISECONDS = 20_000

const log = new Logger({ serviceName: 'admin' })
const { settings, config } = readEnvironment()
const stopping = new AbortController()

const app = createAdmin({
  ...connectTable(config),
  ...connectBucket(config),
  ...connectIndexQueue(config),
  ...connectPreview(),
  sessionSecret: settings.SESSION_SECRET,
  signInToken: settings.SIGN_IN_TOKEN,
  ...(settings.loadBalancer && { loadBalancer: settings.loadBalancer }),
  mediaBaseUrl: settings.MEDIA_BASE_URL,
  uploadOrigin: settings.UPLOAD_ORIGIN,
  trustedProxies: settings.TRUSTED_PROXIES,
  stopping: stopping.signal,
  log,
})

const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS })
server.on('request', letConnectionGo)
server.on('request', app)
server.on('error', error => {
  log.critical('The admin app cannot listen', { error })
  process.exit(1)
})
server.listen(settings.PORT, settings.HOST, () =>
  log.info('The admin app listens', { address: server.address() }),
)

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)

/** Node closes what is idle when it stops, and would serve a connection that is not for as long as it is asked on. */
function letConnectionGo(_request: IncomingMessage, response: ServerResponse): void {
  if (stopping.signal.aborted) response.setHeader('connection', 'close')
  response.once('close', () => {
    if (stopping.signal.aborted) server.closeIdleConnections()
  })
}

/** Lets what is being answered be answered, ends live connections, and leaves. */
function stop(): void {
  stopping.abort()
  server.close(() => process.exit(0))
  setTimeout(() => process.exit(0), DRAIN_MILLISECONDS).unref()
}

/** Everything that is missing or wrong is said at once, and the program ends. */
function readEnvironment() {
  const checked = checkSettings(process.env)
  const problems = checked.settings ? [] : [...checked.problems]
  try {
    const config = readConfig(process.env, 'bucket', 'table', 'indexQueueUrl')
    if (checked.settings) return { settings: checked.settings, config }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
  for (const problem of problems) console.error(problem)
  process.exit(1)
}
