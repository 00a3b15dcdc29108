import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Context, SQSEvent } from 'aws-lambda'
import { sqsComeBack } from '../../../cloud/aws/sqs-queues.ts'
import { eachRecord } from '../../../cloud/aws/sqs-records.ts'
import { type EventServices, openEventServices } from '../../../cloud/local/events/event-services.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../local/serve.ts'

const CONTEXT = { getRemainingTimeInMillis: () => 20_000 } as Context

const eventOf = (...bodies: string[]) =>
  ({
    Records: bodies.map((body, at) => ({
      messageId: `id-${at}`,
      receiptHandle: `receipt-${at}`,
      body,
      attributes: { ApproximateReceiveCount: '1' },
      eventSource: 'aws:sqs',
    })),
  }) as SQSEvent

const nothing = { tell: async () => {}, giveUp: async () => {} }

describe('a batch', () => {
  test('begins each message when the place of the one before ends, and ends with the last place', async () => {
    const begun: { body: string; after: number }[] = []
    const start = performance.now()
    const handler = eachRecord(
      5,
      { ...nothing, tell: async ({ body }) => void begun.push({ body, after: performance.now() - start }) },
      { place: body => Number(body) },
    )
    expect(await handler(eventOf('60', '30', '40'), CONTEXT)).toEqual({ batchItemFailures: [] })
    const ended = performance.now() - start
    expect(begun.map(({ body }) => body)).toEqual(['60', '30', '40'])
    for (const [at, earliest] of [0, 60, 90].entries())
      expect(begun[at]?.after).toBeGreaterThanOrEqual(earliest - 2)
    expect(ended).toBeGreaterThanOrEqual(128)
  })

  test('is handled together where that is said, and only what is left of it message by message', async () => {
    const told: string[] = []
    const story = { ...nothing, tell: async ({ body }: { body: string }) => void told.push(body) }
    const handler = eachRecord(5, story, {
      begin: async bodies =>
        bodies.map(body => {
          if (body === 'alone') return undefined
          return body === 'bad'
            ? { status: 'rejected', reason: body }
            : { status: 'fulfilled', value: undefined }
        }),
    })
    expect(await handler(eventOf('good', 'bad', 'alone'), CONTEXT)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'id-1' }],
    })
    expect(told).toEqual(['alone'])
  })

  test('that cannot be handled together comes back, and is given up at its last attempt', async () => {
    const givenUp: string[] = []
    const story = { ...nothing, giveUp: async ({ body }: { body: string }) => void givenUp.push(body) }
    const begin = () => Promise.reject(new Error('on purpose'))
    const event = eventOf('a', 'b')
    expect(await eachRecord(2, story, { begin })(event, CONTEXT)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'id-0' }, { itemIdentifier: 'id-1' }],
    })
    expect(givenUp).toEqual([])
    await eachRecord(1, story, { begin })(event, CONTEXT)
    expect(givenUp).toEqual(['a', 'b'])
  })

  test('gives a message that cannot be read no place, and tells its story all the same', async () => {
    const told: string[] = []
    const story = { ...nothing, tell: async ({ body }: { body: string }) => void told.push(body) }
    const handler = eachRecord(5, story, { place: body => JSON.parse(body) })
    await handler(eventOf('{', '1'), CONTEXT)
    expect(told).toEqual(['{', '1'])
  })
})

describe('a message that was not handled', () => {
  const folder = temporaryFolder()
  let services: EventServices
  let server: Awaited<ReturnType<typeof serve>>
  let sqs: SQSClient

  beforeAll(async () => {
    const identity = { region: REGION, accountId: ACCOUNT_ID, credentials: CREDENTIALS }
    services = openEventServices({ folder: folder.path, ...identity })
    server = await serve(services.listener)
    sqs = new SQSClient({ region: REGION, credentials: CREDENTIALS, endpoint: server.url })
  })
  afterAll(async () => {
    sqs.destroy()
    await server.close()
    await services.close()
    folder.remove()
  })

  test('comes back when it is told to, and not at its last attempt', async () => {
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'passages' }))
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }))
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 600 }))
    const urls = { passagesQueueUrl: QueueUrl, slowPassagesQueueUrl: `${QueueUrl}-slow` }
    const comeBack = sqsComeBack(sqs, urls)
    const failing = { tell: () => Promise.reject(new Error('on purpose')), giveUp: async () => {} }
    const given: number[] = []
    const handler = eachRecord(2, failing, {
      async comeBack(record, attempt) {
        given.push(attempt)
        await comeBack(record, 0)
      },
    })
    const event = eventOf('a')
    const [record] = event.Records
    if (!record) throw new Error('there is one record')
    record.receiptHandle = Messages[0]?.ReceiptHandle ?? ''
    record.eventSourceARN = `arn:aws:sqs:${REGION}:${ACCOUNT_ID}:passages`
    expect(await handler(event, CONTEXT)).toEqual({ batchItemFailures: [{ itemIdentifier: 'id-0' }] })
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
    )
    expect(Attributes?.ApproximateNumberOfMessages).toBe('1')
    record.attributes.ApproximateReceiveCount = '2'
    await handler(event, CONTEXT)
    expect(given).toEqual([1])
  })
})
