import type { PriceName } from '../../infra/prices.ts'
import { type Asked, eveningOf, OF_A_LOOK, OF_A_REBUILD, OF_A_TEXT, type Turn } from './asked.ts'
import type { Assumed } from './assumptions.ts'
import { bytesOfListener, readUnits, writeUnits } from './listener-item.ts'
import type { Size } from './sizes.ts'
import type { Stack } from './stack.ts'

export const HOURS_A_MONTH = 730
const SECONDS_A_MONTH = HOURS_A_MONTH * 3600
const GB = 1024 ** 3

/** So much of what has a price, and what for. */
export interface Line {
  readonly price: PriceName
  readonly quantity: number
  readonly part: Part
}

/** Whom it is for: what is there without anybody, texts, listeners, pages, and the admin app. */
export type Part = 'standing' | 'texts' | 'listeners' | 'pages' | 'admin'

/** Evenings that a listener has a history of: three months of them. */
const MONTHS_OF_HISTORY = 3

/** What a text is, made from a size. */
export interface TextOf {
  readonly characters: number
  readonly seconds: number
  readonly passages: number
  readonly bytes: number
}

const CHARACTERS_OF_WORD = OF_A_TEXT.billedCharacters / 1_000

export function textOf({ wordsOfText }: Pick<Size, 'wordsOfText'>, assumed: Assumed): TextOf {
  const characters = wordsOfText * CHARACTERS_OF_WORD
  const seconds = characters / assumed.charactersASecond
  return {
    characters,
    seconds,
    passages: (characters * OF_A_TEXT.passages) / OF_A_TEXT.billedCharacters,
    bytes: seconds * assumed.bytesASecond,
  }
}

/** A month of a size: all that will be on the bill. */
export const usageOf = (size: Size, stack: Stack, assumed: Assumed): Line[] => [
  ...standing(size, stack),
  ...texts(size, stack, assumed),
  ...listeners(size, stack, assumed),
  ...pages(size, stack, assumed),
  ...admin(size, stack, assumed),
]

/** What is there whether somebody comes or not. */
function standing({ domain }: Size, stack: Stack): Line[] {
  const { scheduleRuns, alarms, dashboards, metrics, keys, mappings } = stack
  const part = 'standing'
  // Five long polls of 20 s each are open for every queue that wakes a function.
  const polls = mappings.length * 5 * (SECONDS_A_MONTH / 20)
  return [
    { part, price: 'schedule-runs', quantity: scheduleRuns },
    { part, price: 'lambda-requests', quantity: scheduleRuns },
    { part, price: 'lambda-gb-seconds', quantity: scheduleRuns * 0.1 * gigabytes(stack, 'PublishFunction') },
    { part, price: 'bucket-reads', quantity: scheduleRuns * OF_A_LOOK.bucketReads },
    { part, price: 'queue-requests', quantity: polls },
    { part, price: 'alarms', quantity: alarms },
    { part, price: 'dashboards', quantity: dashboards },
    { part, price: 'metrics', quantity: metrics },
    { part, price: 'keys', quantity: keys },
    { part, price: 'zones', quantity: domain ? 1 : 0 },
  ]
}

const gigabytes = ({ functions }: Stack, name: string) => (functions[name]?.memoryMegabytes ?? 0) / 1024

function texts(size: Size, stack: Stack, assumed: Assumed): Line[] {
  const part = 'texts'
  const text = textOf(size, assumed)
  const scale = text.passages / OF_A_TEXT.passages
  const invocations = invocationsOfText(scale)
  const { ingest, synthesize, assemble } = OF_A_TEXT
  const asked = sum([ingest, synthesize, assemble])
  const catalogReads = ((size.shelf + size.texts / 2) * EPISODE_BYTES) / 4096 / 2
  const gbSeconds =
    assumed.ingestSeconds * scale * gigabytes(stack, 'IngestFunction') +
    secondsOfPlaces(text, size) * gigabytes(stack, 'SynthesizeFunction') +
    (assumed.assembleSecondsOfBatch * OF_A_TEXT.batches * scale +
      (assumed.assembleSecondsOfHour * text.seconds) / 3600) *
      gigabytes(stack, 'AssembleFunction') +
    assumed.rebuildSeconds * gigabytes(stack, 'PublishFunction')
  const each: readonly (readonly [PriceName, number])[] = [
    [`polly-${size.engine}`, text.characters],
    ['event-deliveries', 1],
    ['topic-publishes', text.passages],
    ['queue-requests', 2 + 2 * asked.queueRequests * scale + 3 * text.passages],
    // Each batch of passages sent, received and removed.
    ['fair-queue-requests', 3 * ingest.queueRequests * scale],
    ['lambda-requests', invocations],
    ['lambda-gb-seconds', gbSeconds],
    ['table-writes', asked.tableWrites * scale],
    ['table-reads', asked.tableReads * scale + catalogReads],
    // The upload, what Polly writes, and what is written of it.
    [
      'bucket-writes',
      1 + text.passages + asked.bucketWrites + OF_A_REBUILD.bucketWrites + assumed.shardsOfText,
    ],
    [
      'bucket-reads',
      asked.bucketReads * scale + OF_A_REBUILD.bucketReads + assumed.shardsOfText + assumed.originReads,
    ],
    ['log-intake', (invocations * assumed.logBytes) / GB],
    ['traces', invocations],
  ]
  const kept = (size.shelf + size.texts) * text.bytes
  return [
    ...each.map(([price, quantity]) => ({ part, price, quantity: quantity * size.texts }) as const),
    // Takes and the edition that they are joined to.
    { part, price: 'bucket-storage', quantity: (2 * kept) / GB },
    { part, price: 'table-storage', quantity: tableGigabytes(size, text) },
    { part, price: 'table-backup', quantity: tableGigabytes(size, text) },
  ]
}

/** Of an episode's item and of a passage's, with their keys and the index's copy; `test/infra/cost` holds them to it. */
export const EPISODE_BYTES = 800
export const PASSAGE_BYTES = 700

const tableGigabytes = ({ shelf, texts }: Size, { passages }: TextOf) =>
  ((shelf + texts) * (2 * EPISODE_BYTES + passages * PASSAGE_BYTES)) / GB

/** A place is kept while a passage is started, by each of two functions that start side by side. */
const secondsOfPlaces = ({ passages }: TextOf, { engine }: Size) =>
  passages * (engine === 'standard' || engine === 'neural' ? 0.2 : 2)

const invocationsOfText = (scale: number) => 2 + 2 * OF_A_TEXT.batches * scale

function sum(all: readonly Asked[]): Asked {
  const total = (what: keyof Asked) => all.reduce((sum, asked) => sum + asked[what], 0)
  return {
    tableWrites: total('tableWrites'),
    tableReads: total('tableReads'),
    bucketWrites: total('bucketWrites'),
    bucketReads: total('bucketReads'),
    queueRequests: total('queueRequests'),
  }
}

/** Bytes of a listener of this size who has come for some months. */
export function listenerBytes({ evenings, episodesAnEvening }: Size, months = MONTHS_OF_HISTORY): number {
  const days = evenings * months
  return bytesOfListener({ heard: days * episodesAnEvening, left: days })
}

function listeners(size: Size, stack: Stack, assumed: Assumed): Line[] {
  const part = 'listeners'
  const evenings = size.listeners * size.evenings
  const turns = eveningOf(size.episodesAnEvening)
  const requests = evenings * turns.length
  const bytes = listenerBytes(size)
  const seconds = (assumed.turnMilliseconds / 1000) * (1 - assumed.coldShare) + assumed.coldShare
  const text = textOf(size, assumed)
  const heard = evenings * size.episodesAnEvening
  const kept = (size.listeners * bytes) / GB
  return [
    { part, price: 'lambda-requests', quantity: requests },
    { part, price: 'lambda-gb-seconds', quantity: requests * seconds * gigabytes(stack, 'SkillFunction') },
    { part, price: 'table-reads', quantity: evenings * total(turns, 'reads') * readUnits(bytes) },
    { part, price: 'table-writes', quantity: evenings * total(turns, 'writes') * writeUnits(bytes) },
    { part, price: 'table-storage', quantity: kept },
    { part, price: 'table-backup', quantity: kept },
    { part, price: 'bucket-reads', quantity: evenings * total(turns, 'looks') },
    { part, price: 'cdn-egress', quantity: (heard * text.bytes * assumed.heardShare) / GB },
    { part, price: 'cdn-requests', quantity: heard * assumed.requestsOfEpisode },
    { part, price: 'log-intake', quantity: (requests * assumed.logBytes) / GB },
    { part, price: 'traces', quantity: tracesOf(requests, assumed) },
  ]
}

export const total = (turns: readonly Turn[], what: 'reads' | 'writes' | 'looks') =>
  turns.reduce((sum, turn) => sum + turn[what], 0)

/** The first of each second, and a share of the rest. */
const tracesOf = (requests: number, { traceShare }: Assumed) => {
  const first = Math.min(requests, SECONDS_A_MONTH)
  return first + (requests - first) * traceShare
}

const PAGE_BYTES = 20_000

function pages(size: Size, stack: Stack, assumed: Assumed): Line[] {
  const part = 'pages'
  const gbSeconds = (size.pages * assumed.pageMilliseconds * gigabytes(stack, 'SiteFunction')) / 1000
  // A page with its style sheet, script and cover; all but the page itself are cached at the edge.
  return [
    { part, price: 'cdn-requests', quantity: 4 * size.pages },
    { part, price: 'cdn-functions', quantity: size.pages },
    { part, price: 'cdn-egress', quantity: (4 * size.pages * PAGE_BYTES) / GB },
    { part, price: 'api-requests', quantity: size.pages },
    { part, price: 'lambda-requests', quantity: size.pages },
    { part, price: 'lambda-gb-seconds', quantity: gbSeconds },
    { part, price: 'table-reads', quantity: size.pages },
    { part, price: 'log-intake', quantity: (size.pages * assumed.logBytes) / GB },
  ]
}

/** The admin app with its network; nothing of it where nobody uses it. */
export function admin(size: Size, { admin }: Stack, assumed: Assumed): Line[] {
  if (size.tasks === 0) return []
  const part = 'admin'
  const hours = size.tasks * HOURS_A_MONTH
  const gb = size.editors * assumed.editorGigabytes
  const share = 1 - (size.spotPercent / 100) * SPOT_DISCOUNT
  return [
    { part, price: 'fargate-cpu', quantity: hours * admin.cpu * share },
    { part, price: 'fargate-memory', quantity: hours * admin.memoryGigabytes * share },
    { part, price: 'alb-hours', quantity: HOURS_A_MONTH },
    { part, price: 'alb-capacity', quantity: HOURS_A_MONTH * 0.1 + gb },
    // One of the load balancer in each of two zones.
    { part, price: 'public-addresses', quantity: 2 * HOURS_A_MONTH },
    ...egressLines(size, gb, admin.interfaceEndpoints),
    { part, price: 'images', quantity: 0.5 },
    { part, price: 'secrets', quantity: admin.secrets },
    { part, price: 'alarms', quantity: admin.alarms },
    { part, price: 'signed-in', quantity: size.editors },
    { part, price: 'log-intake', quantity: 0.2 * size.editors },
  ]
}

/** What Fargate Spot is said to save: "up to 70 %", and it changes. https://aws.amazon.com/fargate/pricing/ */
const SPOT_DISCOUNT = 0.7

/** A load balancer's answer passes no NAT gateway: what does is what the tasks ask of AWS and of Cognito. */
function egressLines(
  { egress, natGateways, interfaceEndpoints, tasks }: Size,
  gb: number,
  endpoints: number,
): Line[] {
  const part = 'admin'
  const inside: Line[] = interfaceEndpoints
    ? [
        { part, price: 'endpoint-hours', quantity: 2 * endpoints * HOURS_A_MONTH },
        { part, price: 'endpoint-traffic', quantity: gb / 2 },
      ]
    : []
  if (egress === 'public-ip')
    return [...inside, { part, price: 'public-addresses', quantity: tasks * HOURS_A_MONTH }]
  return [
    ...inside,
    { part, price: 'nat-hours', quantity: natGateways * HOURS_A_MONTH },
    { part, price: 'public-addresses', quantity: natGateways * HOURS_A_MONTH },
    { part, price: 'nat-traffic', quantity: interfaceEndpoints ? gb / 10 : gb / 2 },
  ]
}
