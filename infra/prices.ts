import { PRICES as POLLY } from '../core/synthesis/price.ts'

/**
 * What AWS charges in us-east-1 for what the stack uses, in dollars before taxes, without a free tier, a contract or a
 * savings plan. As they stood on the day below, as far as copies of the pages that are named, and memory, tell; `npm run cost` computes with nothing else.
 */
export const PRICES_READ_ON = '2026-11-28'
export const PRICES_REGION = 'us-east-1'

/** So much of what is used costs so much a unit, from the first unit on; the last tier has no end. */
export interface Tier {
  /** Units in this tier, and not up to its end. */
  readonly units?: number
  readonly dollars: number
}

export interface Price {
  readonly service: string
  readonly unit: string
  readonly tiers: readonly [Tier, ...Tier[]]
  /** Units a month that AWS gives every account for good. What is given for a first year is not here. */
  readonly alwaysFree?: number
  readonly source: string
}

const MILLION = 1_000_000
const TB = 1024

const flat = (dollars: number): readonly [Tier] => [{ dollars }]

const LAMBDA = { service: 'Lambda', source: 'https://aws.amazon.com/lambda/pricing/' }
const API = { service: 'API Gateway', source: 'https://aws.amazon.com/api-gateway/pricing/' }
const DYNAMODB = { service: 'DynamoDB', source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/' }
const S3 = { service: 'S3', source: 'https://aws.amazon.com/s3/pricing/' }
const CLOUDFRONT = { service: 'CloudFront', source: 'https://aws.amazon.com/cloudfront/pricing/' }
const EVENTS = { service: 'EventBridge', source: 'https://aws.amazon.com/eventbridge/pricing/' }
const FARGATE = { service: 'Fargate', source: 'https://aws.amazon.com/fargate/pricing/' }
const ALB = { service: 'Load balancer', source: 'https://aws.amazon.com/elasticloadbalancing/pricing/' }
const VPC = { service: 'VPC', source: 'https://aws.amazon.com/vpc/pricing/' }
const ENDPOINTS = { service: 'VPC', source: 'https://aws.amazon.com/privatelink/pricing/' }
const CLOUDWATCH = { service: 'CloudWatch', source: 'https://aws.amazon.com/cloudwatch/pricing/' }
const KMS = { service: 'KMS', source: 'https://aws.amazon.com/kms/pricing/' }
const SECRETS = { service: 'Secrets Manager', source: 'https://aws.amazon.com/secrets-manager/pricing/' }
const ROUTE_53 = { service: 'Route 53', source: 'https://aws.amazon.com/route53/pricing/' }
const EC2 = { service: 'EC2', source: 'https://aws.amazon.com/ec2/pricing/on-demand/' }

const speech = (engine: keyof typeof POLLY.microDollarsPerCharacter) => ({
  service: 'Polly',
  unit: `character, ${engine}`,
  source: POLLY.source,
  tiers: flat(POLLY.microDollarsPerCharacter[engine] / MILLION),
})

export const PRICES = {
  'polly-standard': speech('standard'),
  'polly-neural': speech('neural'),
  'polly-long-form': speech('long-form'),
  'polly-generative': speech('generative'),
  'lambda-requests': { ...LAMBDA, unit: 'request', tiers: flat(0.2 / MILLION), alwaysFree: MILLION },
  'lambda-gb-seconds': {
    ...LAMBDA,
    unit: 'GB-second on arm64',
    tiers: [
      { units: 7_500 * MILLION, dollars: 0.0000133334 },
      { units: 11_250 * MILLION, dollars: 0.0000120001 },
      { dollars: 0.0000106667 },
    ],
    alwaysFree: 400_000,
  },
  'api-requests': {
    ...API,
    unit: 'request to an HTTP API',
    tiers: [{ units: 300 * MILLION, dollars: 1 / MILLION }, { dollars: 0.9 / MILLION }],
  },
  'table-writes': { ...DYNAMODB, unit: 'write request unit', tiers: flat(0.625 / MILLION) },
  'table-reads': { ...DYNAMODB, unit: 'read request unit', tiers: flat(0.125 / MILLION) },
  'table-storage': { ...DYNAMODB, unit: 'GB-month', tiers: flat(0.25), alwaysFree: 25 },
  'table-backup': { ...DYNAMODB, unit: 'GB-month of point-in-time recovery', tiers: flat(0.2) },
  'bucket-storage': {
    ...S3,
    unit: 'GB-month, Standard',
    tiers: [{ units: 50 * TB, dollars: 0.023 }, { units: 450 * TB, dollars: 0.022 }, { dollars: 0.021 }],
  },
  'bucket-writes': { ...S3, unit: 'PUT, POST or LIST', tiers: flat(0.005 / 1_000) },
  'bucket-reads': { ...S3, unit: 'GET or HEAD', tiers: flat(0.0004 / 1_000) },
  'cdn-egress': {
    ...CLOUDFRONT,
    unit: 'GB to North America or Europe',
    tiers: [
      { units: 10 * TB, dollars: 0.085 },
      { units: 40 * TB, dollars: 0.08 },
      { units: 100 * TB, dollars: 0.06 },
      { units: 350 * TB, dollars: 0.04 },
      { units: 524 * TB, dollars: 0.03 },
      { units: 4 * 1024 * TB, dollars: 0.025 },
      { dollars: 0.02 },
    ],
    alwaysFree: TB,
  },
  'cdn-egress-japan': {
    ...CLOUDFRONT,
    unit: 'GB to Japan',
    tiers: [
      { units: 10 * TB, dollars: 0.114 },
      { units: 40 * TB, dollars: 0.089 },
      { units: 100 * TB, dollars: 0.086 },
      { units: 350 * TB, dollars: 0.084 },
      { units: 524 * TB, dollars: 0.08 },
      { units: 4 * 1024 * TB, dollars: 0.07 },
      { dollars: 0.06 },
    ],
    alwaysFree: TB,
  },
  'cdn-egress-south-america': {
    ...CLOUDFRONT,
    unit: 'GB to South America',
    tiers: [
      { units: 10 * TB, dollars: 0.11 },
      { units: 40 * TB, dollars: 0.105 },
      { units: 100 * TB, dollars: 0.09 },
      { units: 350 * TB, dollars: 0.08 },
      { units: 524 * TB, dollars: 0.06 },
      { units: 4 * 1024 * TB, dollars: 0.05 },
      { dollars: 0.04 },
    ],
    alwaysFree: TB,
  },
  'cdn-egress-india': {
    ...CLOUDFRONT,
    unit: 'GB to India',
    tiers: [
      { units: 10 * TB, dollars: 0.109 },
      { units: 40 * TB, dollars: 0.085 },
      { units: 100 * TB, dollars: 0.082 },
      { units: 350 * TB, dollars: 0.08 },
      { units: 524 * TB, dollars: 0.078 },
      { units: 4 * 1024 * TB, dollars: 0.075 },
      { dollars: 0.072 },
    ],
    alwaysFree: TB,
  },
  'cdn-requests': {
    ...CLOUDFRONT,
    unit: 'HTTPS request from North America or Europe',
    tiers: flat(0.01 / 10_000),
    alwaysFree: 10 * MILLION,
  },
  'cdn-functions': {
    ...CLOUDFRONT,
    unit: 'call of a CloudFront Function',
    tiers: flat(0.1 / MILLION),
    alwaysFree: 2 * MILLION,
  },
  'queue-requests': {
    service: 'SQS',
    unit: 'request to a standard queue',
    tiers: [{ units: 100_000 * MILLION, dollars: 0.4 / MILLION }, { dollars: 0.3 / MILLION }],
    alwaysFree: MILLION,
    source: 'https://aws.amazon.com/sqs/pricing/',
  },
  'fair-queue-requests': {
    service: 'SQS',
    unit: 'request of messages with a group, on top',
    tiers: flat(0.1 / MILLION),
    source: 'https://aws.amazon.com/sqs/pricing/',
  },
  'topic-publishes': {
    service: 'SNS',
    unit: 'publish; deliveries to SQS are free',
    tiers: flat(0.5 / MILLION),
    alwaysFree: MILLION,
    source: 'https://aws.amazon.com/sns/pricing/',
  },
  'event-deliveries': { ...EVENTS, unit: 'event of S3', tiers: flat(1 / MILLION) },
  'schedule-runs': {
    ...EVENTS,
    unit: 'run of a schedule',
    tiers: flat(1 / MILLION),
    alwaysFree: 14 * MILLION,
  },
  'fargate-cpu': { ...FARGATE, unit: 'vCPU-hour on arm64', tiers: flat(0.03238) },
  'fargate-memory': { ...FARGATE, unit: 'GB-hour on arm64', tiers: flat(0.00356) },
  'alb-hours': { ...ALB, unit: 'hour', tiers: flat(0.0225) },
  'alb-capacity': { ...ALB, unit: 'LCU-hour', tiers: flat(0.008) },
  'nat-hours': { ...VPC, unit: 'hour of a NAT gateway', tiers: flat(0.045) },
  'nat-traffic': { ...VPC, unit: 'GB through a NAT gateway', tiers: flat(0.045) },
  'public-addresses': { ...VPC, unit: 'hour of a public IPv4 address', tiers: flat(0.005) },
  'endpoint-hours': { ...ENDPOINTS, unit: 'hour of an interface endpoint in a zone', tiers: flat(0.01) },
  'endpoint-traffic': { ...ENDPOINTS, unit: 'GB through an interface endpoint', tiers: flat(0.01) },
  'log-intake': {
    ...CLOUDWATCH,
    unit: 'GB of logs of functions, taken in',
    tiers: [
      { units: 10 * TB, dollars: 0.5 },
      { units: 20 * TB, dollars: 0.25 },
      { units: 20 * TB, dollars: 0.1 },
      { dollars: 0.05 },
    ],
    alwaysFree: 5,
  },
  'log-storage': { ...CLOUDWATCH, unit: 'GB-month of logs, compressed', tiers: flat(0.03) },
  metrics: { ...CLOUDWATCH, unit: 'metric of our own', tiers: flat(0.3), alwaysFree: 10 },
  alarms: { ...CLOUDWATCH, unit: 'alarm', tiers: flat(0.1), alwaysFree: 10 },
  dashboards: { ...CLOUDWATCH, unit: 'dashboard', tiers: flat(3), alwaysFree: 3 },
  traces: {
    service: 'X-Ray',
    unit: 'trace recorded',
    tiers: flat(5 / MILLION),
    alwaysFree: 100_000,
    source: 'https://aws.amazon.com/xray/pricing/',
  },
  keys: { ...KMS, unit: 'key of our own', tiers: flat(1) },
  'key-requests': { ...KMS, unit: 'request', tiers: flat(0.03 / 10_000), alwaysFree: 20_000 },
  secrets: { ...SECRETS, unit: 'secret', tiers: flat(0.4) },
  'secret-requests': { ...SECRETS, unit: 'request', tiers: flat(0.05 / 10_000) },
  zones: { ...ROUTE_53, unit: 'hosted zone; aliases of CloudFront are asked for nothing', tiers: flat(0.5) },
  images: {
    service: 'ECR',
    unit: 'GB-month',
    tiers: flat(0.1),
    source: 'https://aws.amazon.com/ecr/pricing/',
  },
  'signed-in': {
    service: 'Cognito',
    unit: 'person who signs in, Essentials',
    tiers: flat(0.015),
    alwaysFree: 10_000,
    source: 'https://aws.amazon.com/cognito/pricing/',
  },
  deployments: {
    service: 'CodeDeploy',
    unit: 'deployment to Lambda',
    tiers: flat(0),
    source: 'https://aws.amazon.com/codedeploy/pricing/',
  },
  'instance-hours': { ...EC2, unit: 'hour of a t4g.small', tiers: flat(0.0168) },
  'volume-storage': {
    ...EC2,
    unit: 'GB-month of a gp3 volume',
    tiers: flat(0.08),
    source: 'https://aws.amazon.com/ebs/pricing/',
  },
} as const satisfies Record<string, Price>

export type PriceName = keyof typeof PRICES

export const priceOf = (name: PriceName): Price => PRICES[name]
