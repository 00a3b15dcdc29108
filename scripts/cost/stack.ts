import {
  type Json,
  type JsonObject,
  type Resource,
  readTemplate,
  type Template,
} from '../../infra/templates.ts'

/** What the templates deploy, as far as it costs or bounds something. */
export interface Stack {
  readonly functions: Readonly<Record<string, FunctionOfStack>>
  readonly mappings: readonly Mapping[]
  readonly queues: Readonly<Record<string, QueueOfStack>>
  /** Runs a month of all schedules. */
  readonly scheduleRuns: number
  readonly alarms: number
  readonly dashboards: number
  /** Metrics of our own that alarms watch. */
  readonly metrics: number
  readonly keys: number
  readonly admin: AdminOfStack
}

export interface FunctionOfStack {
  readonly memoryMegabytes: number
  readonly timeoutSeconds: number
}

/** A queue that wakes a function. */
export interface Mapping {
  readonly queue: string
  readonly wakes: string
  readonly batchSize: number
  readonly batchingSeconds: number
  readonly maximumConcurrency: number
}

export interface QueueOfStack {
  readonly visibilitySeconds: number
  readonly retentionSeconds: number
  /** How often a message is received before it is a dead letter; none are where there is no such queue. */
  readonly maxReceives?: number
}

export interface AdminOfStack {
  readonly cpu: number
  readonly memoryGigabytes: number
  readonly alarms: number
  readonly secrets: number
  /** Kinds of interface endpoints, each in two zones. */
  readonly interfaceEndpoints: number
}

const TEMPLATE = 'infra/template.yaml'
const ADMIN_TEMPLATE = 'infra/admin.yaml'
const NETWORK_TEMPLATE = 'infra/network.yaml'

const MINUTES_A_MONTH = 730 * 60
const MINUTES = { minute: 1, minutes: 1, hour: 60, hours: 60, day: 1440, days: 1440 } as const

/** Reads the templates. @throws when one says what this does not understand */
export function readStack(): Stack {
  const template = readTemplate(TEMPLATE)
  const functions = of(template, 'AWS::Serverless::Function')
  const alarms = of(template, 'AWS::CloudWatch::Alarm')
  return {
    functions: Object.fromEntries(functions.map(([id, { Properties = {} }]) => [id, functionOf(Properties)])),
    mappings: functions.flatMap(([id, { Properties = {} }]) => mappingsOf(id, Properties)),
    queues: Object.fromEntries(
      of(template, 'AWS::SQS::Queue').map(([id, { Properties = {} }]) => [id, queueOf(Properties)]),
    ),
    scheduleRuns: of(template, 'AWS::Scheduler::Schedule')
      .map(([, { Properties = {} }]) => runsOf(String(Properties.ScheduleExpression)))
      .reduce((sum, runs) => sum + runs, 0),
    alarms: alarms.length,
    dashboards: of(template, 'AWS::CloudWatch::Dashboard').length,
    metrics: ownMetrics(alarms.map(([, { Properties = {} }]) => Properties)),
    keys: of(template, 'AWS::KMS::Key').length,
    admin: adminOf(readTemplate(ADMIN_TEMPLATE), readTemplate(NETWORK_TEMPLATE)),
  }
}

const of = ({ Resources }: Template, type: string): [string, Resource][] =>
  Object.entries(Resources).filter(([, { Type }]) => Type === type)

const functionOf = ({ MemorySize, Timeout }: JsonObject): FunctionOfStack => ({
  memoryMegabytes: Number(MemorySize),
  timeoutSeconds: Number(Timeout),
})

function mappingsOf(wakes: string, { Events = {} }: JsonObject): Mapping[] {
  return Object.values(Events as Record<string, JsonObject>)
    .filter(({ Type }) => Type === 'SQS')
    .map(({ Properties = {} }) => Properties as JsonObject)
    .map(({ Queue, BatchSize, MaximumBatchingWindowInSeconds = 0, ScalingConfig }) => ({
      queue: logicalId(Queue),
      wakes,
      batchSize: Number(BatchSize),
      batchingSeconds: Number(MaximumBatchingWindowInSeconds),
      maximumConcurrency: Number((ScalingConfig as JsonObject).MaximumConcurrency),
    }))
}

const logicalId = (arn: Json | undefined) =>
  String([(arn as JsonObject)['Fn::GetAtt'] ?? []].flat()[0]).replace(/\.Arn$/u, '')

const queueOf = ({ VisibilityTimeout = 30, MessageRetentionPeriod, RedrivePolicy }: JsonObject) => ({
  visibilitySeconds: Number(VisibilityTimeout),
  retentionSeconds: Number(MessageRetentionPeriod),
  ...(RedrivePolicy && { maxReceives: Number((RedrivePolicy as JsonObject).maxReceiveCount) }),
})

/** @param expression such as `rate(5 minutes)` */
function runsOf(expression: string): number {
  const [, count, unit] = /^rate\((\d+) (\w+)\)$/u.exec(expression) ?? []
  const minutes = MINUTES[unit as keyof typeof MINUTES]
  if (!minutes) throw new Error(`how often is "${expression}"?`)
  return MINUTES_A_MONTH / (Number(count) * minutes)
}

const ownMetrics = (alarms: readonly JsonObject[]) =>
  new Set(
    alarms
      .filter(({ Namespace }) => JSON.stringify(Namespace ?? '').includes('Voiceshelf/'))
      .map(({ MetricName, Dimensions }) => JSON.stringify([MetricName, Dimensions])),
  ).size

function adminOf(template: Template, network: Template): AdminOfStack {
  const [task] = of(template, 'AWS::ECS::TaskDefinition').map(([, { Properties = {} }]) => Properties)
  const endpoints = of(network, 'AWS::EC2::VPCEndpoint').filter(
    ([, { Properties = {} }]) => Properties.VpcEndpointType === 'Interface',
  )
  return {
    cpu: Number(task?.Cpu) / 1024,
    memoryGigabytes: Number(task?.Memory) / 1024,
    alarms: of(template, 'AWS::CloudWatch::Alarm').length,
    secrets: of(template, 'AWS::SecretsManager::Secret').length,
    interfaceEndpoints: endpoints.length,
  }
}
