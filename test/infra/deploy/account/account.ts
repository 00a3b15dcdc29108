import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3'
import { openAlexa } from '../../../../cloud/local/alexa/alexa.ts'
import { openDynamoDB } from '../../../../cloud/local/dynamodb/dynamodb.ts'
import { openObjectStore } from '../../../../cloud/local/s3/object-store.ts'
import { SKILL_ID, SKILL_PACKAGE } from '../../../cloud/local/alexa/toy-skill/toy-skill.ts'
import { ACCOUNT_ID, CREDENTIALS, serve } from '../../../cloud/local/serve.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { controlPlane, type Repositories } from './control-plane.ts'
import { Stacks } from './stacks.ts'

export const REGION = 'eu-west-1'

const ROOT = join(import.meta.dirname, '../../../..')
const LOOPBACK_ONLY = new URL('../../../cloud/local/alexa/toy-skill/loopback-only.mjs', import.meta.url).href
const PROGRAMS = join(import.meta.dirname, 'programs')

/** How a command ended. */
export interface Ran {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
}

export interface RunOptions {
  /** Lines that are typed; the input ends behind them. */
  readonly typed?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** The checkout; this one where it is left out. */
  readonly cwd?: string
}

/** A refusal of S3 or SMAPI: requests that it matches are answered with an error. */
export interface Refusal {
  readonly method: string
  readonly path: RegExp
}

export type Account = Awaited<ReturnType<typeof openAccount>>

/**
 * An AWS account and a developer's account at Amazon, empty, on loopback: real S3 and DynamoDB as the local cloud has
 * them, the local Alexa's SMAPI, CloudFormation, STS and ECR as far as they are asked; and a machine with `sam` and
 * `docker`, on which the real commands run as processes of their own.
 */
export async function openAccount() {
  const folder = temporaryFolder()
  const home = join(folder.path, 'home')
  const programs = join(folder.path, 'programs')
  const calls = join(folder.path, 'calls')
  writeFileSync(calls, '')
  writeAskProfile(home)
  for (const path of [programs, join(folder.path, 's3'), join(folder.path, 'dynamodb')]) mkdirSync(path)
  for (const name of ['sam', 'docker']) symlinkSync(join(PROGRAMS, `${name}.mjs`), join(programs, name))

  const refusals: Refusal[] = []
  const store = openObjectStore({
    folder: join(folder.path, 's3'),
    region: REGION,
    accountId: ACCOUNT_ID,
    credentials: CREDENTIALS,
  })
  const s3 = await serve(
    createServer(
      refusing(
        refusals,
        S3_ERROR,
        withVersions(() => client, store.listener),
      ),
    ),
  )
  const client: S3Client = new S3Client({
    ...{ region: REGION, credentials: CREDENTIALS, endpoint: s3.url, forcePathStyle: true, maxAttempts: 1 },
  })
  const database = openDynamoDB({ folder: join(folder.path, 'dynamodb') })
  const dynamodb = await serve(database.server)
  const tables = new DynamoDBClient({ region: REGION, credentials: CREDENTIALS, endpoint: dynamodb.url })
  const repositories: Repositories = new Map()
  const stacks = new Stacks(resourceMaker(client, tables, repositories))

  const listeners = new Map<string, () => Promise<void> | void>()
  const operations: string[] = []
  const control = await serve(
    createServer(
      controlPlane({
        stacks,
        repositories,
        readTemplate: url => readObject(client, new URL(url)),
        listen(operation) {
          operations.push(operation)
          return listeners.get(operation)?.()
        },
      }),
    ),
  )

  let smapi = ''
  const alexa = openAlexa({
    skillPackage: SKILL_PACKAGE,
    skillId: SKILL_ID,
    invoke: async () => undefined,
    baseUrl: () => smapi,
  })
  const amazon = await serve(createServer(refusing(refusals, SMAPI_ERROR, alexa.listener)))
  smapi = amazon.url

  const environment: Record<string, string> = {
    HOME: home,
    PATH: [programs, dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_REGION: REGION,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    AWS_ENDPOINT_URL: control.url,
    AWS_ENDPOINT_URL_S3: s3.url,
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.url,
    ASK_SMAPI_SERVER_BASE_URL: smapi,
    ASK_SHARE_USAGE: 'false',
    NODE_OPTIONS: `--import=${LOOPBACK_ONLY}`,
    CALLS: calls,
    CONTROL: control.url,
  }

  /** Begins a command of the project; resolves when it has ended. */
  function begin(
    script: string,
    args: readonly string[],
    { typed = [], environment: more, cwd = ROOT }: RunOptions = {},
  ) {
    const where = args.includes('--folder') ? [] : ['--folder', join(folder.path, 'dist')]
    const all = [script, ...args, ...where]
    const child = spawn(process.execPath, all, { cwd, env: { ...environment, ...more } })
    child.stdin.on('error', () => {})
    child.stdin.end(typed.map(line => `${line}\n`).join(''))
    const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return {
      child,
      ended: ended.then(([out, err, [code, signal]]): Ran => ({ code, signal, output: out + err })),
    }
  }

  const emptyPath = join(folder.path, 'empty')
  mkdirSync(emptyPath)

  return {
    folder: folder.path,
    /** What programs of this machine are run with. */
    environment,
    /** A folder with nothing in it. */
    emptyPath,
    stacks,
    repositories,
    refusals,
    /** What CloudFormation, STS and ECR were asked. */
    operations,
    begin,
    deploy: (args: readonly string[], options?: RunOptions) => begin('infra/deploy.ts', args, options).ended,
    destroy: (args: readonly string[], options?: RunOptions) =>
      begin('infra/destroy.ts', args, options).ended,
    /** Resolves when an operation is asked for, which then waits until it is let go. */
    hold(operation: string): Promise<() => void> {
      return new Promise(reached => {
        listeners.set(operation, () => {
          listeners.delete(operation)
          return new Promise<void>(letGo => reached(letGo))
        })
      })
    },
    /** Resolves when an operation has been asked for. */
    asked: (operation: string) =>
      new Promise<void>(resolve => {
        listeners.set(operation, () => {
          listeners.delete(operation)
          resolve()
        })
      }),
    stack: (name: string, region = REGION) =>
      stacks.all.find(one => one.name === name && one.region === region && one.status !== 'DELETE_COMPLETE'),
    outputs: (name: string) => stacks.outputsOf(stacks.named(name, REGION)),
    /** What programs were run, such as "sam build --config-env dev". */
    calls: () => readFileSync(calls, 'utf8').trim().split('\n').filter(Boolean),
    /** The keys in a bucket. */
    async keys(Bucket: string) {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }))
      return Contents.map(({ Key }) => Key)
    },
    /** Asks SMAPI directly. */
    async smapi(method: string, path: string) {
      const response = await fetch(smapi + path, { method, headers: { authorization: 'Bearer local' } })
      return response.status === 204 ? undefined : response.json()
    },
    /** Makes the stacks of a stage as a deployment does, and nothing else; the skill is one that is there. */
    async stand(stage: string, skillId: string): Promise<void> {
      const wishes: [name: string, file: string, parameters: Record<string, string>][] = [
        [`voiceshelf-${stage}-foundation`, 'foundation', { Stage: stage }],
        [`voiceshelf-${stage}`, 'template', { Stage: stage, SkillId: skillId }],
      ]
      for (const [name, file, parameters] of wishes) {
        const wish = { parameters, tags: {}, previous: [], imports: true, roleArn: undefined }
        const template = readFileSync(join(ROOT, `infra/${file}.yaml`), 'utf8')
        const { id } = stacks.createChangeSet(name, REGION, 'CREATE', { ...wish, template })
        await stacks.execute(name, REGION, id)
      }
    },
    /** Makes a skill in the developer's account. */
    async makeSkill(name: string): Promise<string> {
      const manifest = { apis: { custom: {} }, publishingInformation: { locales: { 'en-US': { name } } } }
      const response = await fetch(`${smapi}/v1/skills`, {
        method: 'POST',
        headers: { authorization: 'Bearer local', 'content-type': 'application/json' },
        body: JSON.stringify({ vendorId: 'ANYVENDOR', manifest }),
      })
      const { skillId } = (await response.json()) as { skillId: string }
      return skillId
    },
    s3: client,
    tables,
    async close() {
      client.destroy()
      tables.destroy()
      await Promise.all([s3.close(), dynamodb.close(), control.close(), amazon.close()])
      await Promise.all([store.close(), alexa.close()])
      folder.remove()
    },
  }
}

function writeAskProfile(home: string): void {
  mkdirSync(join(home, '.ask'), { recursive: true })
  const token = {
    ...{ access_token: ACCESS_TOKEN, refresh_token: 'local', token_type: 'bearer', expires_in: 3600 },
    expires_at: '2099-01-01T00:00:00.000Z',
  }
  const profiles = { default: { token, vendor_id: 'ANYVENDOR', aws_profile: null } }
  writeFileSync(join(home, '.ask', 'cli_config'), JSON.stringify({ profiles, share_usage: false }))
}

export const ACCESS_TOKEN = 'the-access-token'

/** Buckets and tables are real ones; of the rest, only repositories are looked at by anybody. */
const resourceMaker = (s3: S3Client, tables: DynamoDBClient, repositories: Repositories) => ({
  async make(type: string, name: string) {
    if (type === 'AWS::S3::Bucket') await s3.send(new CreateBucketCommand({ Bucket: name }))
    if (type === 'AWS::ECR::Repository') repositories.set(name, new Set())
    if (type === 'AWS::DynamoDB::Table')
      await tables.send(
        new CreateTableCommand({
          TableName: name,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        }),
      )
  },
  async remove(type: string, name: string) {
    if (type === 'AWS::S3::Bucket') await s3.send(new DeleteBucketCommand({ Bucket: name }))
    if (type === 'AWS::ECR::Repository') repositories.delete(name)
    if (type === 'AWS::DynamoDB::Table') await tables.send(new DeleteTableCommand({ TableName: name }))
  },
  isThere: (type: string, name: string) => type === 'AWS::ECR::Repository' && repositories.has(name),
})

async function readObject(s3: S3Client, { hostname, pathname }: URL): Promise<string> {
  const [Bucket] = hostname.split('.')
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: pathname.slice(1) }))
  return (await Body?.transformToString()) ?? ''
}

/** The local S3 keeps no versions: each object is its only one. */
function withVersions(client: () => S3Client, listener: RequestListener): RequestListener {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (!searchParams.has('versions')) return listener(request, response)
    const Bucket = pathname.slice(1).replace(/\/$/u, '')
    const write = (status: number, body: string) =>
      response.writeHead(status, { 'content-type': 'application/xml' }).end(body)
    client()
      .send(new ListObjectsV2Command({ Bucket }))
      .then(
        ({ Contents = [] }) =>
          write(
            200,
            `<ListVersionsResult>${Contents.map(({ Key }) => `<Version><Key>${Key}</Key><VersionId>null</VersionId></Version>`).join('')}</ListVersionsResult>`,
          ),
        error => write(404, `<Error><Code>${error.name}</Code><Message>${error.message}</Message></Error>`),
      )
  }
}

/** A service that refuses what it is told to refuse. */
const refusing =
  (refusals: readonly Refusal[], body: string, listener: RequestListener): RequestListener =>
  (request, response) => {
    const isRefused = refusals.some(
      ({ method, path }) => request.method === method && path.test(request.url ?? ''),
    )
    if (!isRefused) return listener(request, response)
    request.resume()
    response.writeHead(403, { 'content-type': body.startsWith('{') ? 'application/json' : 'application/xml' })
    response.end(body)
  }

const S3_ERROR = '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'
const SMAPI_ERROR = JSON.stringify({ message: 'The vendor may not do that.' })
