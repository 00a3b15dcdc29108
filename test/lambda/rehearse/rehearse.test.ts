import { join } from 'node:path'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { CreateBucketCommand } from '@aws-sdk/client-s3'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { s3LookupIndexes } from '../../../cloud/aws/s3-lookup-indexes.ts'
import type { FunctionDefinition } from '../../../cloud/local/lambda/function-definition.ts'
import { type FunctionHost, openFunctionHost } from '../../../cloud/local/lambda/function-host.ts'
import { packLookupIndex } from '../../../core/catalog/lookup/build-lookup-index.ts'
import { BUNDLES, buildStaleFunctions } from '../../../infra/build.ts'
import { FUNCTIONS, FUNCTIONS_ON_AWS, SKILL_ID } from '../../../infra/wiring.ts'
import { runTable, TABLE } from '../../cloud/aws/running-table.ts'
import { bundle } from '../../cloud/local/lambda/bundles.ts'
import { BUCKET, runStore } from '../../cloud/local/s3/running-store.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../../cloud/local/serve.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { SNAPSHOT } from '../skill/stories.ts'
import { runCodeDeploy } from './running-code-deploy.ts'

const EMPTY = 'empty-shelf'

/** Versions of the skill that nobody should hear, by what is wrong with them. */
const BROKEN: Record<string, { handler: string; says: RegExp; timeoutSeconds?: number }> = {
  unloadable: { handler: 'throw new Error("cannot be loaded")', says: /LaunchRequest.*cannot be loaded/u },
  dying: { handler: 'export const handler = async () => process.exit(3)', says: /Runtime exited/u },
  hanging: {
    handler: 'export const handler = () => new Promise(() => {})',
    says: /Task timed out/u,
    timeoutSeconds: 1,
  },
  mute: {
    handler: 'export const handler = async () => ({ version: "1.0", response: {} })',
    says: /LaunchRequest: it says/u,
  },
  mistaken: { handler: 'export const handler = async () => null', says: /it answered null/u },
  talkative: {
    handler: `import { handler as fit } from ${JSON.stringify(`${BUNDLES}/skill/index.mjs`)}
      export const handler = async (request, context) => {
        const answer = await fit(request, context)
        if (request.request.type === 'AudioPlayer.PlaybackStarted')
          answer.response.outputSpeech = { type: 'SSML', ssml: '<speak>Now playing.</speak>' }
        return answer
      }`,
    says: /AudioPlayer\.PlaybackStarted: it is not silent.*Now playing/u,
  },
  unstoppable: {
    handler: `import { handler as fit } from ${JSON.stringify(`${BUNDLES}/skill/index.mjs`)}
      export const handler = async (request, context) => {
        const answer = await fit(request, context)
        if (request.request.intent?.name === 'AMAZON.PauseIntent') delete answer.response.directives
        return answer
      }`,
    says: /AMAZON\.PauseIntent: it does not stop/u,
  },
}

const folder = temporaryFolder()
const logged: string[] = []

/** Answers well, but for the first time that it is asked to pause: that it never answers. */
const LATE_ONCE = `import { existsSync, writeFileSync } from 'node:fs'
  import { handler as fit } from ${JSON.stringify(`${BUNDLES}/skill/index.mjs`)}
  export const handler = async (request, context) => {
    if (request.request.intent?.name !== 'AMAZON.PauseIntent' || existsSync('asked')) return fit(request, context)
    writeFileSync('asked', '')
    return new Promise(() => {})
  }`

/** Rehearses well, but dies as soon as that version has been asked to pause and nobody has died of it yet. */
const DIES_ONCE = `import { existsSync, writeFileSync } from 'node:fs'
  import { handler as fit } from ${JSON.stringify(`${BUNDLES}/rehearse/index.mjs`)}
  setInterval(() => {
    if (!existsSync('../late-once/asked') || existsSync('died')) return
    writeFileSync('died', '')
    process.exit(9)
  }, 20)
  export const handler = fit`
let table: Awaited<ReturnType<typeof runTable>>
let store: Awaited<ReturnType<typeof runStore>>
let codeDeploy: Awaited<ReturnType<typeof runCodeDeploy>>
let host: FunctionHost
let lambda: Awaited<ReturnType<typeof serve>>
let client: LambdaClient

beforeAll(async () => {
  ;[table, store, codeDeploy] = await Promise.all([runTable(), runStore(), runCodeDeploy()])
  await buildStaleFunctions()
  await store.client.send(new CreateBucketCommand({ Bucket: EMPTY }))
  await s3LookupIndexes(store.client, BUCKET).replace({ bytes: packLookupIndex(SNAPSHOT) }, undefined)

  // The functions need its address, and it needs the functions.
  let listener: FunctionHost['listener'] | undefined
  lambda = await serve((request, response) => listener?.(request, response))
  host = await openFunctionHost({
    region: REGION,
    accountId: ACCOUNT_ID,
    credentials: CREDENTIALS,
    functions: functions(),
    cacheFolder: join(folder.path, 'cache'),
    log: (name, line) => logged.push(`${name}: ${line}`),
  })
  listener = host.listener
  client = new LambdaClient({ region: REGION, credentials: CREDENTIALS, endpoint: lambda.url })
})

afterAll(async () => {
  client.destroy()
  await host.close()
  await Promise.all([lambda.close(), codeDeploy.close(), table.close(), store.close()])
  folder.remove()
})

/** Every version of the skill, and for each of them the function that rehearses it. */
function functions(): FunctionDefinition[] {
  const skill: FunctionDefinition = {
    ...FUNCTIONS.skill,
    name: 'skill',
    bundleFolder: `${BUNDLES}/skill`,
    handler: 'index.handler',
    environment: {
      AWS_ENDPOINT_URL_S3: store.url,
      AWS_ENDPOINT_URL_DYNAMODB: table.url,
      CONTENT_BUCKET: BUCKET,
      TABLE_NAME: TABLE,
      MEDIA_BASE_URL: 'https://shelf.example.com',
      SKILL_ID,
      POWERTOOLS_SERVICE_NAME: 'skill',
      POWERTOOLS_METRICS_NAMESPACE: 'Voiceshelf/test',
    },
    idleSeconds: 5,
  }
  const versions = [
    skill,
    { ...skill, name: 'on-an-empty-shelf', environment: { ...skill.environment, CONTENT_BUCKET: EMPTY } },
    { ...skill, name: 'without-its-table', environment: { ...skill.environment, TABLE_NAME: 'missing' } },
    ...Object.entries(BROKEN).map(([name, { handler, timeoutSeconds = 7 }]) =>
      bundle(folder.path, name, handler, { environment: skill.environment, timeoutSeconds }),
    ),
  ]
  return [
    ...versions.flatMap(version => [version, rehearsalOf(version.name)]),
    bundle(folder.path, 'late-once', LATE_ONCE, { environment: skill.environment }),
    bundle(folder.path, 'rehearse-late-once', DIES_ONCE, {
      environment: rehearsalOf('late-once').environment,
    }),
  ]
}

const rehearsalOf = (version: string): FunctionDefinition => ({
  ...FUNCTIONS_ON_AWS.rehearse,
  name: `rehearse-${version}`,
  bundleFolder: `${BUNDLES}/rehearse`,
  handler: 'index.handler',
  environment: {
    AWS_ENDPOINT_URL_LAMBDA: lambda.url,
    AWS_ENDPOINT_URL_CODEDEPLOY: codeDeploy.url,
    NEW_VERSION: `arn:aws:lambda:${REGION}:${ACCOUNT_ID}:function:${version}:$LATEST`,
    SKILL_ID,
    POWERTOOLS_SERVICE_NAME: 'rehearse',
  },
  maximumConcurrency: 2,
  idleSeconds: 1,
})

/** As CodeDeploy calls a hook. Resolves to the function's error, if it failed. */
async function callHook(version: string, deploymentId: string): Promise<string | undefined> {
  const hook = { DeploymentId: deploymentId, LifecycleEventHookExecutionId: 'hook-1' }
  const { FunctionError, Payload } = await client.send(
    new InvokeCommand({ FunctionName: `rehearse-${version}`, Payload: JSON.stringify(hook) }),
  )
  return FunctionError && Payload?.transformToString()
}

/** What is known of anybody who listens. */
async function listeners() {
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: TABLE }))
  return Items.map(({ pk }) => String(pk)).filter(pk => pk.startsWith('LISTENER#'))
}

const logOf = (version: string) => logged.filter(line => line.startsWith(`rehearse-${version}: `)).join('\n')

test('a version that answers as it should gets traffic, and nothing stays of who rehearsed it', async () => {
  expect(await callHook('skill', 'd-GOOD')).toBeUndefined()
  expect(codeDeploy.verdicts.get('d-GOOD/hook-1')).toBe('Succeeded')
  expect(await listeners()).toEqual([])
})

test('so does one whose shelf is still empty', async () => {
  expect(await callHook('on-an-empty-shelf', 'd-EMPTY')).toBeUndefined()
  expect(codeDeploy.verdicts.get('d-EMPTY/hook-1')).toBe('Succeeded')
})

test('a hook that is called twice says the same, and CodeDeploy has heard it once', async () => {
  const before = codeDeploy.refused()
  expect(await callHook('skill', 'd-TWICE')).toBeUndefined()
  expect(await callHook('skill', 'd-TWICE')).toBeUndefined()
  expect(codeDeploy.verdicts.get('d-TWICE/hook-1')).toBe('Succeeded')
  expect(codeDeploy.refused() - before).toBe(1)
  expect(await listeners()).toEqual([])
})

test('a rehearsal that dies in the middle is held again, and nothing stays of the first either', async () => {
  expect(await callHook('late-once', 'd-AGAIN')).toMatch(/Runtime exited/u)
  expect(codeDeploy.verdicts.has('d-AGAIN/hook-1')).toBe(false)
  expect(await listeners()).toHaveLength(1)
  expect(await callHook('late-once', 'd-AGAIN')).toBeUndefined()
  expect(codeDeploy.verdicts.get('d-AGAIN/hook-1')).toBe('Succeeded')
  expect(await listeners()).toEqual([])
})

test('a version that has to say that something went wrong gets none', async () => {
  expect(await callHook('without-its-table', 'd-FAULT')).toBeUndefined()
  expect(codeDeploy.verdicts.get('d-FAULT/hook-1')).toBe('Failed')
  expect(logOf('without-its-table')).toMatch(/not fit for listeners.*Turn 1, LaunchRequest/u)
})

test('its failed turns are counted by themselves, for the alarm that ends a canary', () => {
  const lines = logged.filter(line => /^without-its-table: .*"TurnsFailed":1/u.test(line))
  const counted = lines.map(line => JSON.parse(line.slice(line.indexOf('{'))))
  const sets = counted.flatMap(({ _aws }) => _aws.CloudWatchMetrics[0].Dimensions)
  expect(sets).toEqual(expect.arrayContaining([['service'], ['service', 'version']]))
  expect(counted.map(({ version }) => version)).toContain('$LATEST')
})

test.each(Object.entries(BROKEN))('nor does one that is %s, and the log says why', async (name, { says }) => {
  expect(await callHook(name, `d-${name}`)).toBeUndefined()
  expect(codeDeploy.verdicts.get(`d-${name}/hook-1`)).toBe('Failed')
  expect(logOf(name)).toMatch(says)
  expect(await listeners()).toEqual([])
})
