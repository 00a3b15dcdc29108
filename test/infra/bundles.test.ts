import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FunctionHost, openFunctionHost } from '../../cloud/local/lambda/function-host.ts'
import { BUNDLES, buildStaleFunctions, FUNCTION_NAMES } from '../../infra/build.ts'
import { functionEnvironment } from '../../infra/environments.ts'
import { type Resource, readTemplate } from '../../infra/templates.ts'
import { FUNCTIONS, type FunctionName, SKILL_ID } from '../../infra/wiring.ts'
import { ACCOUNT_ID, REGION, serve } from '../cloud/local/serve.ts'
import { runCodeDeploy } from '../lambda/rehearse/running-code-deploy.ts'
import { connectClients, type RunningPlatform, startPlatform } from '../platform.ts'
import { silentMp3 } from '../silent-mp3.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { samBuild } from './sam-build.ts'

const { Resources, Globals } = readTemplate('infra/template.yaml')

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const resourceOf = (name: string) => Resources[`${capital(name)}Function`] as Resource

/** Recorded events, by function and by name. */
const EVENTS = FUNCTION_NAMES.flatMap(name =>
  readdirSync(`infra/events/${name}`).map(file => [name, file] as const),
)
const eventOf = (name: string, file: string) => readFileSync(`infra/events/${name}/${file}`, 'utf8')

const folder = temporaryFolder()
const bundleOf = (name: string) => join(folder.path, name)

beforeAll(async () => {
  await buildStaleFunctions()
  await Promise.all(FUNCTION_NAMES.map(name => samBuild(resourceOf(name), bundleOf(name))))
})

afterAll(() => folder.remove())

/** The files of a bundle, without what they say of where they were built. */
function filesOf(bundle: string): string[] {
  const withoutPlaces = (file: string) => {
    const text = readFileSync(join(bundle, file), 'utf8')
    if (!file.endsWith('.map')) return text.replace(/-[0-9A-Z]{8}\.mjs/gu, '.mjs')
    const map = JSON.parse(text)
    return JSON.stringify({ ...map, sources: map.sources.length })
  }
  return readdirSync(bundle).map(withoutPlaces).sort()
}

describe.each(FUNCTION_NAMES)('built as sam builds it, %s', name => {
  test('is what npm run build makes', () => {
    expect(filesOf(bundleOf(name))).toEqual(filesOf(`${BUNDLES}/${name}`))
  })

  // As infra/wiring.ts says what is in an environment, sam may add nothing to it.
  test('has maps beside it that Node is not told to read at a cold start', () => {
    expect(existsSync(join(bundleOf(name), 'index.mjs.map'))).toBe(true)
    expect(resourceOf(name).Metadata?.BuildProperties).not.toHaveProperty('Sourcemap')
  })

  test('has its handler where the template says', () => {
    const [module = '', handler = ''] = String(Globals?.Function?.Handler).split('.')
    expect(existsSync(join(bundleOf(name), `${module}.mjs`))).toBe(true)
    expect(readFileSync(join(bundleOf(name), `${module}.mjs`), 'utf8')).toMatch(
      new RegExp(`export\\s*\\{[^}]*\\bas ${handler}\\b`, 'u'),
    )
  })
})

describe('alone in an empty folder, with the services of one machine around it,', () => {
  const logged: string[] = []
  let platform: RunningPlatform
  let codeDeploy: Awaited<ReturnType<typeof runCodeDeploy>>
  let host: FunctionHost
  let lambda: Awaited<ReturnType<typeof serve>>
  let client: LambdaClient

  beforeAll(async () => {
    const data = join(folder.path, 'data')
    mkdirSync(data)
    ;[platform, codeDeploy] = await Promise.all([startPlatform(data), runCodeDeploy()])
    await putRecorded()

    let listener: FunctionHost['listener'] | undefined
    lambda = await serve((request, response) => listener?.(request, response))
    const { accessKeyId, secretAccessKey } = platform.endpoints
    const credentials = { accessKeyId, secretAccessKey }
    host = await openFunctionHost({
      region: REGION,
      accountId: ACCOUNT_ID,
      credentials,
      functions: FUNCTION_NAMES.map(name => ({
        name,
        bundleFolder: bundleOf(name),
        handler: String(Globals?.Function?.Handler),
        environment: environmentOf(name),
        timeoutSeconds: Number(resourceOf(name).Properties?.Timeout),
        memoryMegabytes: Number(resourceOf(name).Properties?.MemorySize),
        maximumConcurrency: 1,
        idleSeconds: 5,
      })),
      cacheFolder: join(folder.path, 'cache'),
      log: (_, line) => logged.push(line),
    })
    listener = host.listener
    client = new LambdaClient({ region: REGION, credentials, endpoint: lambda.url })
  })

  afterAll(async () => {
    client.destroy()
    await host.close()
    await Promise.all([lambda.close(), codeDeploy.close(), platform.stop()])
  })

  /** What the recorded events tell of. */
  async function putRecorded(): Promise<void> {
    const { s3 } = connectClients(platform.endpoints)
    const { outputUri } = JSON.parse(bodyIn('assemble', 'task-completed.json'))
    const take = new URL(outputUri).pathname.split('/').slice(2).join('/')
    const upload = JSON.parse(bodyIn('ingest', 'upload.json')).detail.object.key
    for (const [Key, Body] of [
      [take, silentMp3(9)],
      [upload, 'A lion slept in the shade.'],
    ] as const)
      await s3.send(new PutObjectCommand({ Bucket: platform.endpoints.bucket, Key, Body }))
    s3.destroy()
  }

  const environmentOf = (name: string): Record<string, string> =>
    name in FUNCTIONS
      ? {
          ...functionEnvironment(name as FunctionName, platform.endpoints, ACCOUNT_ID),
          POWERTOOLS_METRICS_NAMESPACE: 'Voiceshelf/test',
          POWERTOOLS_METRICS_DISABLED: 'false',
        }
      : {
          AWS_ENDPOINT_URL_LAMBDA: lambda.url,
          AWS_ENDPOINT_URL_CODEDEPLOY: codeDeploy.url,
          NEW_VERSION: 'skill',
          SKILL_ID,
        }

  /** What a function answers to an event. */
  async function invoke(name: string, file: string): Promise<unknown> {
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({ FunctionName: name, Payload: eventOf(name, file) }),
    )
    const answer = JSON.parse(Payload?.transformToString() ?? 'null')
    if (FunctionError) throw new Error(`${name} failed at ${file}: ${JSON.stringify(answer)}`)
    return answer
  }

  test('no module of another folder can be found', () => {
    for (let above = folder.path; above !== dirname(above); above = dirname(above))
      expect(readdirSync(above)).not.toContain('node_modules')
  })

  test.each(EVENTS)('%s answers to %s', async (name, file) => {
    expect(await invoke(name, file)).toEqual(answerTo(name, file))
  })

  test('they have counted what they did, in lines that CloudWatch reads', () => {
    const counted = logged
      .filter(line => line.includes('"_aws"'))
      .map(line => JSON.parse(line))
      .map(
        ({
          _aws: {
            CloudWatchMetrics: [{ Namespace, Dimensions }],
          },
          service,
          ...rest
        }) => ({
          ...rest,
          service,
          in: `${Namespace} by ${Dimensions}`,
        }),
      )
    const of = (service: string, counts: object) =>
      expect.objectContaining({ service, in: 'Voiceshelf/test by service', ...counts })
    expect(counted).toEqual(
      expect.arrayContaining([
        of('ingest', { UploadsIngested: 1 }),
        of('synthesize', { PassagesStarted: 1, CharactersBilled: 29 }),
        of('assemble', { TakesKept: 1 }),
        of('skill', { TurnsAnswered: 1 }),
      ]),
    )
  })

  test('the rehearsal among them has passed', async () => {
    await invoke('rehearse', 'before-traffic.json')
    const { DeploymentId, LifecycleEventHookExecutionId } = JSON.parse(
      eventOf('rehearse', 'before-traffic.json'),
    )
    expect(codeDeploy.verdicts.get(`${DeploymentId}/${LifecycleEventHookExecutionId}`)).toBe('Succeeded')
  })
})

const bodyIn = (name: string, file: string): string => JSON.parse(eventOf(name, file)).Records[0].body

/** What is right for an event: of a queue all messages, and nothing for whom the clock or a deployment wakes. */
function answerTo(name: string, file: string): unknown {
  if ('Records' in JSON.parse(eventOf(name, file))) return { batchItemFailures: [] }
  if (name === 'skill') return expect.objectContaining({ version: '1.0' })
  return name === 'site' ? expect.objectContaining({ statusCode: 200 }) : null
}
