import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Catalog } from '../../core/catalog/catalog.ts'
import { updateIf } from './dynamodb-conditional.ts'
import { textPlaceKey } from './dynamodb-keys.ts'

type TextPlacePort = Pick<Catalog, 'placeText' | 'getTextPlace'>

/** Where texts belong, an item for each key; `shows` is a string set, so that one write adds to it. */
export const dynamoDBTextPlaces = (client: DynamoDBDocumentClient, table: string): TextPlacePort => ({
  async placeText({ key, sequencer }, show) {
    const placed = await updateIf(client, {
      TableName: table,
      Key: textPlaceKey(key),
      UpdateExpression: 'SET sequencer = :sequencer, place = :place ADD shows :shows',
      ConditionExpression: 'attribute_not_exists(pk) OR sequencer <= :sequencer',
      ExpressionAttributeValues: { ':sequencer': sequencer, ':place': show, ':shows': new Set([show]) },
    })
    return placed !== undefined
  },

  async getTextPlace(key) {
    const get = new GetCommand({ TableName: table, Key: textPlaceKey(key), ConsistentRead: true })
    const { Item } = await client.send(get)
    return Item && { sequencer: Item.sequencer, show: Item.place, shows: [...Item.shows] }
  },
})
