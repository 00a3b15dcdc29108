import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { PollyClient } from '@aws-sdk/client-polly'
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { s3LookupIndexes } from '../cloud/aws/s3-lookup-indexes.ts'
import type { Episode } from '../core/catalog/episode.ts'
import type { IndexedEpisode } from '../core/catalog/lookup-index.ts'
import type { Endpoints } from '../infra/endpoints.ts'

/** The whole product, as `npm start` runs it, in a process and a data folder of its own. */
export interface RunningPlatform {
  readonly data: string
  readonly endpoints: Endpoints
  readonly process: ChildProcess
  /** As Ctrl-C does. Resolves to the exit code. */
  stop(): Promise<number | null>
  /** As a power cut does. */
  kill(): Promise<void>
}

/** Often enough for a test, and seldom enough to leave the processor to what it waits for. */
const PACE_MILLISECONDS = 200

/**
 * Starts it on free ports and waits until it says that it is ready.
 * @param program what to run instead of what `npm start` runs
 * @throws with what it said when it ends instead
 */
export async function startPlatform(data: string, program = 'infra/start.js'): Promise<RunningPlatform> {
  const child = spawn(process.execPath, [program, '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: withoutAws(process.env),
  })
  const ended = once(child, 'exit')
  await said(child, 'Voiceshelf is ready.')
  const endpoints = JSON.parse(readFileSync(join(data, 'endpoints.json'), 'utf8')) as Endpoints
  return {
    data,
    endpoints,
    process: child,
    async stop() {
      child.kill('SIGINT')
      return (await ended)[0]
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Real clients of the services a test looks into. */
export function connectClients({ s3, polly, lambda, region, accessKeyId, secretAccessKey }: Endpoints) {
  const settings = { region, credentials: { accessKeyId, secretAccessKey } }
  return {
    s3: new S3Client({ endpoint: s3, forcePathStyle: true, ...settings }),
    polly: new PollyClient({ endpoint: polly, maxAttempts: 12, ...settings }),
    lambda: new LambdaClient({ endpoint: lambda, ...settings }),
  }
}

/** Puts a text as `aws s3 cp` would. */
export async function uploadByHand(
  { endpoints }: RunningPlatform,
  show: string,
  name: string,
  text: string | Buffer,
) {
  const { s3 } = connectClients(endpoints)
  await s3.send(
    new PutObjectCommand({
      Bucket: endpoints.bucket,
      Key: `uploads/${show}/${name}`,
      Body: text,
      ContentLength: Buffer.byteLength(text),
    }),
  )
  s3.destroy()
}

/** The keys below a prefix, in order. */
export async function listKeys({ endpoints }: RunningPlatform, prefix: string): Promise<string[]> {
  const { s3 } = connectClients(endpoints)
  const { Contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket: endpoints.bucket, Prefix: prefix }),
  )
  s3.destroy()
  return Contents.flatMap(({ Key }) => Key ?? [])
}

/** A page of the admin app as a script reads it. */
/** All that the skill can find, oldest first. */
export async function episodesHeard({ endpoints }: RunningPlatform): Promise<IndexedEpisode[]> {
  const { s3 } = connectClients(endpoints)
  const kept = await s3LookupIndexes(s3, endpoints.bucket).get()
  s3.destroy()
  const all = kept === undefined || kept === 'unchanged' ? undefined : kept.index?.all()
  return Array.from({ length: all?.length ?? 0 }, (_, place) => all?.at(place)).filter(
    episode => episode !== undefined,
  )
}

export async function readAdmin<T>(platform: RunningPlatform, path: string): Promise<T | undefined> {
  const response = await askAdmin(platform, path)
  return response.status === 404 ? undefined : ((await response.json()) as T)
}

/** What a script tells the admin app, as JSON; resolves to its answer where that is JSON too. */
export async function sendAdmin<T>(platform: RunningPlatform, path: string, body: object): Promise<T> {
  const response = await askAdmin(platform, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const isJson = response.headers.get('content-type')?.includes('json')
  return (isJson ? await response.json() : undefined) as T
}

async function askAdmin({ endpoints }: RunningPlatform, path: string, init: RequestInit = {}) {
  const token = new URL(endpoints.signIn).searchParams.get('token')
  const headers = { ...init.headers, authorization: `Bearer ${token}` }
  const response = await fetch(`${endpoints.admin}${path}`, { redirect: 'manual', ...init, headers })
  if (response.status >= 400 && response.status !== 404)
    throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response
}

/** Waits until `look` finds something; the test's own time-out ends it. */
export async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await look()
    if (found) return found
    await delay(PACE_MILLISECONDS)
  }
}

/** The only episode of a show, once it is no longer in work. */
export const settledEpisode = (platform: RunningPlatform, show: string) =>
  until(async () => {
    const page = await readAdmin<{ items: Episode[] }>(platform, `/api/shows/${show}/episodes`)
    return page?.items.find(({ state }) => state === 'ready' || state === 'failed')
  })

async function said(child: ChildProcess, words: string): Promise<void> {
  const heard: string[] = []
  const found = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      if (stream)
        createInterface({ input: stream }).on('line', line => {
          heard.push(line)
          if (line.includes(words)) resolve()
        })
    child.once('exit', code => reject(new Error(`it ended with ${code}:\n${heard.join('\n')}`)))
  })
  await found
}

const withoutAws = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(AWS|ASK)_/u.test(name)))
