import { paginateListSpeechSynthesisTasks } from '@aws-sdk/client-polly'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { takeKeyOf } from '../../../cloud/aws/s3-keys.ts'
import type { Passage } from '../../../core/synthesis/passage.ts'
import { passageOf } from '../../../core/synthesis/passage.ts'
import { DEFAULT_VOICE } from '../../../core/synthesis/voice.ts'
import { startSynthesis } from '../../../lambda/synthesize/start-synthesis.ts'
import { BUCKET } from '../../cloud/local/s3/running-store.ts'
import { plain } from '../../core/paragraphs.ts'
import { silentMp3 } from '../../silent-mp3.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

const NOW = Date.parse('2026-11-23T10:00:00Z')

/** Polly speaks nothing until it is let go. */
let letGo = () => {}
const released = new Promise<void>(resolve => {
  letGo = resolve
})
/** What the SDK asked of Polly's list. */
const listed: unknown[] = []

let cloud: RunningCloud
beforeAll(async () => {
  cloud = await runCloud({ putObject: () => released })
  cloud.polly.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      args => {
        if (commandName === 'ListSpeechSynthesisTasksCommand') listed.push(args.input)
        return next(args)
      },
    { step: 'initialize' },
  )
})
afterAll(async () => {
  letGo()
  await cloud.close()
})

const passageNamed = (name: string): Passage => passageOf([plain(`The story of ${name}.`)], DEFAULT_VOICE)

/** Somebody claimed the start, and was never heard of again. */
const claim = (passage: Passage) => cloud.ports.takes.claim(passage.hash, { now: NOW, until: NOW + 1 })

const startAfterwards = (passage: Passage) =>
  startSynthesis(cloud.ports, passage, { now: () => NOW + 2, deadline: NOW + 20_000 })

async function tasksOf({ hash }: Passage): Promise<string[]> {
  const ids: string[] = []
  for await (const { SynthesisTasks = [] } of paginateListSpeechSynthesisTasks(
    { client: cloud.polly.client },
    {},
  ))
    for (const { OutputUri = '', TaskId = '' } of SynthesisTasks)
      if (OutputUri.includes(hash)) ids.push(TaskId)
  return ids
}

const taskIn = async ({ hash }: Passage) =>
  (await cloud.ports.takes.startedBefore(NOW + 60_000)).find(({ passage }) => passage === hash)?.taskId

test('A start that came about unheard is followed while its task has not ended', async () => {
  const passage = passageNamed('the lighthouse')
  await claim(passage)
  await cloud.ports.speech.start(passage)
  await startAfterwards(passage)
  const tasks = await tasksOf(passage)
  expect(tasks).toHaveLength(1)
  expect(await taskIn(passage)).toBe(tasks[0])
})

test('A start whose task has ended is followed by what it wrote, however many have ended since', async () => {
  const passage = passageNamed('the harbour')
  const key = takeKeyOf(passage.hash, 'task-1')
  await cloud.store.store.putObject({ bucket: BUCKET, key, body: silentMp3(9), contentType: 'audio/mpeg' })
  await claim(passage)
  listed.length = 0
  await startAfterwards(passage)
  expect(await taskIn(passage)).toBe('task-1')
  expect(listed).toEqual([
    expect.objectContaining({ Status: 'scheduled' }),
    expect.objectContaining({ Status: 'inProgress' }),
  ])
  expect(await tasksOf(passage)).toEqual([])
})

test('A start of which there is neither is made', async () => {
  const passage = passageNamed('the whale')
  await claim(passage)
  await startAfterwards(passage)
  expect(await tasksOf(passage)).toEqual([await taskIn(passage)])
})
