import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type EventServices, openEventServices } from '../../../../cloud/local/events/event-services.ts'
import { type FunctionHost, openFunctionHost } from '../../../../cloud/local/lambda/function-host.ts'
import { until } from '../../../platform.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../serve.ts'

const folder = temporaryFolder()
const logged: string[] = []

/** Handlers as a bundle holds them, one function each. */
const HANDLERS: Record<string, string> = {
  echo: 'export const handler = async (event, context) => ({ event, name: context.functionName, arn: context.invokedFunctionArn, memory: context.memoryLimitInMB, remaining: context.getRemainingTimeInMillis() > 0, own: process.env.OWN, inherited: process.env.HOME ?? null, region: process.env.AWS_REGION, pid: process.pid })',
  fails: 'export const handler = async () => { throw new TypeError("no such thing") }',
  hangs: 'export const handler = () => new Promise(() => {})',
  dies: 'export const handler = async () => process.exit(3)',
  talks: 'export const handler = async () => { console.log("a line"); return 1 }',
  large: 'export const handler = async () => "x".repeat(6 * 1024 * 1024)',
  callback: 'export const handler = (event, context, callback) => callback(null, 1)',
  broken: 'throw new Error("cannot be loaded")',
  waits:
    'export const handler = async ({ milliseconds }) => { await new Promise(done => setTimeout(done, milliseconds)); return process.pid }',
  greedy: 'export const handler = async () => { const all = []; for (;;) all.push(new Array(1e6).fill(0)) }',
  batch: `import { appendFileSync } from 'node:fs'
    export const handler = async ({ Records }) => {
      appendFileSync(process.env.OWN, Records.map(({ body, attributes }) => body + ' ' + attributes.ApproximateReceiveCount + '\\n').join(''))
      return { batchItemFailures: Records.filter(({ body, attributes }) => body === 'bad' || (body === 'twice' && attributes.ApproximateReceiveCount === '1')).map(({ messageId }) => ({ itemIdentifier: messageId })) }
    }`,
}

let host: FunctionHost
let events: EventServices
let server: Awaited<ReturnType<typeof serve>>
let client: LambdaClient
const handled = join(folder.path, 'handled')

beforeAll(async () => {
  writeFileSync(handled, '')
  for (const [name, source] of Object.entries(HANDLERS)) {
    mkdirSync(join(folder.path, name))
    writeFileSync(join(folder.path, name, 'index.mjs'), source)
  }
  events = openEventServices({
    folder: folder.path,
    region: REGION,
    accountId: ACCOUNT_ID,
    credentials: CREDENTIALS,
  })
  host = await openFunctionHost({
    region: REGION,
    accountId: ACCOUNT_ID,
    credentials: CREDENTIALS,
    functions: Object.keys(HANDLERS).map(name => ({
      name,
      bundleFolder: join(folder.path, name),
      handler: 'index.handler',
      environment: { OWN: name === 'batch' ? handled : 'set' },
      timeoutSeconds: name === 'hangs' ? 1 : 20,
      memoryMegabytes: 128,
      maximumConcurrency: name === 'waits' ? 2 : 20,
      idleSeconds: 5,
    })),
    cacheFolder: join(folder.path, 'cache'),
    log: (name, line) => logged.push(`${name}: ${line}`),
  })
  server = await serve(host.listener)
  client = new LambdaClient({
    region: REGION,
    credentials: CREDENTIALS,
    endpoint: server.url,
    maxAttempts: 1,
  })
})

afterAll(async () => {
  client.destroy()
  await server.close()
  await host.close()
  await events.close()
  folder.remove()
})

async function invoke(FunctionName: string, payload: unknown = {}) {
  const { Payload, FunctionError, LogResult } = await client.send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify(payload), LogType: 'Tail' }),
  )
  return {
    answer: JSON.parse(Payload?.transformToString() ?? 'null'),
    FunctionError,
    log: Buffer.from(LogResult ?? '', 'base64').toString(),
  }
}

describe('a function', () => {
  test('gets its event, its context and its environment, and nothing of the host’s', async () => {
    const { answer } = await invoke('echo', { a: 'ü' })
    expect(answer).toMatchObject({
      event: { a: 'ü' },
      name: 'echo',
      arn: `arn:aws:lambda:${REGION}:${ACCOUNT_ID}:function:echo`,
      memory: '128',
      remaining: true,
      own: 'set',
      inherited: null,
      region: REGION,
    })
  })

  test('is kept warm, and runs beside itself when it is busy', async () => {
    const first = (await invoke('echo')).answer.pid
    expect((await invoke('echo')).answer.pid).toBe(first)
    const pids = await Promise.all(Array.from({ length: 20 }, async () => (await invoke('echo')).answer.pid))
    expect(new Set(pids).size).toBeGreaterThan(1)
  })

  test.each([
    ['fails', { errorType: 'TypeError', errorMessage: 'no such thing', trace: expect.any(Array) }],
    [
      'hangs',
      {
        errorType: 'Sandbox.Timedout',
        errorMessage: expect.stringMatching(/^RequestId: .* Task timed out after 1\.00 seconds$/u),
      },
    ],
    ['dies', { errorType: 'Runtime.ExitError', errorMessage: expect.stringMatching(/exit status 3$/u) }],
    ['large', { errorType: 'Function.ResponseSizeTooLarge' }],
    ['callback', { errorType: 'Runtime.CallbackHandlerDeprecated' }],
    ['broken', { errorType: 'Error', errorMessage: 'cannot be loaded' }],
    ['greedy', { errorType: 'Runtime.ExitError' }],
  ])('that %s answers with Lambda’s own error, and again the next time', async (name, error) => {
    for (let times = 0; times < 2; times++)
      expect(await invoke(name)).toMatchObject({ FunctionError: 'Unhandled', answer: error })
  })

  test('has its lines logged, and told to who asks', async () => {
    expect((await invoke('talks')).log).toBe('a line')
    expect(logged).toContain('talks: a line')
  })

  test('with no process free throttles who asks over the wire', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 3 }, () => invoke('waits', { milliseconds: 300 })),
    )
    const refused = results.filter(result => result.status === 'rejected')
    expect(refused).toMatchObject([{ reason: { name: 'TooManyRequestsException' } }])
  })

  test('that is not there, and what is not served, is said', async () => {
    await expect(invoke('nothing')).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    await expect(
      client.send(new InvokeCommand({ FunctionName: 'echo', InvocationType: 'Event' })),
    ).rejects.toMatchObject({ name: 'InvalidParameterValueException' })
    expect(
      (await client.send(new InvokeCommand({ FunctionName: 'echo', InvocationType: 'DryRun' }))).StatusCode,
    ).toBe(204)
    const { Functions } = await client.send(new ListFunctionsCommand({}))
    expect(Functions?.map(({ FunctionName }) => FunctionName)).toEqual(Object.keys(HANDLERS))
  })
})

test('a queue wakes its function; what it did not handle comes back, and at last is a dead letter', async () => {
  await events.sqs.CreateQueue({ QueueName: 'dead' })
  const RedrivePolicy = JSON.stringify({
    deadLetterTargetArn: `arn:aws:sqs:${REGION}:${ACCOUNT_ID}:dead`,
    maxReceiveCount: 3,
  })
  const { QueueUrl } = await events.sqs.CreateQueue({ QueueName: 'work', Attributes: { RedrivePolicy } })
  host.mapQueue({
    source: events.source('work'),
    functionName: 'batch',
    batchSize: 10,
    maximumConcurrency: 2,
    reportBatchItemFailures: true,
    retryAfterMilliseconds: () => 10,
  })
  for (const MessageBody of ['good', 'twice', 'bad']) await events.sqs.SendMessage({ QueueUrl, MessageBody })
  const [dead] = await until(async () => {
    const { Messages } = await events.sqs.ReceiveMessage({ QueueUrl: '/dead' })
    return Messages?.length ? Messages : undefined
  })
  expect(dead?.Body).toBe('bad')
  expect(readFileSync(handled, 'utf8').trim().split('\n').sort()).toEqual([
    'bad 1',
    'bad 2',
    'bad 3',
    'good 1',
    'twice 1',
    'twice 2',
  ])
})
