import { type ChildProcess, fork } from 'node:child_process'
import { on, once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  PollyClient,
  paginateListSpeechSynthesisTasks,
  StartSpeechSynthesisTaskCommand,
} from '@aws-sdk/client-polly'
import { afterEach, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { CREDENTIALS, REGION } from '../serve.ts'
import { BUCKET, readFrames, TOPIC_ARN } from './running-polly.ts'

const TASKS = 6

const script = fileURLToPath(new URL('polly-process.ts', import.meta.url))
const folder = temporaryFolder()
let child: ChildProcess | undefined
afterEach(async () => {
  if (child) await kill(child)
  folder.remove()
})

async function openProcess(): Promise<{ process: ChildProcess; client: PollyClient }> {
  const process = fork(script, [folder.path], { execArgv: [] })
  child = process
  const { port } = await messageWith(process, 'port')
  const endpoint = `http://127.0.0.1:${port}`
  return { process, client: new PollyClient({ endpoint, region: REGION, credentials: CREDENTIALS }) }
}

/** The next message that has a field; what a task says may come before the port does. */
async function messageWith(process: ChildProcess, field: string): Promise<Record<string, unknown>> {
  for await (const [message] of on(process, 'message')) if (field in message) return message
  throw new Error('there was no such message')
}

async function kill(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return
  process.kill('SIGKILL')
  await once(process, 'exit')
}

const noticesOf = () =>
  readFileSync(join(folder.path, 'notices'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { taskId: string; taskStatus: string; outputUri: string })

test('Killed again and again between its tasks, Polly ends each of them under the id and key that it gave', async () => {
  const first = await openProcess()
  const started = await Promise.all(
    Array.from({ length: TASKS }, (_, at) =>
      first.client.send(
        new StartSpeechSynthesisTaskCommand({
          OutputFormat: 'mp3',
          VoiceId: 'Joanna',
          Text: `This is number ${at}. `.repeat(40),
          OutputS3BucketName: BUCKET,
          OutputS3KeyPrefix: `takes/${at}`,
          SnsTopicArn: TOPIC_ARN,
        }),
      ),
    ),
  )
  const uris = new Map(started.map(({ SynthesisTask }) => [SynthesisTask?.TaskId, SynthesisTask?.OutputUri]))

  let { process, client } = first
  for (let deaths = 0; deaths < 3; deaths++) {
    await messageWith(process, 'told')
    client.destroy()
    await kill(process)
    ;({ process, client } = await openProcess())
  }
  while (new Set(noticesOf().map(({ taskId }) => taskId)).size < TASKS) await messageWith(process, 'told')

  const notices = noticesOf()
  expect(new Set(notices.map(({ taskId }) => taskId))).toEqual(new Set(uris.keys()))
  for (const { taskId, taskStatus, outputUri } of notices)
    expect([taskStatus, outputUri]).toEqual(['COMPLETED', uris.get(taskId)])
  const keys = readdirSync(join(folder.path, 'bucket', 'takes'))
  expect(keys.sort()).toEqual([...uris.values()].map(uri => uri?.split('/takes/')[1]).sort())
  for (const key of keys)
    expect(readFrames(readFileSync(join(folder.path, 'bucket', 'takes', key))).seconds).toBeGreaterThan(40)
  for await (const { SynthesisTasks = [] } of paginateListSpeechSynthesisTasks({ client }, {}))
    expect(SynthesisTasks.map(({ TaskStatus }) => TaskStatus)).toEqual(Array(TASKS).fill('completed'))
  client.destroy()
})
