import { ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readPassage } from '../../../cloud/aws/messages.ts'
import { sqsQueues } from '../../../cloud/aws/sqs-queues.ts'
import { type Passage, passageOf } from '../../../core/synthesis/passage.ts'
import { DEFAULT_VOICE } from '../../../core/synthesis/voice.ts'
import type { Queues } from '../../../core/synthesis/work.ts'
import { plain } from '../../core/paragraphs.ts'
import { runEvents } from '../local/events/running-events.ts'

let events: Awaited<ReturnType<typeof runEvents>>
let sqs: SQSClient
let newQueue: typeof events.newQueue
let queues: Queues
let now: number
let passagesQueueUrl: string
let slowPassagesQueueUrl: string

beforeAll(async () => {
  events = await runEvents()
  ;({ sqs, newQueue } = events)
})
afterAll(() => events.close())

beforeEach(async () => {
  now = Date.parse('2026-11-28T19:10:00Z')
  passagesQueueUrl = await newQueue()
  slowPassagesQueueUrl = await newQueue()
  const config = { passagesQueueUrl, slowPassagesQueueUrl, assemblyQueueUrl: '', indexQueueUrl: '' }
  queues = sqsQueues(sqs, config, () => now)
})

const passage = (words: string, engine = DEFAULT_VOICE.engine): Passage =>
  passageOf([plain(words)], { ...DEFAULT_VOICE, engine })

async function next(QueueUrl = passagesQueueUrl) {
  const { Messages: [message] = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MessageSystemAttributeNames: ['MessageGroupId'] }),
  )
  if (!message) throw new Error('nothing is in the queue')
  return { passage: readPassage(message.Body ?? ''), group: message.Attributes?.MessageGroupId }
}

describe('A passage in the queue', () => {
  test('is of a group with what its show asked for in that hour, whatever its pace', async () => {
    await queues.speak([passage('One.'), passage('Two.', 'generative')], 'tales')
    expect((await next()).group).toBe('tales/2026-11-28T19')
    expect((await next(slowPassagesQueueUrl)).group).toBe('tales/2026-11-28T19')
  })

  test('does not wait behind an import into its show an hour before, nor one into another', async () => {
    await queues.speak(
      Array.from({ length: 25 }, (_, at) => passage(`Boat ${at}.`)),
      'tales',
    )
    for (let received = 0; received < 4; received++) await next()
    now += 3_600_000
    await queues.speak([passage('Late.')], 'tales')
    await queues.speak([passage('Other.')], 'news')
    expect((await next()).passage.ssml).toContain('Late')
    expect((await next()).passage.ssml).toContain('Other')
    expect((await next()).passage.ssml).toContain('Boat')
  })

  test('keeps its group when it goes to the end of the line, hours later', async () => {
    await queues.speak([passage('One.')], 'tales')
    const { passage: brought } = await next()
    now += 5 * 3_600_000
    await queues.speakLater({ ...brought, timesThrottled: 1 }, 0)
    expect(await next()).toEqual({
      passage: { ...brought, timesThrottled: 1 },
      group: 'tales/2026-11-28T19',
    })
  })

  test('is read and sent on where it was queued without a group', async () => {
    await queues.speakLater(passage('One.'), 0)
    expect(await next()).toMatchObject({ passage: passage('One.'), group: undefined })
  })
})
