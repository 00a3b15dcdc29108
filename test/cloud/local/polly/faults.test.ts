import {
  GetSpeechSynthesisTaskCommand,
  ListSpeechSynthesisTasksCommand,
  StartSpeechSynthesisTaskCommand,
} from '@aws-sdk/client-polly'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Faults } from '../../../../cloud/local/polly/faults.ts'
import { BUCKET, type RunningPolly, startPolly, TOPIC_ARN } from './running-polly.ts'

let polly: RunningPolly
let fault: ReturnType<Faults['call']>
let notices: number

beforeEach(async () => {
  fault = undefined
  notices = 1
  polly = await startPolly({ faults: { call: () => fault, notices: () => notices } })
})
afterEach(() => polly.stop())

const start = () =>
  polly.client.send(
    new StartSpeechSynthesisTaskCommand({
      OutputFormat: 'mp3',
      VoiceId: 'Ruth',
      Engine: 'neural',
      Text: 'Hello.',
      OutputS3BucketName: BUCKET,
      SnsTopicArn: TOPIC_ARN,
    }),
  )

async function countTasks(): Promise<number | undefined> {
  fault = undefined
  return (await polly.client.send(new ListSpeechSynthesisTasksCommand())).SynthesisTasks?.length
}

describe('On purpose', () => {
  test.each([
    ['throttled', 'ThrottlingException', 400, 0],
    ['failed', 'ServiceFailureException', 500, 0],
    ['failed afterwards', 'ServiceFailureException', 500, 1],
  ] as const)('a call is %s: %s, %d, with %d tasks made', async (kind, name, httpStatusCode, tasks) => {
    fault = kind
    await expect(start()).rejects.toMatchObject({ name, $metadata: { httpStatusCode } })
    expect(await countTasks()).toBe(tasks)
  })

  test('a notice is repeated', async () => {
    notices = 2
    const { SynthesisTask } = await start()
    await polly.untilTold(2)
    expect(polly.notices.map(({ message }) => message.taskId)).toEqual([
      SynthesisTask?.TaskId,
      SynthesisTask?.TaskId,
    ])
  })

  test('a notice is lost, and the task can be asked for', async () => {
    notices = 0
    const { SynthesisTask } = await start()
    const get = new GetSpeechSynthesisTaskCommand({ TaskId: SynthesisTask?.TaskId })
    while ((await polly.client.send(get)).SynthesisTask?.TaskStatus !== 'completed');
    notices = 1
    await start()
    await polly.untilTold(1)
    expect(polly.notices).toHaveLength(1)
    expect(polly.notices[0]?.message.taskId).not.toBe(SynthesisTask?.TaskId)
  })
})
