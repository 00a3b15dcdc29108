import {
  BatchGetCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb'
import type { Take } from '../../core/synthesis/edition.ts'
import type { StartedTask, TakeRecord, Takes, Waiter } from '../../core/synthesis/takes.ts'
import { type Item, unlessConditionFails, updateIf } from './dynamodb-conditional.ts'
import { STARTED, startedKey, takeKey } from './dynamodb-keys.ts'

/** The most keys of one BatchGetItem. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
const MAX_BATCH_KEYS = 100

/**
 * Takes as items: `waiters` a string set, `claimUntil` while somebody starts the task, `taskId` once it is started,
 * `take` once it is made. A task that was started has an item of its own besides, written before and taken away
 * after what it is about: whoever finds it looks at the take.
 */
export function dynamoDBTakes(client: DynamoDBDocumentClient, table: string): Takes {
  const read = async (passage: string) =>
    (await client.send(new GetCommand({ TableName: table, Key: takeKey(passage), ConsistentRead: true })))
      .Item

  async function readBatch(passages: readonly string[]): Promise<Item[]> {
    const found: Item[] = []
    let keys: Item[] = passages.map(takeKey)
    while (keys.length > 0) {
      const get = new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } })
      const { Responses, UnprocessedKeys } = await client.send(get)
      found.push(...(Responses?.[table] ?? []))
      keys = UnprocessedKeys?.[table]?.Keys ?? []
    }
    return found
  }

  async function forget(passage: string, taskId?: string): Promise<void> {
    await unlessConditionFails(() =>
      client.send(
        new DeleteCommand({
          TableName: table,
          Key: startedKey(passage),
          ...(taskId && {
            ConditionExpression: 'taskId = :taskId',
            ExpressionAttributeValues: { ':taskId': taskId },
          }),
        }),
      ),
    )
  }

  return {
    async find(passages) {
      const takes = new Map<string, Take>()
      for (let at = 0; at < passages.length; at += MAX_BATCH_KEYS)
        for (const item of await readBatch(passages.slice(at, at + MAX_BATCH_KEYS))) {
          const { passage, take } = toRecord(item)
          if (take) takes.set(passage, take)
        }
      return takes
    },

    async await(passage, waiter) {
      const awaited = await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: 'ADD waiters :waiter',
        ExpressionAttributeValues: { ':waiter': new Set([writeWaiter(waiter)]) },
        ReturnValues: 'ALL_NEW',
      })
      return toRecord({ ...takeKey(passage), ...awaited })
    },

    async claim(passage, { now, until }) {
      const before = await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: 'SET claimUntil = :until',
        ConditionExpression:
          'attribute_not_exists(take) AND attribute_not_exists(taskId) AND (attribute_not_exists(claimUntil) OR claimUntil < :now)',
        ExpressionAttributeValues: { ':until': until, ':now': now },
        ReturnValues: 'UPDATED_OLD',
      })
      if (before) return { kind: before.claimUntil === undefined ? 'first' : 'again' }
      const item = await read(passage)
      return { kind: item?.take || item?.taskId ? 'settled' : 'busy' }
    },

    async doubt(passage, until) {
      await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: 'SET claimUntil = :until',
        ConditionExpression: 'claimUntil > :until',
        ExpressionAttributeValues: { ':until': until },
      })
    },

    async started(passage, taskId, at) {
      await updateIf(client, {
        TableName: table,
        Key: startedKey(passage),
        UpdateExpression: 'SET taskId = :taskId, startedAt = :at',
        ConditionExpression: 'attribute_not_exists(pk) OR taskId <> :taskId',
        ExpressionAttributeValues: { ':taskId': taskId, ':at': at },
      })
      const noted = await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: 'SET taskId = :taskId REMOVE claimUntil',
        ConditionExpression: 'attribute_not_exists(take)',
        ExpressionAttributeValues: { ':taskId': taskId },
      })
      if (!noted) await forget(passage)
    },

    forget,

    async startedBefore(time) {
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :started',
          FilterExpression: 'startedAt < :time',
          ExpressionAttributeValues: { ':started': STARTED, ':time': time },
          ConsistentRead: true,
        },
      )
      const tasks: StartedTask[] = []
      for await (const { Items = [] } of pages)
        tasks.push(...Items.map(({ sk, taskId }) => ({ passage: String(sk), taskId: String(taskId) })))
      return tasks
    },

    async keep(passage, take) {
      const kept = await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        // What was counted for it is spent: who speaks it again, after it was cleaned away, pays again.
        UpdateExpression: 'SET take = :take REMOVE claimUntil, #count',
        ConditionExpression: 'attribute_not_exists(take)',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':take': take },
        ReturnValues: 'ALL_NEW',
      })
      return toRecord(kept ?? (await read(passage)) ?? takeKey(passage))
    },

    async waiters(passage) {
      return toRecord({ ...takeKey(passage), ...(await read(passage)) }).waiters
    },

    async dismiss(passage, waiters) {
      if (waiters.length === 0) return
      await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: 'DELETE waiters :waiters',
        ExpressionAttributeValues: { ':waiters': new Set(waiters.map(writeWaiter)) },
      })
    },

    async release(passage, taskId) {
      const released = await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: 'REMOVE taskId, claimUntil',
        ConditionExpression: taskId
          ? 'attribute_not_exists(take) AND (taskId = :taskId OR (attribute_not_exists(taskId) AND attribute_not_exists(claimUntil)))'
          : 'attribute_not_exists(take) AND attribute_not_exists(taskId)',
        ...(taskId && { ExpressionAttributeValues: { ':taskId': taskId } }),
        ReturnValues: 'ALL_NEW',
      })
      return released ? toRecord({ ...takeKey(passage), ...released }).waiters : []
    },
  }
}

function toRecord(item: Item): TakeRecord {
  const { pk, waiters, take } = item as { pk: string; waiters?: Set<string>; take?: Take }
  return {
    passage: pk.slice('TAKE#'.length),
    waiters: [...(waiters ?? [])].map(readWaiter),
    ...(take && { take }),
  }
}

const writeWaiter = ({ show, episode, plan }: Waiter) => `${show}/${episode}/${plan}`

function readWaiter(text: string): Waiter {
  const [show = '', episode = '', plan = ''] = text.split('/')
  return { show, episode, plan }
}
