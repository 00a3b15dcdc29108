import {
  EventBridgeClient,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
  TestEventPatternCommand,
} from '@aws-sdk/client-eventbridge'
import { CreateTopicCommand, PublishCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import {
  AddPermissionCommand,
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  QueueDoesNotExist,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type EventServices, openEventServices } from '../../../../cloud/local/events/event-services.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../serve.ts'

const folder = temporaryFolder()
let now = Date.now()
let services: EventServices
let server: Awaited<ReturnType<typeof serve>>
let sqs: SQSClient
let sns: SNSClient
let eventBridge: EventBridgeClient

beforeAll(async () => {
  services = openEventServices({
    folder: folder.path,
    region: REGION,
    accountId: ACCOUNT_ID,
    credentials: CREDENTIALS,
    now: () => now,
  })
  server = await serve(services.listener)
  const settings = { region: REGION, credentials: CREDENTIALS, endpoint: server.url, maxAttempts: 1 }
  sqs = new SQSClient(settings)
  sns = new SNSClient(settings)
  eventBridge = new EventBridgeClient(settings)
})

afterAll(async () => {
  await server.close()
  await services.close()
  folder.remove()
})

let queues = 0
async function newQueue(Attributes: Record<string, string> = {}) {
  const { QueueUrl = '' } = await sqs.send(
    new CreateQueueCommand({ QueueName: `queue-${queues++}`, Attributes }),
  )
  const { Attributes: { QueueArn = '' } = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  )
  return { QueueUrl, QueueArn }
}
const receive = async (QueueUrl: string, MaxNumberOfMessages = 10) =>
  (await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages }))).Messages ?? []
const bodies = async (QueueUrl: string) => (await receive(QueueUrl)).map(({ Body }) => Body)

describe('SQS', () => {
  test('keeps a message until it is deleted, hidden while somebody has it in hand', async () => {
    const { QueueUrl } = await newQueue({ VisibilityTimeout: '60' })
    await sqs.send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: 'hello',
        MessageAttributes: { a: { DataType: 'String', StringValue: 'b' } },
      }),
    )
    const [message] = await receive(QueueUrl)
    expect(message).toMatchObject({
      Body: 'hello',
      Attributes: { ApproximateReceiveCount: '1' },
      MessageAttributes: { a: { StringValue: 'b' } },
    })
    expect(await receive(QueueUrl)).toEqual([])
    now += 61_000
    const [again] = await receive(QueueUrl)
    expect(again).toMatchObject({
      MessageId: message?.MessageId,
      Attributes: { ApproximateReceiveCount: '2' },
    })
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: again?.ReceiptHandle }))
    now += 61_000
    expect(await receive(QueueUrl)).toEqual([])
  })

  test('wakes who waits as soon as a message is sent', async () => {
    const { QueueUrl } = await newQueue()
    const waiting = sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }))
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'now' }))
    expect((await waiting).Messages).toMatchObject([{ Body: 'now' }])
  })

  test('holds a delayed message back, and gives one back at once when asked', async () => {
    const { QueueUrl } = await newQueue()
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'later', DelaySeconds: 30 }))
    expect(await receive(QueueUrl)).toEqual([])
    now += 31_000
    const [message] = await receive(QueueUrl)
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl,
        ReceiptHandle: message?.ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    )
    expect(await bodies(QueueUrl)).toEqual(['later'])
  })

  test('makes a message that came back too often a dead letter, and redrives it', async () => {
    const dead = await newQueue()
    const { QueueUrl } = await newQueue({
      VisibilityTimeout: '0',
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.QueueArn, maxReceiveCount: 2 }),
    })
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'poison' }))
    expect([await bodies(QueueUrl), await bodies(QueueUrl), await bodies(QueueUrl)]).toEqual([
      ['poison'],
      ['poison'],
      [],
    ])
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: dead.QueueUrl, AttributeNames: ['All'] }),
    )
    expect(Attributes).toMatchObject({ ApproximateNumberOfMessages: '1' })
    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: dead.QueueArn }))
    expect(await receive(QueueUrl)).toMatchObject([
      { Body: 'poison', Attributes: { ApproximateReceiveCount: '1' } },
    ])
  })

  test('sends ten at once, and says which of a batch it did not take', async () => {
    const { QueueUrl } = await newQueue({ MaximumMessageSize: '2000' })
    const Entries = Array.from({ length: 10 }, (_, at) => ({
      Id: `m${at}`,
      MessageBody: at === 3 ? 'x'.repeat(2_001) : `body ${at}`,
    }))
    const { Successful, Failed } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }))
    expect([Successful?.length, Failed?.map(({ Id }) => Id)]).toEqual([9, ['m3']])
    expect(await receive(QueueUrl)).toHaveLength(9)
    await sqs.send(new PurgeQueueCommand({ QueueUrl }))
    now += 31_000
    expect(await receive(QueueUrl)).toEqual([])
  })

  test('gives each message to one of twenty who ask at once', async () => {
    const { QueueUrl } = await newQueue()
    for (let at = 0; at < 20; at++)
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: String(at) }))
    const got = await Promise.all(Array.from({ length: 20 }, () => receive(QueueUrl, 1)))
    expect(new Set(got.flat().map(({ Body }) => Body)).size).toBe(20)
  })

  test('finds queues by name and says when there is none', async () => {
    const { QueueUrl } = await newQueue()
    const name = QueueUrl.split('/').at(-1)
    expect((await sqs.send(new GetQueueUrlCommand({ QueueName: name }))).QueueUrl).toBe(QueueUrl)
    expect((await sqs.send(new ListQueuesCommand({ QueueNamePrefix: name }))).QueueUrls).toContain(QueueUrl)
    await expect(sqs.send(new GetQueueUrlCommand({ QueueName: 'none' }))).rejects.toBeInstanceOf(
      QueueDoesNotExist,
    )
  })

  test.each([
    ['a FIFO queue', { QueueName: 'a.fifo' }, /FIFO/u],
    ['a name with signs', { QueueName: 'a/b' }, /alphanumeric/u],
    [
      'an attribute that there is not',
      { QueueName: 'q', Attributes: { Speed: '1' } as Record<string, string> },
      /Unknown Attribute Speed/u,
    ],
    [
      'dead letters into nowhere',
      {
        QueueName: 'q',
        Attributes: { RedrivePolicy: '{"deadLetterTargetArn":"arn:x","maxReceiveCount":3}' },
      },
      /does not exist/u,
    ],
  ])('refuses %s', async (_, input, message) => {
    await expect(sqs.send(new CreateQueueCommand(input))).rejects.toThrow(message)
  })

  test('refuses who does not know the secret', async () => {
    const stranger = new SQSClient({
      region: REGION,
      endpoint: server.url,
      credentials: { ...CREDENTIALS, secretAccessKey: 'wrong' },
    })
    await expect(stranger.send(new ListQueuesCommand({}))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    })
  })

  test('says by name what it has not', async () => {
    const command = new AddPermissionCommand({
      QueueUrl: 'q',
      Label: 'l',
      AWSAccountIds: ['1'],
      Actions: ['*'],
    })
    await expect(sqs.send(command)).rejects.toThrow('The local SQS has no AddPermission.')
  })
})

describe('SNS', () => {
  test('delivers to every queue that subscribed, with its envelope or without', async () => {
    const [raw, wrapped] = [await newQueue(), await newQueue()]
    const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'news' }))
    await sns.send(
      new SubscribeCommand({
        TopicArn,
        Protocol: 'sqs',
        Endpoint: raw.QueueArn,
        Attributes: { RawMessageDelivery: 'true' },
      }),
    )
    await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: wrapped.QueueArn }))
    const { MessageId } = await sns.send(new PublishCommand({ TopicArn, Message: '{"a":"<&>"}' }))
    expect(await bodies(raw.QueueUrl)).toEqual(['{"a":"<&>"}'])
    const [body = ''] = await bodies(wrapped.QueueUrl)
    expect(JSON.parse(body)).toMatchObject({
      Type: 'Notification',
      MessageId,
      TopicArn,
      Message: '{"a":"<&>"}',
    })
  })

  test('says when there is no such topic, and that it delivers to queues alone', async () => {
    const TopicArn = `arn:aws:sns:${REGION}:${ACCOUNT_ID}:none`
    await expect(sns.send(new PublishCommand({ TopicArn, Message: 'x' }))).rejects.toMatchObject({
      name: 'NotFoundException',
    })
    const { TopicArn: known } = await sns.send(new CreateTopicCommand({ Name: 'mail' }))
    await expect(
      sns.send(new SubscribeCommand({ TopicArn: known, Protocol: 'email', Endpoint: 'a@b.example' })),
    ).rejects.toThrow(/sqs alone/u)
  })
})

describe('EventBridge', () => {
  test('sends an event to the queue of each rule that it fits', async () => {
    const { QueueUrl, QueueArn } = await newQueue()
    const EventPattern = JSON.stringify({
      source: ['shop'],
      detail: { kind: [{ prefix: 'order.' }], total: [{ numeric: ['>', 5] }] },
    })
    await eventBridge.send(new PutRuleCommand({ Name: 'orders', EventPattern }))
    await eventBridge.send(new PutTargetsCommand({ Rule: 'orders', Targets: [{ Id: 'q', Arn: QueueArn }] }))
    const entry = (detail: object) => ({
      Source: 'shop',
      DetailType: 'Order',
      Detail: JSON.stringify(detail),
    })
    await eventBridge.send(
      new PutEventsCommand({
        Entries: [
          entry({ kind: 'order.new', total: 6 }),
          entry({ kind: 'order.new', total: 5 }),
          entry({ kind: 'cart', total: 9 }),
        ],
      }),
    )
    const received = (await bodies(QueueUrl)).map(body => JSON.parse(body ?? ''))
    expect(received).toMatchObject([
      { source: 'shop', 'detail-type': 'Order', account: ACCOUNT_ID, detail: { total: 6 } },
    ])
  })

  test.each([
    [{ a: ['x'] }, { a: 'x' }, true],
    [{ a: ['x'] }, { a: ['y', 'x'] }, true],
    [{ a: [{ suffix: '.md' }] }, { a: 'b.md' }, true],
    [{ a: [{ 'equals-ignore-case': 'AB' }] }, { a: 'ab' }, true],
    [{ a: [{ wildcard: 'up/*/x*.txt' }] }, { a: 'up/s/x-1.txt' }, true],
    [{ a: [{ wildcard: 'a*a' }] }, { a: 'a' }, false],
    [{ a: [{ 'anything-but': ['x', 'y'] }] }, { a: 'x' }, false],
    [{ a: [{ 'anything-but': { prefix: 'x' } }] }, { a: 'yx' }, true],
    [{ a: [{ exists: false }] }, {}, true],
    [{ a: { b: [{ exists: true }] } }, { a: {} }, false],
    [{ a: [null] }, { a: null }, true],
    [{ a: [{ numeric: ['>=', 0, '<', 10] }] }, { a: 10 }, false],
  ])('the pattern %j on %j is %s', async (pattern, event, expected) => {
    const test = new TestEventPatternCommand({
      EventPattern: JSON.stringify(pattern),
      Event: JSON.stringify(event),
    })
    expect((await eventBridge.send(test)).Result).toBe(expected)
  })

  test.each([
    ['not JSON', '{'],
    ['a value that is no list', '{"a":"b"}'],
    ['a match type that there is not', '{"a":[{"like":"b"}]}'],
  ])('refuses a pattern with %s', async (_, EventPattern) => {
    await expect(eventBridge.send(new PutRuleCommand({ Name: 'bad', EventPattern }))).rejects.toMatchObject({
      name: 'InvalidEventPatternException',
    })
  })
})

test('what was acknowledged is there after the process died, and what was in hand is due again', async () => {
  const own = temporaryFolder()
  const options = { folder: own.path, region: REGION, accountId: ACCOUNT_ID, credentials: CREDENTIALS }
  const before = openEventServices(options)
  const { QueueUrl } = await before.sqs.CreateQueue({ QueueName: 'q' })
  for (const MessageBody of ['one', 'two']) await before.sqs.SendMessage({ QueueUrl, MessageBody })
  await before.sqs.ReceiveMessage({ QueueUrl })
  await before.close()
  const after = openEventServices(options)
  const { Messages } = await after.sqs.ReceiveMessage({ QueueUrl, MaxNumberOfMessages: 10 })
  expect(Messages?.map(({ Body, Attributes }) => [Body, Attributes?.ApproximateReceiveCount]).sort()).toEqual(
    [
      ['one', '2'],
      ['two', '1'],
    ],
  )
  await after.close()
  own.remove()
})
