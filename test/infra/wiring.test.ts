import { readdirSync, readFileSync } from 'node:fs'
import { DescribeTableCommand, type TableDescription } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SETTINGS, type Setting } from '../../cloud/aws/config.ts'
import { type EventServices, openEventServices } from '../../cloud/local/events/event-services.ts'
import { functionEnvironment } from '../../infra/environments.ts'
import { provisionEvents } from '../../infra/provision.ts'
import { type Json, type JsonObject, type Resource, readTemplate } from '../../infra/templates.ts'
import {
  BUCKET,
  COMPLETION_TOPIC,
  FUNCTIONS,
  FUNCTIONS_ON_AWS,
  type FunctionName,
  type FunctionSettings,
  PUBLIC_PREFIXES,
  QUEUES,
  SCHEDULES,
  type Schedule,
  UPLOAD_PATTERN,
  type WorkQueue,
} from '../../infra/wiring.ts'
import { runTable, TABLE } from '../cloud/aws/running-table.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION } from '../cloud/local/serve.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const { Resources } = readTemplate('infra/template.yaml')

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

function resource(id: string): Resource & { Properties: JsonObject } {
  const found = Resources[id]
  if (!found) throw new Error(`template.yaml has no ${id}`)
  return { Properties: {}, ...found }
}

const properties = <T = JsonObject>(id: string) => resource(id).Properties as T
const ofType = (type: string) => Object.keys(Resources).filter(id => Resources[id]?.Type === type)

interface FunctionOnAws {
  readonly CodeUri: string
  readonly Timeout: number
  readonly MemorySize: number
  readonly Environment: { readonly Variables: JsonObject }
  readonly Events?: Record<string, { Type: string; Properties: JsonObject }>
}

type OnAws = Pick<FunctionSettings, 'timeoutSeconds' | 'memoryMegabytes' | 'nodeOptions'> & {
  settings: readonly Setting[]
}
const ALL_FUNCTIONS: Record<string, OnAws> = { ...FUNCTIONS, ...FUNCTIONS_ON_AWS }
const ALL_QUEUES: Record<string, WorkQueue> = QUEUES
const ALL_SCHEDULES: Record<string, Schedule> = SCHEDULES

const getAtt = (id: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [id, attribute] })
const ref = (id: string) => ({ Ref: id })

const siteAddress = {
  'Fn::If': [
    'HasDomain',
    { 'Fn::Sub': 'https://${DomainName}' },
    { 'Fn::Sub': 'https://${Distribution.DomainName}' },
  ],
}

/** What each setting is on AWS; those that only some functions have are looked at where they are given. */
const VALUES: Record<Exclude<Setting, 'maxAttempts' | 'invocationsAtOnce'>, unknown> = {
  bucket: ref('ContentBucket'),
  table: ref('Table'),
  passagesQueueUrl: ref('PassagesQueue'),
  slowPassagesQueueUrl: ref('SlowPassagesQueue'),
  assemblyQueueUrl: ref('AssemblyQueue'),
  indexQueueUrl: ref('IndexQueue'),
  completionTopicArn: ref('CompletionTopic'),
  mediaBaseUrl: siteAddress,
  skillId: { 'Fn::If': ['HasSkill', ref('SkillId'), expect.stringMatching(/^amzn1\.ask\.skill\./u)] },
  newVersion: ref('SkillFunction.Version'),
  smapiBaseUrl: 'https://api.amazonalexa.com',
  lwaBaseUrl: 'https://api.amazon.com',
  smapiSecretArn: ref('SmapiSecretArn'),
}

/** The queues that wake a function; they are alike in what their function is told of them. */
const queuesOf = (name: string) => Object.values(ALL_QUEUES).filter(({ wakes }) => wakes === name)

function valueOnAws(name: string, setting: Setting): unknown {
  const told = (values: readonly number[]) => [...new Set(values)].join(' and ')
  if (setting === 'maxAttempts') return told(queuesOf(name).map(({ maxAttempts }) => maxAttempts))
  if (setting === 'invocationsAtOnce') return told(queuesOf(name).map(({ onAws }) => onAws.invocationsAtOnce))
  return VALUES[setting]
}

const handlerOf = (name: string) => readFileSync(`lambda/${name}/handler.ts`, 'utf8')
const counts = (name: string) => handlerOf(name).includes('openMetrics()')

test('every function has its folder, and every folder its function', () => {
  expect(readdirSync('lambda').sort()).toEqual(Object.keys(ALL_FUNCTIONS).sort())
  expect(ofType('AWS::Serverless::Function').sort()).toEqual(
    Object.keys(ALL_FUNCTIONS)
      .map(name => `${capital(name)}Function`)
      .sort(),
  )
})

describe.each(Object.entries(ALL_FUNCTIONS))('the function %s', (name, settings) => {
  const { Timeout, MemorySize, CodeUri, Environment } = properties<FunctionOnAws>(`${capital(name)}Function`)

  test('has its folder, its time and its memory', () => {
    expect({ CodeUri, Timeout, MemorySize }).toEqual({
      CodeUri: `../lambda/${name}`,
      Timeout: settings.timeoutSeconds,
      MemorySize: settings.memoryMegabytes,
    })
  })

  test('reads what the wiring says, and nothing else', () => {
    const calls = [...handlerOf(name).matchAll(/readConfig\(\s*process\.env,([^)]*)\)/gu)]
    const read = calls.flatMap(([, names = '']) => [...names.matchAll(/'(\w+)'/gu)].map(([, each]) => each))
    expect(read.sort()).toEqual([...settings.settings].sort())
  })

  test('is told that on AWS', () => {
    expect(Environment.Variables).toEqual({
      ...Object.fromEntries(settings.settings.map(setting => [SETTINGS[setting], valueOnAws(name, setting)])),
      ...(settings.nodeOptions && { NODE_OPTIONS: settings.nodeOptions }),
      POWERTOOLS_SERVICE_NAME: name,
      ...(counts(name) && { POWERTOOLS_METRICS_NAMESPACE: { 'Fn::Sub': 'Voiceshelf/${Stage}' } }),
    })
  })
})

test.each(Object.keys(FUNCTIONS) as FunctionName[])(
  'on one machine %s is told the same, and where the services are',
  name => {
    const endpoints = new Proxy({}, { get: (_, key) => `http://${String(key)}` }) as never
    const environment = functionEnvironment(name, endpoints, ACCOUNT_ID)
    const own = Object.keys(environment).filter(key => !key.startsWith('AWS_'))
    const { Environment } = properties<FunctionOnAws>(`${capital(name)}Function`)
    const onAws = Object.keys(Environment.Variables)
    expect(own.filter(key => !key.startsWith('POWERTOOLS_')).sort()).toEqual(
      onAws.filter(key => !key.startsWith('POWERTOOLS_')).sort(),
    )
  },
)

describe('as it is provisioned on one machine,', () => {
  const folder = temporaryFolder()
  let events: EventServices

  beforeAll(async () => {
    events = openEventServices({
      folder: folder.path,
      region: REGION,
      accountId: ACCOUNT_ID,
      credentials: CREDENTIALS,
    })
    await provisionEvents(events, { region: REGION, accountId: ACCOUNT_ID })
  })

  afterAll(async () => {
    await events.close()
    folder.remove()
  })

  async function attributesOf(queue: string): Promise<Record<string, string>> {
    const { QueueUrl } = await events.sqs.GetQueueUrl({ QueueName: queue })
    const { Attributes = {} } = await events.sqs.GetQueueAttributes({ QueueUrl, AttributeNames: ['All'] })
    return Attributes
  }

  test.each(Object.entries(ALL_QUEUES))('the queue %s', async (key, { name }) => {
    const { VisibilityTimeout, RedrivePolicy } = properties(`${capital(key)}Queue`)
    const here = await attributesOf(name)
    expect(VisibilityTimeout).toBe(Number(here.VisibilityTimeout))
    expect(RedrivePolicy).toEqual({
      deadLetterTargetArn: getAtt(`${capital(key)}DeadLetters`),
      maxReceiveCount: JSON.parse(here.RedrivePolicy ?? '{}').maxReceiveCount,
    })
    expect(await attributesOf(`${name}-dead`)).toBeDefined()
    expect(resource(`${capital(key)}DeadLetters`).Type).toBe('AWS::SQS::Queue')
  })

  test('the topic that tells the assembly queue, as Polly says it', async () => {
    const { TopicArn } = await events.sns.CreateTopic({ Name: COMPLETION_TOPIC })
    const { Subscriptions = [] } = await events.sns.ListSubscriptionsByTopic({ TopicArn })
    expect(Subscriptions).toHaveLength(1)
    expect(Subscriptions[0]?.Endpoint).toMatch(new RegExp(`:${QUEUES.assembly.name}$`, 'u'))
    expect(properties('CompletionSubscription')).toMatchObject({
      TopicArn: ref('CompletionTopic'),
      Protocol: 'sqs',
      Endpoint: getAtt('AssemblyQueue'),
      RawMessageDelivery: true,
    })
  })

  test('the one rule, of texts that were uploaded', async () => {
    const { Rules = [] } = await events.eventBridge.ListRules({})
    expect(Rules.map(({ EventPattern }) => JSON.parse(EventPattern ?? '{}'))).toEqual([UPLOAD_PATTERN])
    const { EventPattern, Targets } = properties<{ EventPattern: Json; Targets: { Arn: Json }[] }>(
      'UploadsRule',
    )
    const named = JSON.stringify(EventPattern).replace(
      JSON.stringify(ref('ContentBucket')),
      JSON.stringify(BUCKET),
    )
    expect(JSON.parse(named)).toEqual(UPLOAD_PATTERN)
    expect(Targets.map(({ Arn }) => Arn)).toEqual([getAtt('UploadsQueue')])
  })
})

test('every queue wakes its function alone, with batches as large and with no more at once', () => {
  const mappings = ofType('AWS::Serverless::Function').flatMap(id =>
    Object.values(properties<FunctionOnAws>(id).Events ?? {})
      .filter(({ Type }) => Type === 'SQS')
      .map(({ Properties }) => ({ id, ...Properties })),
  )
  expect(mappings).toHaveLength(Object.keys(ALL_QUEUES).length)
  expect(mappings).toEqual(
    expect.arrayContaining(
      Object.entries(ALL_QUEUES).map(([key, { wakes, batchSize, onAws }]) => ({
        id: `${capital(wakes)}Function`,
        Queue: getAtt(`${capital(key)}Queue`),
        BatchSize: batchSize,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: onAws.invocationsAtOnce },
      })),
    ),
  )
})

test.each(Object.entries(ALL_SCHEDULES))('the clock wakes for the errand %s', (key, schedule) => {
  const { ScheduleExpression, Target } = properties<{
    ScheduleExpression: string
    Target: { Arn: Json; Input: string }
  }>(`${capital(key)}Schedule`)
  const { everyMinutes: minutes, wakes, input } = schedule
  const rate = minutes === 60 ? '1 hour' : minutes === 1 ? '1 minute' : `${minutes} minutes`
  expect(ScheduleExpression).toBe(`rate(${rate})`)
  expect(Target.Arn).toEqual(getAtt(`${capital(wakes)}Function`))
  expect(JSON.parse(Target.Input)).toEqual(input)
})

test('there is no schedule beside them', () => {
  expect(ofType('AWS::Scheduler::Schedule').sort()).toEqual(
    Object.keys(SCHEDULES)
      .map(key => `${capital(key)}Schedule`)
      .sort(),
  )
})

interface Behaviour {
  readonly PathPattern: string
  readonly TargetOriginId: string
}

test('the distribution serves the public keys from the bucket, and may read no others', () => {
  const { DistributionConfig } = properties<{
    DistributionConfig: { CacheBehaviors: Behaviour[]; DefaultCacheBehavior: Behaviour }
  }>('Distribution')
  const fromBucket = DistributionConfig.CacheBehaviors.filter(each => each.TargetOriginId === 'bucket')
  expect(fromBucket.map(each => each.PathPattern).sort()).toEqual(
    PUBLIC_PREFIXES.map(prefix => `${prefix}*`).sort(),
  )
  expect(DistributionConfig.DefaultCacheBehavior.TargetOriginId).not.toBe('bucket')

  const { PolicyDocument } = properties<{ PolicyDocument: { Statement: JsonObject[] } }>(
    'ContentBucketPolicy',
  )
  const readable = PolicyDocument.Statement.filter(
    ({ Effect, Action }) => Effect === 'Allow' && Action === 's3:GetObject',
  ).flatMap(({ Resource }) => Resource)
  expect(readable).toHaveLength(PUBLIC_PREFIXES.length)
  expect(readable).toEqual(
    expect.arrayContaining(
      PUBLIC_PREFIXES.map(prefix => ({ 'Fn::Sub': `\${ContentBucket.Arn}/${prefix}*` })),
    ),
  )
})

test('the table has the keys and the index that the one here has', async () => {
  const running = await runTable()
  const { Table } = await running.client.send(new DescribeTableCommand({ TableName: TABLE }))
  await running.close()
  const onAws = properties<TableDescription & { BillingMode: string }>('Table')
  const byName = (all: readonly { AttributeName?: string }[] = []) =>
    [...all].sort((a, b) => String(a.AttributeName).localeCompare(String(b.AttributeName)))
  expect(onAws.BillingMode).toBe(Table?.BillingModeSummary?.BillingMode)
  expect(onAws.KeySchema).toEqual(Table?.KeySchema)
  expect(byName(onAws.AttributeDefinitions)).toEqual(byName(Table?.AttributeDefinitions))
  expect(onAws.GlobalSecondaryIndexes).toEqual(
    Table?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    })),
  )
})
