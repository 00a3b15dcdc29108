import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { type Alexa, openAlexa } from '../cloud/local/alexa/alexa.ts'
import { openHttpApi } from '../cloud/local/apigateway/http-api.ts'
import { openDistribution } from '../cloud/local/cloudfront/distribution.ts'
import { openDynamoDB } from '../cloud/local/dynamodb/dynamodb.ts'
import { type EventServices, openEventServices } from '../cloud/local/events/event-services.ts'
import { type FunctionHost, openFunctionHost } from '../cloud/local/lambda/function-host.ts'
import type { Faults } from '../cloud/local/polly/faults.ts'
import { openPolly } from '../cloud/local/polly/polly.ts'
import type { Notification } from '../cloud/local/s3/notifications.ts'
import { openObjectStore } from '../cloud/local/s3/object-store.ts'
import { openSecretsManager } from '../cloud/local/secretsmanager/secrets-manager.ts'
import { UPLOADS_PREFIX } from '../core/catalog/upload.ts'
import { startAdmin } from './admin-process.ts'
import { BUNDLES, buildStaleFunctions } from './build.ts'
import { compileCacheFolder } from './compile-cache.ts'
import { announce, type DataFolder, openDataFolder } from './data-folder.ts'
import { type Endpoints, endpointsOf } from './endpoints.ts'
import { adminEnvironment, functionEnvironment } from './environments.ts'
import { type Logs, openLogs } from './logs.ts'
import { choosePorts, type Listener, listen, type Ports } from './ports.ts'
import { provision, provisionEvents } from './provision.ts'
import { startSchedules } from './schedules.ts'
import {
  BUCKET,
  FUNCTIONS,
  type FunctionName,
  INVOCATIONS_AT_ONCE,
  PUBLIC_PREFIXES,
  QUEUES,
  SKILL_ID,
  type WorkQueue,
} from './wiring.ts'

/** The whole product on this machine: the local cloud, the functions and the admin app. */
export interface Platform {
  readonly endpoints: Endpoints
  /** Finishes what is in hand and ends everything. */
  close(): Promise<void>
}

/** How long a function's process is kept with nothing to do: long enough for a conversation, then its memory is given back. */
const IDLE_SECONDS = 20
/** One that the clock alone wakes has done its errand. */
const IDLE_AFTER_ERRAND_SECONDS = 1

const STAY_WARM: ReadonlySet<FunctionName> = new Set([
  'skill',
  ...Object.values(QUEUES).map(({ wakes }) => wakes),
])

const KEEP_ALIVE_MILLISECONDS = 60_000

/** On AWS a message comes back when its visibility time-out ends; here it need not take so long. */
const RETRY_MILLISECONDS = { first: 100, most: 5_000 }

const FUNCTION_NAMES = Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]

export interface PlatformOptions {
  readonly data: string
  /** The first of a run; 0 for free ones. */
  readonly port: number
  /** What Polly does wrong on purpose. */
  readonly faults?: Faults
}

/** @throws {StartRefused} when a port is taken or the data folder is in use */
export async function openPlatform({ data, port, faults }: PlatformOptions): Promise<Platform> {
  await using opened = new AsyncDisposableStack()
  const folder = openDataFolder(data)
  opened.defer(() => folder.release())
  const [ports] = await Promise.all([choosePorts(port), buildStaleFunctions()])
  const endpoints = endpointsOf(ports, folder.identity)
  const logs = openLogs(folder.folder('logs'))
  opened.defer(() => logs.close())

  const events = openEvents(folder)
  opened.defer(() => events.close())
  await provisionEvents(events, folder.identity)
  await serve(opened, ports, 'events', createServer(events.listener))
  await openStores(opened, folder, ports, events, endpoints, faults)

  const host = await openFunctions(opened, folder, events, endpoints, logs)
  await serve(opened, ports, 'lambda', createServer(host.listener))
  await openSite(opened, folder, ports, host, endpoints)
  const alexa = openLocalAlexa(folder, host, endpoints, logs)
  opened.defer(() => alexa.close())
  await serve(opened, ports, 'alexa', createServer(alexa.listener))

  const admin = await startAdmin(adminEnvironment(endpoints, folder.identity), {
    address: endpoints.admin,
    log: line => logs.write('admin', line),
    warn: console.error,
  })
  opened.defer(() => admin.close())
  opened.defer(startSchedules(host, logs))
  opened.defer(announce(folder, endpoints))
  const running = opened.move()
  return { endpoints, close: () => running.disposeAsync() }
}

const openEvents = ({ folder, identity }: DataFolder) =>
  openEventServices({ folder: folder('events'), credentials: identity, ...identity })

/** What keeps things: DynamoDB, the object store, secrets, and Polly, which writes into the store. */
async function openStores(
  opened: AsyncDisposableStack,
  { folder, identity }: DataFolder,
  ports: Ports,
  events: EventServices,
  endpoints: Endpoints,
  faults: Faults | undefined,
): Promise<void> {
  const { region, accountId } = identity
  const dynamodb = openDynamoDB({ folder: folder('dynamodb') })
  opened.defer(() => dynamodb.close())
  await listen(dynamodb.server, ports.dynamodb, 'dynamodb')

  let warm = () => {}
  /** The bucket is configured to tell EventBridge alone. While an upload goes its way, the voice may already start. */
  async function deliver(notification: Notification): Promise<void> {
    if (notification.to !== 'eventbridge')
      throw new Error(`nothing here takes notifications for ${notification.arn}`)
    if (notification.event.detail.object.key.startsWith(UPLOADS_PREFIX)) warm()
    events.route(notification.event)
  }

  const store = openObjectStore({
    folder: folder('s3'),
    region,
    accountId,
    credentials: identity,
    deliver,
  })
  opened.defer(() => store.close())
  await serve(opened, ports, 's3', createServer(store.listener))

  const secrets = openSecretsManager({ folder: folder('secrets'), region, accountId, credentials: identity })
  opened.defer(() => secrets.close())
  await serve(opened, ports, 'secretsManager', createServer(secrets.listener))
  await provision(endpoints)

  const polly = openPolly({
    folder: folder('polly'),
    region,
    credentials: identity,
    bucketExists: async bucket => store.hasBucket(bucket),
    putObject: object => store.putObject(object),
    publish: async (TopicArn, Message) => void (await events.sns.Publish({ TopicArn, Message })),
    ...(faults && { faults }),
  })
  opened.defer(() => polly.close())
  warm = () => polly.warm()
  await listen(polly.server, ports.polly, 'polly')
}

/** What is public: the files of the bucket, and the pages by way of an HTTP API. */
async function openSite(
  opened: AsyncDisposableStack,
  { identity }: DataFolder,
  ports: Ports,
  host: FunctionHost,
  endpoints: Endpoints,
): Promise<void> {
  const { region, accountId } = identity
  const distribution = openDistribution({
    origin: { endpoint: endpoints.s3, region, bucket: BUCKET, credentials: identity },
    publicPrefixes: PUBLIC_PREFIXES,
    otherwise: openHttpApi({ region, accountId, apiId: 'site', invoke: event => host.invoke('site', event) }),
  })
  opened.defer(() => distribution.close())
  await serve(opened, ports, 'media', createServer(distribution.listener))
}

async function openFunctions(
  opened: AsyncDisposableStack,
  { identity }: DataFolder,
  events: EventServices,
  endpoints: Endpoints,
  logs: Logs,
): Promise<FunctionHost> {
  const host = await openFunctionHost({
    region: identity.region,
    accountId: identity.accountId,
    credentials: identity,
    functions: FUNCTION_NAMES.map(name => ({
      name,
      bundleFolder: `${BUNDLES}/${name}`,
      handler: 'index.handler',
      environment: functionEnvironment(name, endpoints, identity.accountId),
      idleSeconds: STAY_WARM.has(name) ? IDLE_SECONDS : IDLE_AFTER_ERRAND_SECONDS,
      ...FUNCTIONS[name],
    })),
    cacheFolder: compileCacheFolder(),
    log: (name, line) => logs.write(name, line),
  })
  opened.defer(() => host.close())
  for (const { name, wakes, batchSize, batchingSeconds = 0 } of Object.values<WorkQueue>(QUEUES))
    host.mapQueue({
      source: events.source(name),
      functionName: wakes,
      batchSize,
      maximumBatchingWindowSeconds: batchingSeconds,
      maximumConcurrency: INVOCATIONS_AT_ONCE,
      reportBatchItemFailures: true,
      functionSetsVisibility: wakes === 'synthesize',
      retryAfterMilliseconds: attempt =>
        Math.min(RETRY_MILLISECONDS.first * 2 ** attempt, RETRY_MILLISECONDS.most),
    })
  return host
}

const openLocalAlexa = (
  { folder }: DataFolder,
  host: FunctionHost,
  endpoints: Endpoints,
  logs: Logs,
): Alexa =>
  openAlexa({
    skillPackage: fileURLToPath(new URL('../skill-package', import.meta.url)),
    skillId: SKILL_ID,
    invoke: request => invokeFunction(host, 'skill', request),
    invokeFunction: (name, request) => invokeFunction(host, name, request),
    folder: folder('alexa'),
    log: line => logs.write('alexa', line),
    baseUrl: () => endpoints.alexa,
  })

async function invokeFunction(
  host: FunctionHost,
  name: string,
  request: RequestEnvelope,
): Promise<ResponseEnvelope | undefined> {
  const { payload, functionError } = await host.invoke(name, request)
  const answer = JSON.parse(payload)
  if (functionError) throw new Error(`${answer.errorType}: ${answer.errorMessage}`)
  return answer ?? undefined
}

async function serve(opened: AsyncDisposableStack, ports: Ports, name: Listener, server: Server) {
  // A client of a busy machine may come back to a connection late, and cannot send a stream twice.
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS
  await listen(server, ports[name], name)
  opened.defer(
    () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
}
