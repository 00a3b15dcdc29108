import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import type { ListedPlan, RetiredPlans } from '../../core/catalog/retired-plans.ts'
import type { Item } from './dynamodb-conditional.ts'
import { RETIRED, retiredKey } from './dynamodb-keys.ts'

/** Retired plans in a partition of their own, in the order of time, so that who looks reads only those that are due. */
export const dynamoDBRetiredPlans = (client: DynamoDBDocumentClient, table: string): RetiredPlans => ({
  async add(plan) {
    const listed = { ...plan, at: Date.now() }
    await client.send(new PutCommand({ TableName: table, Item: { ...listed, ...retiredKey(listed) } }))
  },

  async before(time) {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: 'pk = :retired AND sk < :time',
        ExpressionAttributeValues: { ':retired': RETIRED, ':time': new Date(time).toISOString() },
        ConsistentRead: true,
      },
    )
    const plans: ListedPlan[] = []
    for await (const { Items = [] } of pages) plans.push(...Items.map(toListedPlan))
    return plans
  },

  async crossOut(plan) {
    await client.send(new DeleteCommand({ TableName: table, Key: retiredKey(plan) }))
  },
})

/** An item of the time when a plan had one edition names that. */
function toListedPlan(item: Item): ListedPlan {
  const { show, episode, plan, edition, editions, at } = item as unknown as ListedPlan & { edition?: string }
  const all = editions ?? (edition ? [edition] : undefined)
  return { show, episode, plan, at, ...(all && { editions: all }) }
}
