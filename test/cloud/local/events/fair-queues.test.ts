import { DatabaseSync } from 'node:sqlite'
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { HEADS, openMessageStore } from '../../../../cloud/local/events/message-store.ts'
import { runEvents } from './running-events.ts'

let events: Awaited<ReturnType<typeof runEvents>>
let sqs: SQSClient
let newQueue: typeof events.newQueue

beforeAll(async () => {
  events = await runEvents()
  ;({ sqs, newQueue } = events)
})
afterAll(() => events.close())

/** Messages named `a0`, `a1` and so on, of the group `a`; of no group where it is named nothing. */
async function send(QueueUrl: string, group: string, count: number): Promise<void> {
  const Entries = Array.from({ length: count }, (_, at) => ({
    Id: String(at),
    MessageBody: `${group}${at}`,
    ...(group && { MessageGroupId: group }),
  }))
  await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }))
}

async function receive(QueueUrl: string, MaxNumberOfMessages: number) {
  const receiving = new ReceiveMessageCommand({
    QueueUrl,
    MaxNumberOfMessages,
    MessageSystemAttributeNames: ['MessageGroupId'],
  })
  return (await sqs.send(receiving)).Messages ?? []
}

const bodies = async (QueueUrl: string, most: number) =>
  (await receive(QueueUrl, most)).map(({ Body }) => Body)

describe('A queue whose messages have groups', () => {
  test('gives out a group with few in flight before one with many that came first', async () => {
    const QueueUrl = await newQueue()
    await send(QueueUrl, 'a', 10)
    expect(await bodies(QueueUrl, 4)).toEqual(['a0', 'a1', 'a2', 'a3'])
    await send(QueueUrl, 'b', 2)
    expect(await bodies(QueueUrl, 1)).toEqual(['b0'])
    expect(await bodies(QueueUrl, 10)).toEqual(['b1', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9'])
  })

  test('gives each group its turn within a batch, and of each what came first', async () => {
    const QueueUrl = await newQueue()
    await send(QueueUrl, 'a', 3)
    await send(QueueUrl, 'b', 3)
    expect(await bodies(QueueUrl, 5)).toEqual(['a0', 'b0', 'a1', 'b1', 'a2'])
  })

  test('gives each message once in a batch although it is visible again at once', async () => {
    const QueueUrl = await newQueue({ VisibilityTimeout: '0' })
    await send(QueueUrl, 'a', 2)
    await send(QueueUrl, 'b', 1)
    expect((await bodies(QueueUrl, 10)).sort()).toEqual(['a0', 'a1', 'b0'])
  })

  test('takes each message without a group for a group of its own', async () => {
    const QueueUrl = await newQueue()
    await send(QueueUrl, 'a', 3)
    await send(QueueUrl, '', 3)
    expect(await bodies(QueueUrl, 6)).toEqual(['a0', '0', '1', '2', 'a1', 'a2'])
  })

  test('tells who receives one, on the wire and as an event source, and nothing where there is none', async () => {
    const QueueUrl = await newQueue()
    await send(QueueUrl, 'show/2026-11-28T19', 2)
    const [message] = await receive(QueueUrl, 1)
    expect(message?.Attributes).toMatchObject({ MessageGroupId: 'show/2026-11-28T19' })
    const source = events.services.source(QueueUrl.split('/').at(-1) ?? '')
    const [record] = await source.receive(1, AbortSignal.timeout(10_000))
    expect(record?.attributes).toMatchObject({ MessageGroupId: 'show/2026-11-28T19' })
    await send(QueueUrl, '', 1)
    const [alone] = await receive(QueueUrl, 1)
    expect(alone?.Attributes).not.toHaveProperty('MessageGroupId')
  })

  test('keeps them with dead letters and when these are redriven', async () => {
    const dead = await newQueue()
    const { Attributes: { QueueArn = '' } = {} } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: dead, AttributeNames: ['QueueArn'] }),
    )
    const QueueUrl = await newQueue({
      VisibilityTimeout: '0',
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: QueueArn, maxReceiveCount: 1 }),
    })
    await send(QueueUrl, 'a', 1)
    expect([await bodies(QueueUrl, 1), await bodies(QueueUrl, 1)]).toEqual([['a0'], []])
    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: QueueArn }))
    expect(await receive(QueueUrl, 1)).toMatchObject([{ Body: 'a0', Attributes: { MessageGroupId: 'a' } }])
  })

  test.each([
    ['nothing', ''],
    ['129 characters', 'a'.repeat(129)],
    ['a space', 'a b'],
    ['a letter beyond ASCII', 'ä'],
  ])('refuses %s as one', async (_, MessageGroupId) => {
    const QueueUrl = await newQueue()
    await expect(
      sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x', MessageGroupId })),
    ).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: expect.stringContaining('MessageGroupId'),
    })
    const { Successful, Failed } = await sqs.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: 'good', MessageBody: 'x', MessageGroupId: `${'!~'.repeat(63)}az` },
          { Id: 'bad', MessageBody: 'x', MessageGroupId },
        ],
      }),
    )
    expect([Successful?.map(({ Id }) => Id), Failed?.map(({ Id }) => Id)]).toEqual([['good'], ['bad']])
  })
})

test('no message that waits is looked at but the first of each group', () => {
  const database = new DatabaseSync(':memory:')
  openMessageStore(database, Date.now)
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${HEADS}`).all({ queue: 'q', now: 0 })
  const details = steps.map(({ detail }) => String(detail))
  expect(details.filter(detail => /^SCAN (?!groups)|TEMP B-TREE/u.test(detail))).toEqual([])
  expect(details).toContainEqual(
    expect.stringMatching(/dueOfGroups \(queue=\? AND groupId=\? AND visibleAt<\?\)/u),
  )
  database.close()
})

test('messages that were kept before there were groups are still there', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`
    CREATE TABLE messages (
      id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, messageId TEXT NOT NULL, body TEXT NOT NULL,
      attributes TEXT NOT NULL, sentAt INTEGER NOT NULL, visibleAt INTEGER NOT NULL,
      receiveCount INTEGER NOT NULL DEFAULT 0, firstReceivedAt INTEGER NOT NULL DEFAULT 0,
      receipt TEXT NOT NULL DEFAULT ''
    );
    INSERT INTO messages (queue, messageId, body, attributes, sentAt, visibleAt) VALUES ('q', 'm', 'old', '{}', 1, 1);
  `)
  const store = openMessageStore(database, () => 2)
  store.send('q', { body: 'new', attributes: '{}', groupId: 'a', delayMilliseconds: 0 })
  expect(store.receive('q', 10, 1_000).map(({ body, groupId }) => [body, groupId])).toEqual([
    ['old', ''],
    ['new', 'a'],
  ])
  database.close()
})
