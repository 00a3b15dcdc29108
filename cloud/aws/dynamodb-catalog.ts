import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb'
import type { Catalog, RefusedUpload } from '../../core/catalog/catalog.ts'
import type { Show } from '../../core/catalog/show.ts'
import { type Item, unlessConditionFails, updateIf } from './dynamodb-conditional.ts'
import { dynamoDBEpisodes } from './dynamodb-episodes.ts'
import { REFUSED, refusedKey, SHELF, showKey } from './dynamodb-keys.ts'
import { dynamoDBSources } from './dynamodb-sources.ts'
import { dynamoDBTextPlaces } from './dynamodb-text-places.ts'

/** The catalog in the table: shows in one partition, each show's episodes in another. */
export function dynamoDBCatalog(client: DynamoDBDocumentClient, table: string): Catalog {
  async function readShow(id: string): Promise<Show | undefined> {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: showKey(id), ConsistentRead: true }),
    )
    return Item && toShow(Item)
  }

  async function readPartition(pk: string): Promise<Item[]> {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
      },
    )
    const items: Item[] = []
    for await (const { Items = [] } of pages) items.push(...Items)
    return items
  }

  return {
    ...dynamoDBEpisodes(client, table),
    ...dynamoDBSources(client, table),
    ...dynamoDBTextPlaces(client, table),

    async addShow(show) {
      const put = new PutCommand({
        TableName: table,
        Item: { ...show, ...showKey(show.id) },
        ConditionExpression: 'attribute_not_exists(pk)',
      })
      const added = await unlessConditionFails(() => client.send(put))
      return added ? show : ((await readShow(show.id)) ?? show)
    },

    getShow: readShow,

    async changeShow(id, change) {
      const given = Object.entries(change).filter(([, value]) => value !== undefined)
      if (given.length === 0) return readShow(id)
      const changed = await updateIf(client, {
        TableName: table,
        Key: showKey(id),
        UpdateExpression: `SET ${given.map(([name]) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: Object.fromEntries(given.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
        ReturnValues: 'ALL_NEW',
      })
      return changed && toShow(changed)
    },

    async listShows() {
      return (await readPartition(SHELF)).map(toShow)
    },

    async refuseUpload(upload) {
      await client.send(new PutCommand({ TableName: table, Item: { ...upload, ...refusedKey(upload.key) } }))
    },

    async listRefusedUploads() {
      return (await readPartition(REFUSED)).map(toRefusedUpload)
    },

    async dismissRefusedUpload(key) {
      await client.send(new DeleteCommand({ TableName: table, Key: refusedKey(key) }))
    },
  }
}

function toShow(item: Item): Show {
  const { id, title, voice, createdAt, ...rest } = item as unknown as Show
  const { author, description, category, explicit, email, quotation, ask, loudness, marks, rates } = rest
  const chosen = { author, description, category, explicit, email, quotation, ask, loudness, marks, rates }
  return {
    id,
    title,
    voice,
    createdAt,
    ...Object.fromEntries(
      Object.entries(chosen).filter(([, value]) => value !== undefined && value !== null),
    ),
  }
}

function toRefusedUpload(item: Item): RefusedUpload {
  const { key, at, code, message } = item as unknown as RefusedUpload
  return { key, at, code, message }
}
