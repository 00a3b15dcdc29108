import { randomUUID } from 'node:crypto'
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb'
import type { Count } from '../../core/synthesis/budget.ts'
import type { Take } from '../../core/synthesis/edition.ts'
import type { StartedTask, TakeRecord, Takes, Waiter } from '../../core/synthesis/takes.ts'
import { type Item, unlessConditionFails, updateIf } from './dynamodb-conditional.ts'
import { STARTED, startedKey, takeKey, USE_PREFIX, useKey } from './dynamodb-keys.ts'

/** The most keys of one BatchGetItem. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
const MAX_BATCH_KEYS = 100

/** The most items of one BatchWriteItem. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const MAX_BATCH_WRITES = 25

/**
 * Takes as items: `waiters` a string set, `claimUntil` while somebody starts the task, `taskId` once it is started,
 * `take` once it is made. A task that was started has an item of its own besides, written before and taken away
 * after what it is about: whoever finds it looks at the take.
 *
 * Who discards a take marks it, looks for uses, and takes it off the record while its mark is there. Who begins to
 * use one notes the use and then looks for a mark and takes it away: one of the two sees the other.
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

  const note = (passage: string, taskId: string) =>
    updateIf(client, {
      TableName: table,
      Key: takeKey(passage),
      UpdateExpression: 'SET taskId = :taskId REMOVE claimUntil',
      ConditionExpression: 'attribute_not_exists(take)',
      ExpressionAttributeValues: { ':taskId': taskId },
    })

  /** Undefined as well where the record has another count by now, or none. */
  const noteCounted = (passage: string, taskId: string, { id }: Pick<Count, 'id'>) =>
    updateIf(client, {
      TableName: table,
      Key: takeKey(passage),
      UpdateExpression: 'SET taskId = :taskId, #count.isCounted = :true REMOVE claimUntil',
      ConditionExpression: '#count.#id = :id AND attribute_not_exists(take)',
      ExpressionAttributeNames: { '#count': 'count', '#id': 'id' },
      ExpressionAttributeValues: { ':taskId': taskId, ':true': true, ':id': id },
    })

  async function readAll(passages: readonly string[]): Promise<Item[]> {
    const items: Item[] = []
    for (let at = 0; at < passages.length; at += MAX_BATCH_KEYS)
      items.push(...(await readBatch(passages.slice(at, at + MAX_BATCH_KEYS))))
    return items
  }

  async function writeAll(requests: NonNullable<BatchWriteCommandInput['RequestItems']>[string]) {
    for (let at = 0; at < requests.length; at += MAX_BATCH_WRITES) {
      let left: BatchWriteCommandInput['RequestItems'] = {
        [table]: requests.slice(at, at + MAX_BATCH_WRITES),
      }
      while (left?.[table]?.length)
        left = (await client.send(new BatchWriteCommand({ RequestItems: left }))).UnprocessedItems
    }
  }

  /** Whether the take is there to be used, once its mark is taken away. */
  async function unmark(passage: string): Promise<boolean> {
    const unmarked = await updateIf(client, {
      TableName: table,
      Key: takeKey(passage),
      UpdateExpression: 'REMOVE discarding',
      ConditionExpression: 'attribute_exists(take)',
    })
    return unmarked !== undefined
  }

  async function isUsed(passage: string): Promise<boolean> {
    const query = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :take AND begins_with(sk, :use)',
      ExpressionAttributeValues: { ':take': takeKey(passage).pk, ':use': USE_PREFIX },
      ConsistentRead: true,
      Limit: 1,
    })
    return ((await client.send(query)).Items ?? []).length > 0
  }

  const dropIfEmpty = (passage: string) =>
    unlessConditionFails(() =>
      client.send(
        new DeleteCommand({
          TableName: table,
          Key: takeKey(passage),
          ConditionExpression: ['take', 'trash', 'waiters', 'taskId', 'claimUntil', '#count']
            .map(name => `attribute_not_exists(${name})`)
            .join(' AND '),
          ExpressionAttributeNames: { '#count': 'count' },
        }),
      ),
    )

  return {
    async find(passages) {
      return takesOf(await readAll(passages))
    },

    async use(passages, user) {
      await writeAll(passages.map(passage => ({ PutRequest: { Item: useKey(passage, user) } })))
      const items = await readAll(passages)
      const usable: Item[] = []
      for (const item of items)
        if (!item.discarding || (await unmark(toRecord(item).passage))) usable.push(item)
      return takesOf(usable)
    },

    async endUse(passages, user) {
      await writeAll(passages.map(passage => ({ DeleteRequest: { Key: useKey(passage, user) } })))
    },

    async discard(passage) {
      const mark = randomUUID()
      const marked = await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: 'SET discarding = :mark',
        ConditionExpression: 'attribute_exists(take) AND attribute_not_exists(trash)',
        ExpressionAttributeValues: { ':mark': mark },
        ReturnValues: 'ALL_NEW',
      })
      if (marked && !(await isUsed(passage)))
        await updateIf(client, {
          TableName: table,
          Key: takeKey(passage),
          UpdateExpression: 'SET trash = :key REMOVE take, taskId, discarding',
          ConditionExpression: 'discarding = :mark',
          ExpressionAttributeValues: { ':mark': mark, ':key': toRecord(marked).take?.key },
        })
      const trash = (await read(passage))?.trash
      if (!trash) await dropIfEmpty(passage)
      return trash
    },

    async discarded(passage, key) {
      await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: 'REMOVE trash',
        ConditionExpression: 'trash = :key',
        ExpressionAttributeValues: { ':key': key },
      })
      await dropIfEmpty(passage)
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

    async claim(passage, { now, until }, toCount) {
      const count: Count | undefined = toCount && { id: randomUUID(), ...toCount }
      const before = await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: `SET claimUntil = :until${count ? ', #count = if_not_exists(#count, :count)' : ''}`,
        ConditionExpression:
          'attribute_not_exists(take) AND attribute_not_exists(taskId) AND (attribute_not_exists(claimUntil) OR claimUntil < :now)',
        ...(count && { ExpressionAttributeNames: { '#count': 'count' } }),
        ExpressionAttributeValues: { ':until': until, ':now': now, ...(count && { ':count': count }) },
        ReturnValues: 'UPDATED_OLD',
      })
      if (before) {
        const kind = before.claimUntil === undefined ? 'first' : 'again'
        return { kind, ...(count && { count: (before.count as Count | undefined) ?? count }) }
      }
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

    async started(passage, taskId, at, count) {
      await updateIf(client, {
        TableName: table,
        Key: startedKey(passage),
        UpdateExpression: 'SET taskId = :taskId, startedAt = :at',
        ConditionExpression: 'attribute_not_exists(pk) OR taskId <> :taskId',
        ExpressionAttributeValues: { ':taskId': taskId, ':at': at },
      })
      const noted = (count && (await noteCounted(passage, taskId, count))) ?? (await note(passage, taskId))
      if (!noted) await forget(passage)
    },

    forget,

    async forgetAll(passages) {
      await writeAll(passages.map(passage => ({ DeleteRequest: { Key: startedKey(passage) } })))
    },

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

const takesOf = (items: readonly Item[]) =>
  new Map(
    items.map(toRecord).flatMap(({ passage, take }): [string, Take][] => (take ? [[passage, take]] : [])),
  )

const writeWaiter = ({ show, episode, plan }: Waiter) => `${show}/${episode}/${plan}`

function readWaiter(text: string): Waiter {
  const [show = '', episode = '', plan = ''] = text.split('/')
  return { show, episode, plan }
}
