import { randomUUID } from 'node:crypto'
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { accept, type Outcome } from '../../core/refusal.ts'
import {
  type Amount,
  acceptWithin,
  amountOf,
  type Budget,
  type Count,
  type Limit,
  type MonthsBudget,
  monthOf,
} from '../../core/synthesis/budget.ts'
import type { Passage } from '../../core/synthesis/passage.ts'
import { type Item, updateIf } from './dynamodb-conditional.ts'
import { BUDGET_LIMIT, budgetMonthKey, takeKey } from './dynamodb-keys.ts'

/** Ids that a month's item holds of what was given back: far below the 400 KB of an item. Beyond it a failure stays counted. */
const MOST_RETURNED = 5_000

/** How long a limit that was read is taken for the present one. */
const LIMIT_HOLDS_MILLISECONDS = 1_000

/**
 * A month is one item with its sums. A count has an id and goes over three writes: it is noted on the take's item by
 * the claim, added to the month together with its id in `counting`, and marked as counted on the take's item when the
 * task is started; then the month forgets the id, with others. Who dies between finds by the id how far it went. What
 * is given back is voided on the take's item first, and its id stays in the month's `returned`, since more than one
 * may give it back at once.
 */
export function dynamoDBBudget(client: DynamoDBDocumentClient, table: string): Budget {
  async function get(Key: Item): Promise<Item> {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
    return Item ?? {}
  }

  const readMonth = async (month: string): Promise<MonthsBudget & { counting: ReadonlySet<string> }> => {
    const [{ limit }, item] = await Promise.all([get(BUDGET_LIMIT), get(budgetMonthKey(month))])
    const { characters = 0, microDollars = 0, counting = new Set() } = item as Partial<MonthItem>
    return {
      month,
      ...(limit ? { limit: limit as Limit } : {}),
      used: { characters, microDollars },
      counting,
    }
  }

  /** The count that the take's item has afterwards: a new one unless there was one. */
  async function note(passage: Passage, month: string): Promise<Count> {
    const count: Count = { id: randomUUID(), month, ...amountOf(passage) }
    const noted = await updateIf(client, {
      TableName: table,
      Key: takeKey(passage.hash),
      UpdateExpression: 'SET #count = if_not_exists(#count, :count)',
      ExpressionAttributeNames: { '#count': 'count' },
      ExpressionAttributeValues: { ':count': count },
      ReturnValues: 'ALL_NEW',
    })
    return (noted?.count as Count | undefined) ?? count
  }

  const changeCount = (passage: string, { id }: Count, UpdateExpression: string, values: Item = {}) =>
    updateIf(client, {
      TableName: table,
      Key: takeKey(passage),
      UpdateExpression,
      ConditionExpression: '#count.#id = :id',
      ExpressionAttributeNames: { '#count': 'count', '#id': 'id' },
      ExpressionAttributeValues: { ':id': id, ...values },
    })

  const forget = (passage: string, count: Count) => changeCount(passage, count, 'REMOVE #count')

  let known: { readonly limit: Limit | undefined; readonly at: number } | undefined
  async function presentLimit(): Promise<Limit | undefined> {
    const isKnown = known && Date.now() - known.at < LIMIT_HOLDS_MILLISECONDS
    if (!isKnown) known = { limit: (await get(BUDGET_LIMIT)).limit as Limit | undefined, at: Date.now() }
    return known?.limit
  }

  /** Adds the count to its month, unless that would go over the limit. Undefined as well when it is added already. */
  function add({ id, month, characters, microDollars }: Count, limit: Limit | undefined) {
    const [measure, most] = !limit
      ? []
      : 'characters' in limit
        ? (['characters', limit.characters - characters] as const)
        : (['microDollars', limit.microDollars - microDollars] as const)
    if (most !== undefined && most < 0) return undefined
    return updateIf(client, {
      TableName: table,
      Key: budgetMonthKey(month),
      UpdateExpression: 'ADD counting :ids, characters :characters, microDollars :microDollars',
      ConditionExpression: `${lacks('counting')} AND ${lacks('returned')}${measure ? ` AND (attribute_not_exists(${measure}) OR ${measure} <= :most)` : ''}`,
      ExpressionAttributeValues: {
        ':id': id,
        ':ids': new Set([id]),
        ':characters': characters,
        ':microDollars': microDollars,
        ...(measure && { ':most': most }),
      },
    })
  }

  /** The month is read only when it did not take the count, and the count tried again where room was made meanwhile. */
  async function addWithin(count: Count, limit: Limit | undefined): Promise<Outcome<Count>> {
    if (await add(count, limit)) return accept(count)
    const budget = await readMonth(count.month)
    if (budget.counting.has(count.id)) return accept(count)
    const room = acceptWithin(budget, count, 'The next part of this text')
    return room.ok ? addWithin(count, budget.limit) : room
  }

  /** Takes a voided count from its month, if the month has it, and from the take's item. */
  async function takeBack(passage: string, count: Count): Promise<void> {
    const { id, month, characters, microDollars, isCounted } = count
    await updateIf(client, {
      TableName: table,
      Key: budgetMonthKey(month),
      UpdateExpression:
        'ADD returned :ids, characters :characters, microDollars :microDollars DELETE counting :ids',
      ConditionExpression: `${lacks('returned')} AND (attribute_not_exists(returned) OR size(returned) < :most)${isCounted ? '' : ' AND contains(counting, :id)'}`,
      ExpressionAttributeValues: {
        ':id': id,
        ':ids': new Set([id]),
        ':characters': -characters,
        ':microDollars': -microDollars,
        ':most': MOST_RETURNED,
      },
    })
    await forget(passage, count)
  }

  /** The count to go on with: not a voided one, and none that a death left in a month gone by. */
  async function presentCount(passage: Passage, month: string, noted?: Count): Promise<Count> {
    const count = noted ?? (await note(passage, month))
    if (count.isVoid) await takeBack(passage.hash, count)
    else if (
      count.isCounted ||
      count.month === month ||
      (await readMonth(count.month)).counting.has(count.id)
    )
      return count
    else await forget(passage.hash, count)
    return note(passage, month)
  }

  return {
    async read(month) {
      const { counting: _, ...budget } = await readMonth(month)
      return budget
    },

    async change(limit) {
      known = undefined
      if (limit) await client.send(new PutCommand({ TableName: table, Item: { ...BUDGET_LIMIT, limit } }))
      else await client.send(new DeleteCommand({ TableName: table, Key: BUDGET_LIMIT }))
    },

    async count(passage, now, noted) {
      const count = await presentCount(passage, monthOf(now), noted)
      if (count.isCounted) return accept(count)
      const room = await addWithin(count, await presentLimit())
      if (!room.ok) await forget(passage.hash, count)
      return room
    },

    async settle(counts) {
      for (const [month, group] of Map.groupBy(counts, ({ month }) => month))
        await updateIf(client, {
          TableName: table,
          Key: budgetMonthKey(month),
          UpdateExpression: 'DELETE counting :ids',
          ExpressionAttributeValues: { ':ids': new Set(group.map(({ id }) => id)) },
        })
    },

    async giveBack(passage, taskId) {
      const voided = await updateIf(client, {
        TableName: table,
        Key: takeKey(passage),
        UpdateExpression: 'SET #count.isVoid = :true',
        ConditionExpression: `attribute_exists(#count) AND attribute_not_exists(take) AND ${taskId ? 'taskId = :taskId' : 'attribute_not_exists(taskId)'}`,
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':true': true, ...(taskId && { ':taskId': taskId }) },
        ReturnValues: 'ALL_NEW',
      })
      const count = (voided ?? (await get(takeKey(passage)))).count as Count | undefined
      if (count?.isVoid) await takeBack(passage, count)
    },
  }
}

interface MonthItem extends Amount {
  readonly counting: ReadonlySet<string>
  readonly returned: ReadonlySet<string>
}

const lacks = (set: 'counting' | 'returned') => `(attribute_not_exists(${set}) OR NOT contains(${set}, :id))`
