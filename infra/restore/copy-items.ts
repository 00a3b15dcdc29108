import { isDeepStrictEqual } from 'node:util'
import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb'

type Item = Record<string, AttributeValue>

export interface Copy {
  /** The table that was restored from a backup. */
  readonly from: string
  /** The table in use. */
  readonly to: string
  /** Whether the items of a partition are wanted. */
  wants(partition: string): boolean
  /** Whether an item that is in use is replaced where it differs from the backup. */
  readonly overwrite: boolean
  /** Only counts what would be done. */
  readonly isPlan: boolean
}

/** Numbers of items. */
export interface Copied {
  missing: number
  different: number
  same: number
  unwanted: number
}

/** As many as one BatchGetItem takes. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
const PAGE_SIZE = 100

/**
 * Brings items from a restored table into the one in use: those that it lacks, and on wish those that differ. What is
 * written meanwhile by others is never replaced by way of being missing. It can be run again after any end.
 * @param onPage told the counts so far
 */
export async function copyItems(
  client: DynamoDBClient,
  copy: Copy,
  onPage: (copied: Readonly<Copied>) => void = () => {},
): Promise<Copied> {
  const copied: Copied = { missing: 0, different: 0, same: 0, unwanted: 0 }
  const pages = paginateScan({ client, pageSize: PAGE_SIZE }, { TableName: copy.from })
  for await (const { Items = [] } of pages) {
    const wanted = Items.filter(({ pk }) => copy.wants(pk?.S ?? ''))
    copied.unwanted += Items.length - wanted.length
    const inUse = await getItems(client, copy.to, wanted)
    for (const item of wanted) {
      const present = inUse.get(nameOf(item))
      const kind = !present ? 'missing' : isDeepStrictEqual(present, item) ? 'same' : 'different'
      copied[kind] += 1
      if (!copy.isPlan) await write(client, copy, item, kind)
    }
    onPage(copied)
  }
  return copied
}

async function write(client: DynamoDBClient, copy: Copy, Item: Item, kind: keyof Copied): Promise<void> {
  const put = { TableName: copy.to, Item }
  if (kind === 'different' && copy.overwrite) await client.send(new PutItemCommand(put))
  if (kind !== 'missing') return
  try {
    await client.send(new PutItemCommand({ ...put, ConditionExpression: 'attribute_not_exists(pk)' }))
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
  }
}

/** The items of the same keys, by name. */
async function getItems(client: DynamoDBClient, table: string, items: readonly Item[]) {
  const found = new Map<string, Item>()
  let keys = items.flatMap(({ pk, sk }) => (pk && sk ? [{ pk, sk }] : []))
  while (keys.length > 0) {
    const { items, left } = await getSome(client, table, keys)
    for (const item of items) found.set(nameOf(item), item)
    keys = left
  }
  return found
}

async function getSome(client: DynamoDBClient, table: string, Keys: Record<'pk' | 'sk', AttributeValue>[]) {
  const get = new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } })
  const { Responses = {}, UnprocessedKeys = {} } = await client.send(get)
  return { items: Responses[table] ?? [], left: (UnprocessedKeys[table]?.Keys ?? []) as typeof Keys }
}

const nameOf = ({ pk, sk }: Item) => JSON.stringify([pk?.S, sk?.S])
