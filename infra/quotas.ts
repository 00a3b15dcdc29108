/**
 * Limits of AWS that the stack may meet, as a new account has them in us-east-1. Read on the day below from copies of the
 * pages that are named; `npm run scale` computes with nothing else.
 */
export const QUOTAS_READ_ON = '2026-11-28'

export interface Quota {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** Whether AWS raises it for who asks. */
  readonly adjustable: boolean
  readonly source: string
}

const LAMBDA = 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html'
const LAMBDA_SCALING = 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html'
const LAMBDA_SQS = 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html'
const DYNAMODB = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html'
const DYNAMODB_ON_DEMAND =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html'
const DYNAMODB_PARTITION =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html'
const S3 = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html'
const CLOUDFRONT = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html'
const API = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html'
const SQS = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html'
const POLLY = 'https://docs.aws.amazon.com/polly/latest/dg/limits.html'
const EVENTS = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html'
const SNS = 'https://docs.aws.amazon.com/general/latest/gr/sns.html'

export const QUOTAS = {
  'polly-tasks': {
    what: 'StartSpeechSynthesisTask, standard and neural, each',
    value: 10,
    unit: 'a second',
    adjustable: true,
    source: POLLY,
  },
  'polly-slow-tasks': {
    what: 'StartSpeechSynthesisTask, generative and long-form, each',
    value: 1,
    unit: 'a second',
    adjustable: true,
    source: POLLY,
  },
  'polly-looks': {
    what: 'GetSpeechSynthesisTask and ListSpeechSynthesisTasks together',
    value: 10,
    unit: 'a second',
    adjustable: true,
    source: POLLY,
  },
  'lambda-concurrency': {
    what: 'invocations of all functions at once',
    value: 1_000,
    unit: 'at once',
    adjustable: true,
    source: LAMBDA,
  },
  'lambda-requests': {
    what: 'requests to functions: ten times the concurrency',
    value: 10_000,
    unit: 'a second',
    adjustable: true,
    source: LAMBDA,
  },
  'lambda-scaling': {
    what: 'new environments of one function',
    value: 1_000,
    unit: 'in 10 seconds',
    adjustable: false,
    source: LAMBDA_SCALING,
  },
  'lambda-queue-concurrency': {
    what: 'least MaximumConcurrency of a queue',
    value: 2,
    unit: 'at once',
    adjustable: false,
    source: LAMBDA_SQS,
  },
  'table-new-writes': {
    what: 'what a new on-demand table takes at once: writes',
    value: 4_000,
    unit: 'units a second',
    adjustable: true,
    source: DYNAMODB_ON_DEMAND,
  },
  'table-new-reads': {
    what: 'what a new on-demand table takes at once: reads',
    value: 12_000,
    unit: 'units a second',
    adjustable: true,
    source: DYNAMODB_ON_DEMAND,
  },
  'table-writes': {
    what: 'on-demand writes of a table',
    value: 40_000,
    unit: 'units a second',
    adjustable: true,
    source: DYNAMODB,
  },
  'table-reads': {
    what: 'on-demand reads of a table',
    value: 40_000,
    unit: 'units a second',
    adjustable: true,
    source: DYNAMODB,
  },
  'partition-writes': {
    what: 'writes of one partition key, or of one item',
    value: 1_000,
    unit: 'units a second',
    adjustable: false,
    source: DYNAMODB_PARTITION,
  },
  'partition-reads': {
    what: 'reads of one partition key, or of one item',
    value: 3_000,
    unit: 'units a second',
    adjustable: false,
    source: DYNAMODB_PARTITION,
  },
  'bucket-reads': {
    what: 'GET and HEAD of one prefix of a bucket',
    value: 5_500,
    unit: 'a second',
    adjustable: false,
    source: S3,
  },
  'bucket-writes': {
    what: 'PUT, POST and DELETE of one prefix of a bucket',
    value: 3_500,
    unit: 'a second',
    adjustable: false,
    source: S3,
  },
  'cdn-traffic': {
    what: 'data of one distribution',
    value: 150,
    unit: 'Gbit a second',
    adjustable: true,
    source: CLOUDFRONT,
  },
  'cdn-requests': {
    what: 'requests to one distribution',
    value: 250_000,
    unit: 'a second',
    adjustable: true,
    source: CLOUDFRONT,
  },
  'api-requests': {
    what: 'requests to all HTTP APIs of the account',
    value: 10_000,
    unit: 'a second',
    adjustable: true,
    source: API,
  },
  'queue-in-flight': {
    what: 'messages of a standard queue in flight',
    value: 120_000,
    unit: 'at once',
    adjustable: true,
    source: SQS,
  },
  'queue-retention': {
    what: 'longest time that a queue keeps a message',
    value: 14,
    unit: 'days',
    adjustable: false,
    source: SQS,
  },
  'event-invocations': {
    what: 'targets that EventBridge calls',
    value: 18_750,
    unit: 'a second',
    adjustable: true,
    source: EVENTS,
  },
  'topic-publishes': {
    what: 'messages to all standard topics',
    value: 30_000,
    unit: 'a second',
    adjustable: true,
    source: SNS,
  },
} as const satisfies Record<string, Quota>

export type QuotaName = keyof typeof QUOTAS
