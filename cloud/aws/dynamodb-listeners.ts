import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { type Listeners, NO_PROGRESS, type Progress } from '../../core/playback/progress.ts'
import { unlessConditionFails } from './dynamodb-conditional.ts'
import { listenerKey } from './dynamodb-keys.ts'

/** How often a change is tried against others' writes of the same listener before it is given up. */
const MAX_TRIES = 5

/** A listener is one item with a version; a write names the version that it saw. */
export function dynamoDBListeners(client: DynamoDBDocumentClient, table: string): Listeners {
  async function read(listener: string): Promise<{ progress: Progress; version: number }> {
    const get = new GetCommand({ TableName: table, Key: listenerKey(listener), ConsistentRead: true })
    const { Item } = await client.send(get)
    if (!Item) return { progress: NO_PROGRESS, version: 0 }
    const { current, positions, at, version } = Item as unknown as Progress & { version: number }
    return { progress: { ...(current && { current }), positions, at }, version }
  }

  const write = (listener: string, progress: Progress, version: number) =>
    unlessConditionFails(() =>
      client.send(
        new PutCommand({
          TableName: table,
          Item: { ...listenerKey(listener), ...progress, version: version + 1 },
          ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :version',
          ...(version > 0 && { ExpressionAttributeValues: { ':version': version } }),
        }),
      ),
    )

  return {
    async get(listener) {
      return (await read(listener)).progress
    },

    async change(listener, change) {
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        const { progress, version } = await read(listener)
        const changed = change(progress)
        if (changed === progress || (await write(listener, changed, version))) return
      }
      throw new Error(`a listener's progress was written ${MAX_TRIES} times by others meanwhile`)
    },
  }
}
