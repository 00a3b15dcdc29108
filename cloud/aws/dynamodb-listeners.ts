import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { type Listener, type Listeners, NEW_LISTENER, type Position } from '../../core/playback/listener.ts'
import { unlessConditionFails } from './dynamodb-conditional.ts'
import { listenerKey } from './dynamodb-keys.ts'

/** How often a change is tried against others' writes of the same listener before it is given up. */
const MAX_TRIES = 5

/** A listener is one item with a version; a write names the version that it saw. */
export function dynamoDBListeners(client: DynamoDBDocumentClient, table: string): Listeners {
  async function read(id: string): Promise<{ listener: Listener; version: number }> {
    const get = new GetCommand({ TableName: table, Key: listenerKey(id), ConsistentRead: true })
    const { Item } = await client.send(get)
    if (!Item) return { listener: NEW_LISTENER, version: 0 }
    const { pk: _, sk: __, version, ...kept } = Item
    return { listener: isOld(kept) ? renewed(kept) : { ...NEW_LISTENER, ...kept }, version }
  }

  const write = (id: string, listener: Listener, version: number) =>
    unlessConditionFails(() =>
      client.send(
        new PutCommand({
          TableName: table,
          Item: { ...listener, ...listenerKey(id), version: version + 1 },
          ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :version',
          ...(version > 0 && { ExpressionAttributeValues: { ':version': version } }),
        }),
      ),
    )

  return {
    async get(id) {
      return (await read(id)).listener
    },

    async change(id, change) {
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        const { listener, version } = await read(id)
        const { listener: changed, result } = await change(listener)
        if (changed === listener || (await write(id, changed, version))) return result
      }
      throw new Error(`a listener was written ${MAX_TRIES} times by others meanwhile`)
    },

    async forget(id) {
      await client.send(new DeleteCommand({ TableName: table, Key: listenerKey(id) }))
    },
  }
}

/** An item of the time when a listener was a few places alone, and all of them of one time. */
interface OldItem {
  readonly current?: { readonly token: string; readonly offsetMilliseconds: number }
  readonly positions: Readonly<Record<string, number>>
  readonly at: string
}

const isOld = (item: object): item is OldItem => 'at' in item

function renewed({ current, positions, at }: OldItem): Listener {
  const renewedPositions = Object.entries(positions).map(
    ([episode, offsetMilliseconds]): [string, Position] => [episode, { edition: '', offsetMilliseconds, at }],
  )
  return {
    ...NEW_LISTENER,
    ...(current && { current: { ...current, at } }),
    positions: Object.fromEntries(renewedPositions),
  }
}
