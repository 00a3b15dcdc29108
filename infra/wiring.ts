/**
 * What stands where and who wakes whom, on one machine. The same as template.yaml says for AWS: names,
 * queues, events, environment, time-outs and memory are to be read side by side.
 */

import type { Setting } from '../cloud/aws/config.ts'

export const BUCKET = 'voiceshelf-content'
export const TABLE = 'voiceshelf'
export const COMPLETION_TOPIC = 'voiceshelf-speech-ended'

/** What SMAPI is asked with: its text is as `cloud/alexa/lwa-token.ts` reads it. */
export const SMAPI_SECRET = 'voiceshelf-smapi'

/** The skill's id on every machine, so that a replay file fits each of them; AWS gives the deployed one its own. */
export const SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-766f69636573'

/** A new version that waits for traffic is on AWS alone. */
export type SettingHere = Exclude<Setting, 'newVersion'>

export interface FunctionSettings {
  readonly timeoutSeconds: number
  readonly memoryMegabytes: number
  readonly maximumConcurrency: number
  /** What its handler reads of its environment. */
  readonly settings: readonly SettingHere[]
  /** For what is read and passed on in great amounts: rubbish that is swept up often stays small. */
  readonly nodeOptions?: string
}

const QUEUE_URLS = ['passagesQueueUrl', 'slowPassagesQueueUrl', 'assemblyQueueUrl', 'indexQueueUrl'] as const

/** Every function, by its folder's name. */
export const FUNCTIONS = {
  skill: {
    timeoutSeconds: 7,
    memoryMegabytes: 512,
    maximumConcurrency: 10,
    settings: ['bucket', 'table', 'mediaBaseUrl', 'skillId'],
  },
  ingest: {
    timeoutSeconds: 60,
    memoryMegabytes: 512,
    maximumConcurrency: 2,
    settings: ['bucket', 'table', ...QUEUE_URLS, 'maxAttempts'],
  },
  synthesize: {
    timeoutSeconds: 20,
    memoryMegabytes: 256,
    maximumConcurrency: 4,
    settings: ['bucket', 'table', 'completionTopicArn', ...QUEUE_URLS, 'maxAttempts', 'invocationsAtOnce'],
  },
  assemble: {
    timeoutSeconds: 300,
    memoryMegabytes: 512,
    maximumConcurrency: 2,
    settings: ['bucket', 'table', ...QUEUE_URLS, 'maxAttempts'],
    nodeOptions: '--max-semi-space-size=1 --max-old-space-size=128',
  },
  publish: {
    timeoutSeconds: 60,
    memoryMegabytes: 512,
    maximumConcurrency: 1,
    settings: ['bucket', 'table', 'mediaBaseUrl', 'maxAttempts'],
  },
  // A model of every locale is read, and may be written.
  vocabulary: {
    timeoutSeconds: 120,
    memoryMegabytes: 512,
    maximumConcurrency: 1,
    settings: ['bucket', 'skillId', 'smapiBaseUrl', 'lwaBaseUrl', 'smapiSecretArn'],
  },
  tidy: {
    timeoutSeconds: 300,
    memoryMegabytes: 256,
    maximumConcurrency: 1,
    settings: ['bucket', 'table', 'completionTopicArn', ...QUEUE_URLS],
  },
  site: {
    timeoutSeconds: 10,
    memoryMegabytes: 512,
    maximumConcurrency: 10,
    settings: ['bucket', 'table'],
  },
} as const satisfies Record<string, FunctionSettings>

export type FunctionName = keyof typeof FUNCTIONS

/** What only AWS has: on one machine no version is deployed beside another. */
export const FUNCTIONS_ON_AWS = {
  rehearse: { timeoutSeconds: 120, memoryMegabytes: 256, settings: ['newVersion', 'skillId'] },
} as const satisfies Record<
  string,
  Pick<FunctionSettings, 'timeoutSeconds' | 'memoryMegabytes'> & { readonly settings: readonly Setting[] }
>

export interface WorkQueue {
  readonly name: string
  readonly wakes: FunctionName
  readonly batchSize: number
  /**
   * How long a batch is filled before the function is woken, where many messages at once are less work than one by
   * one. AWS counts it in whole seconds, which is longer than it is worth: there nothing is waited for.
   */
  readonly batchingSeconds?: number
  readonly onAws: {
    /** The mapping's `MaximumConcurrency`: 2 where it is the pace, as many as the table bears elsewhere. */
    readonly invocationsAtOnce: number
  }
  /** How often a message is tried before it is a dead letter. */
  readonly maxAttempts: number
}

/**
 * Invocations that a queue wakes at once: here one, for a second process would take from the speech engine what it
 * gives. The starts of passages are spread by it.
 */
export const INVOCATIONS_AT_ONCE = 1

/** The queues that wake functions; each has a dead-letter queue of its name with `-dead`. */
export const QUEUES = {
  uploads: {
    name: 'voiceshelf-uploads',
    wakes: 'ingest',
    batchSize: 1,
    maxAttempts: 5,
    onAws: { invocationsAtOnce: 10 },
  },
  passages: {
    name: 'voiceshelf-passages',
    wakes: 'synthesize',
    batchSize: 10,
    maxAttempts: 30,
    onAws: { invocationsAtOnce: 2 },
  },
  // A batch must have its places, of 2 s on AWS, within the time-out.
  slowPassages: {
    name: 'voiceshelf-slow-passages',
    wakes: 'synthesize',
    batchSize: 5,
    maxAttempts: 30,
    onAws: { invocationsAtOnce: 2 },
  },
  // Takes that come together are struck from their episode together. Whoever waits for the last one waits so much longer.
  assembly: {
    name: 'voiceshelf-assembly',
    wakes: 'assemble',
    batchSize: 10,
    batchingSeconds: 0.2,
    maxAttempts: 8,
    onAws: { invocationsAtOnce: 10 },
  },
  index: {
    name: 'voiceshelf-index',
    wakes: 'publish',
    batchSize: 10,
    maxAttempts: 8,
    onAws: { invocationsAtOnce: 2 },
  },
} as const satisfies Record<string, WorkQueue>

/** The one EventBridge rule: a text was put under `uploads/`. */
export const UPLOAD_PATTERN = {
  source: ['aws.s3'],
  'detail-type': ['Object Created'],
  detail: { bucket: { name: [BUCKET] }, object: { key: [{ prefix: 'uploads/' }] } },
}

/** Keys that everybody may read by way of the distribution. */
export const PUBLIC_PREFIXES = ['editions/', 'covers/', 'cuts/', 'feeds/', 'site/']

/** What a schedule wakes, and what it tells it. On AWS these are schedules of EventBridge Scheduler. */
export interface Schedule {
  readonly name: string
  readonly wakes: FunctionName
  readonly everyMinutes: number
  readonly input: object
  /** What it is told otherwise on one machine. */
  readonly here?: object
  /** What it is told here when all has started, since the local Alexa begins with the skill package each time. */
  readonly atStart?: object
}

export const SCHEDULES = {
  due: {
    name: 'voiceshelf-due-episodes',
    wakes: 'publish',
    everyMinutes: 1,
    input: { errand: 'publish-due' },
  },
  overdue: {
    name: 'voiceshelf-overdue-tasks',
    wakes: 'tidy',
    everyMinutes: 5,
    input: { errand: 'ask-for-overdue', startedSecondsAgo: 300 },
  },
  // A build of the models takes minutes; what somebody else put into them is seen within an hour.
  titles: {
    name: 'voiceshelf-titles',
    wakes: 'vocabulary',
    everyMinutes: 1,
    input: { errand: 'teach-titles', paceSeconds: 600, trustSeconds: 3600 },
    // The local Alexa builds at once.
    here: { paceSeconds: 30 },
    atStart: { paceSeconds: 0, trustSeconds: 0 },
  },
  // An edition that was left behind is heard on for so long by those who are in the middle of it.
  retired: {
    name: 'voiceshelf-retired-plans',
    wakes: 'tidy',
    everyMinutes: 60,
    input: { errand: 'remove-retired', retiredSecondsAgo: 30 * 24 * 3600 },
  },
} as const satisfies Record<string, Schedule>
