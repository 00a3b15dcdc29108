import { type DynamoDBDocumentClient, GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import type { Catalog } from '../../core/catalog/catalog.ts'
import type { Source } from '../../core/catalog/source.ts'
import { type Item, unlessConditionFails } from './dynamodb-conditional.ts'
import { SOURCES, sourceKey } from './dynamodb-keys.ts'

type SourcePort = Pick<Catalog, 'noteSource' | 'getSource' | 'listSources'>

/** The feeds of a show, in its partition. */
export const dynamoDBSources = (client: DynamoDBDocumentClient, table: string): SourcePort => ({
  async noteSource(source, sequencer) {
    const put = new PutCommand({
      TableName: table,
      Item: { ...source, ...sourceKey(source.show, source.key), sequencer },
      ConditionExpression: 'attribute_not_exists(pk) OR sequencer <= :sequencer',
      ExpressionAttributeValues: { ':sequencer': sequencer },
    })
    return (await unlessConditionFails(() => client.send(put))) !== undefined
  },

  async getSource(show, key) {
    const get = new GetCommand({ TableName: table, Key: sourceKey(show, key), ConsistentRead: true })
    const { Item } = await client.send(get)
    return Item && toSource(Item)
  },

  async listSources(show) {
    const { pk } = sourceKey(show, '')
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sources)',
        ExpressionAttributeValues: { ':pk': pk, ':sources': SOURCES },
        ConsistentRead: true,
      },
    )
    const sources: Source[] = []
    for await (const { Items = [] } of pages) sources.push(...Items.map(toSource))
    return sources
  },
})

function toSource(item: Item): Source {
  const { show, key, address, title, lookedAt, names } = item as unknown as Source
  return { show, key, address, ...(title && { title }), lookedAt, names }
}
