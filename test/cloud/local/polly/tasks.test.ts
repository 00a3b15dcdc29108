import {
  GetSpeechSynthesisTaskCommand,
  ListSpeechSynthesisTasksCommand,
  paginateListSpeechSynthesisTasks,
  StartSpeechSynthesisTaskCommand,
  type StartSpeechSynthesisTaskCommandInput,
} from '@aws-sdk/client-polly'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { PollyOptions } from '../../../../cloud/local/polly/polly.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { BUCKET, type RunningPolly, readFrames, startPolly, TOPIC_ARN } from './running-polly.ts'

const running = new Set<RunningPolly>()

async function open(options: Partial<PollyOptions> = {}): Promise<RunningPolly> {
  const polly = await startPolly(options)
  running.add(polly)
  return polly
}

async function stop(polly: RunningPolly): Promise<void> {
  running.delete(polly)
  await polly.stop()
}

afterEach(async () => {
  await Promise.all([...running].map(stop))
})

async function start({ client }: RunningPolly, input: Partial<StartSpeechSynthesisTaskCommandInput> = {}) {
  const { SynthesisTask } = await client.send(
    new StartSpeechSynthesisTaskCommand({
      OutputFormat: 'mp3',
      VoiceId: 'Ruth',
      Engine: 'neural',
      Text: 'The boats lay close together.',
      OutputS3BucketName: BUCKET,
      SnsTopicArn: TOPIC_ARN,
      ...input,
    }),
  )
  if (!SynthesisTask?.TaskId) throw new Error('no task was started')
  return { ...SynthesisTask, TaskId: SynthesisTask.TaskId }
}

async function get({ client }: RunningPolly, TaskId: string) {
  return (await client.send(new GetSpeechSynthesisTaskCommand({ TaskId }))).SynthesisTask
}

describe('A task', () => {
  test('answers at once, then writes its audio under its prefix and id, and says so on its topic', async () => {
    const polly = await open()
    const task = await start(polly, { OutputS3KeyPrefix: 'takes/0a1b' })
    const key = `takes/0a1b.${task.TaskId}.mp3`
    expect(task).toMatchObject({
      TaskStatus: 'scheduled',
      OutputUri: `https://s3.us-east-1.amazonaws.com/${BUCKET}/${key}`,
      RequestCharacters: 29,
      OutputFormat: 'mp3',
      SampleRate: '24000',
      TextType: 'text',
      VoiceId: 'Ruth',
      Engine: 'neural',
      SnsTopicArn: TOPIC_ARN,
    })
    await polly.untilTold(1)

    const [object] = polly.objects
    expect(polly.objects).toHaveLength(1)
    expect(object).toMatchObject({ bucket: BUCKET, key, contentType: 'audio/mpeg' })
    expect(readFrames(object?.body ?? new Uint8Array()).seconds).toBeGreaterThan(1)
    expect(polly.notices).toEqual([
      {
        topicArn: TOPIC_ARN,
        message: {
          taskId: task.TaskId,
          taskStatus: 'COMPLETED',
          outputUri: task.OutputUri,
          creationTime: task.CreationTime?.toISOString(),
          requestCharacters: 29,
          snsTopicArn: TOPIC_ARN,
          outputFormat: 'mp3',
          sampleRate: '24000',
          speechMarkTypes: [],
          textType: 'text',
          voiceId: 'Ruth',
        },
      },
    ])
    expect(await get(polly, task.TaskId)).toEqual({ ...task, $metadata: undefined, TaskStatus: 'completed' })
  })

  test('has its id alone for a key when there is no prefix, and the suffix of its format', async () => {
    const polly = await open()
    const { TaskId } = await start(polly, { OutputFormat: 'pcm', SampleRate: '8000' })
    await polly.untilTold(1)
    expect(polly.objects[0]).toMatchObject({ key: `${TaskId}.pcm`, contentType: 'audio/pcm' })
  })

  test('without a topic tells nobody', async () => {
    const polly = await open()
    const silent = await start(polly, { SnsTopicArn: undefined })
    await start(polly)
    await polly.untilTold(1)
    while ((await get(polly, silent.TaskId))?.TaskStatus !== 'completed');
    expect(polly.notices).toHaveLength(1)
  })

  test('is in progress when a worker has it, and scheduled until then', async () => {
    const polly = await open()
    const tasks = [await start(polly), await start(polly), await start(polly, { Text: 'Short.' })]
    const statuses = new Set<string | undefined>()
    while (!statuses.has('completed'))
      for (const { TaskId } of tasks) statuses.add((await get(polly, TaskId))?.TaskStatus)
    expect([...statuses].slice(0, 2).sort()).toEqual(['inProgress', 'scheduled'])
  })
})

describe('A task whose audio cannot be written', () => {
  test('fails, and says why', async () => {
    const polly = await open({
      putObject: async () => {
        throw new Error('the bucket is full')
      },
    })
    const { TaskId } = await start(polly)
    await polly.untilTold(1)
    expect(polly.notices[0]?.message).toMatchObject({
      taskId: TaskId,
      taskStatus: 'FAILED',
      taskStatusReason: 'the bucket is full',
    })
    expect(await get(polly, TaskId)).toMatchObject({
      TaskStatus: 'failed',
      TaskStatusReason: 'the bucket is full',
    })
  })
})

describe('Tasks are listed', () => {
  test('newest first, in pages, and by state', async () => {
    let now = Date.now()
    const polly = await open({ now: () => now })
    const ids: string[] = []
    for (let at = 0; at < 5; at++) {
      now += 1000
      ids.unshift((await start(polly)).TaskId)
    }
    await polly.untilTold(5)
    const pages: Array<Array<string | undefined>> = []
    for await (const page of paginateListSpeechSynthesisTasks({ client: polly.client }, { MaxResults: 2 }))
      pages.push((page.SynthesisTasks ?? []).map(({ TaskId }) => TaskId))
    expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)])
    const count = async (Status: 'completed' | 'failed') =>
      (await polly.client.send(new ListSpeechSynthesisTasksCommand({ Status }))).SynthesisTasks?.length
    expect([await count('completed'), await count('failed')]).toEqual([5, 0])
  })

  test('for 72 hours', async () => {
    let now = Date.now()
    const polly = await open({ now: () => now })
    const { TaskId } = await start(polly)
    await polly.untilTold(1)
    // The client sets its clock after the date of each answer.
    const pass = (hours: number) => {
      now += hours * 3600_000
      polly.client.config.systemClockOffset = now - Date.now()
    }
    pass(71)
    expect((await get(polly, TaskId))?.TaskId).toBe(TaskId)
    pass(2)
    await expect(get(polly, TaskId)).rejects.toMatchObject({ name: 'SynthesisTaskNotFoundException' })
    pass(0)
    const { SynthesisTasks } = await polly.client.send(new ListSpeechSynthesisTasksCommand())
    expect(SynthesisTasks).toEqual([])
  })
})

describe('What was left open is taken up at the next opening', () => {
  test('a notice that the topic did not take, and a task that was not spoken', async () => {
    const folder = temporaryFolder()
    const closing = await open({
      folder: folder.path,
      publish: async () => {
        throw new Error('the topic is away')
      },
    })
    const spoken = await start(closing)
    while ((await get(closing, spoken.TaskId))?.TaskStatus !== 'completed');
    const waiting = await start(closing, { Text: 'word '.repeat(1_000), OutputS3KeyPrefix: 'long' })
    await stop(closing)
    expect(closing.objects.map(({ key }) => key)).toEqual([`${spoken.TaskId}.mp3`])

    const reopened = await open({ folder: folder.path })
    await reopened.untilTold(2)
    expect(reopened.notices.map(({ message }) => message.taskId)).toEqual([spoken.TaskId, waiting.TaskId])
    expect(reopened.objects.map(({ key }) => key)).toEqual([`long.${waiting.TaskId}.mp3`])
    await stop(reopened)

    const again = await open({ folder: folder.path })
    await start(again)
    await again.untilTold(1)
    expect(again.objects).toHaveLength(1)
    await stop(again)
    folder.remove()
  })
})
