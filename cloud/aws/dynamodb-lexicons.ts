import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { type Lexicons, NO_LEXICON } from '../../core/synthesis/lexicon/lexicon.ts'
import { unlessConditionFails } from './dynamodb-conditional.ts'
import { lexiconKey } from './dynamodb-keys.ts'

/** Lexicons as items: `read-lexicon.ts` bounds them far below an item's 400 kB. */
export const dynamoDBLexicons = (client: DynamoDBDocumentClient, table: string): Lexicons => ({
  async get(show) {
    const get = new GetCommand({ TableName: table, Key: lexiconKey(show), ConsistentRead: true })
    const { Item } = await client.send(get)
    return Item ? { text: String(Item.text), version: Number(Item.version) } : NO_LEXICON
  },

  async replace(show, text, version) {
    const put = new PutCommand({
      TableName: table,
      Item: { ...lexiconKey(show), text, version: version + 1 },
      ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : '#version = :version',
      ...(version > 0 && {
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': version },
      }),
    })
    return (await unlessConditionFails(() => client.send(put))) !== undefined
  },
})
