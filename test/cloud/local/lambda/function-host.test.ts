import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type EventServices, openEventServices } from '../../../../cloud/local/events/event-services.ts'
import { type FunctionHost, openFunctionHost } from '../../../../cloud/local/lambda/function-host.ts'
import { until } from '../../../platform.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../serve.ts'
import { bundle } from './bundles.ts'

const folder = temporaryFolder()
const logged: string[] = []

/** Handlers as a bundle holds them, one function each. */
const HANDLERS: Record<string, string> = {
  echo: 'export const handler = async (event, context) => ({ event, name: context.functionName, arn: context.invokedFunctionArn, memory: context.memoryLimitInMB, remaining: context.getRemainingTimeInMillis() > 0, own: process.env.OWN, inherited: process.env.HOME ?? null, region: process.env.AWS_REGION, pid: process.pid })',
  fails: 'export const handler = async () => { throw new TypeError("no such thing") }',
  hangs: 'export const handler = () => new Promise(() => {})',
  rejects:
    'export const handler = () => { Promise.reject(new Error("left alone")); return new Promise(() => {}) }',
  throws:
    'export const handler = () => { setImmediate(() => { throw new RangeError("later") }); return new Promise(() => {}) }',
  symbol: 'export const handler = async () => Symbol("no JSON")',
  leaves: 'export const handler = async () => { setImmediate(() => process.exit(0)); return process.pid }',
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
    functions: [
      ...Object.entries(HANDLERS).map(([name, source]) =>
        bundle(folder.path, name, source, {
          environment: { OWN: name === 'batch' ? handled : 'set' },
          timeoutSeconds: name === 'hangs' ? 1 : 20,
          maximumConcurrency: name === 'waits' ? 2 : 20,
        }),
      ),
      { ...bundle(folder.path, 'unbuilt', ''), bundleFolder: join(folder.path, 'nowhere') },
    ],
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
    ['rejects', { errorType: 'Runtime.UnhandledPromiseRejection', errorMessage: 'Error: left alone' }],
    ['throws', { errorType: 'RangeError', errorMessage: 'later' }],
    ['unbuilt', { errorType: 'Runtime.InvalidEntrypoint' }],
    ['dies', { errorType: 'Runtime.ExitError', errorMessage: expect.stringMatching(/exit status 3$/u) }],
    ['large', { errorType: 'Function.ResponseSizeTooLarge' }],
    ['callback', { errorType: 'Runtime.CallbackHandlerDeprecated' }],
    ['broken', { errorType: 'Error', errorMessage: 'cannot be loaded' }],
    ['greedy', { errorType: 'Runtime.ExitError' }],
  ])('that %s answers with Lambda’s own error, and again the next time', async (name, error) => {
    for (let times = 0; times < 2; times++)
      expect(await invoke(name)).toMatchObject({ FunctionError: 'Unhandled', answer: error })
  })

  test('whose answer has no JSON answers null', async () => {
    expect(await invoke('symbol')).toMatchObject({ answer: null, FunctionError: undefined })
  })

  test('whose warm process ends by itself is run in another', async () => {
    const pids = []
    for (let times = 0; times < 5; times++) pids.push((await invoke('leaves')).answer)
    expect(pids).toEqual(pids.map(() => expect.any(Number)))
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
    expect(Functions?.map(({ FunctionName }) => FunctionName)).toEqual([...Object.keys(HANDLERS), 'unbuilt'])
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
  await until(async () => {
    const { Attributes } = await events.sqs.GetQueueAttributes({ QueueUrl, AttributeNames: ['All'] })
    const { ApproximateNumberOfMessages: waiting, ApproximateNumberOfMessagesNotVisible: inHand } =
      Attributes ?? {}
    return waiting === '0' && inHand === '0'
  })
  const { Messages: dead } = await events.sqs.ReceiveMessage({ QueueUrl: '/dead' })
  expect(dead?.map(({ Body }) => Body)).toEqual(['bad'])
  expect(readFileSync(handled, 'utf8').trim().split('\n').sort()).toEqual([
    'bad 1',
    'bad 2',
    'bad 3',
    'good 1',
    'twice 1',
    'twice 2',
  ])
})
