import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb'
import type { EpisodeRef } from '../../core/catalog/episode.ts'
import { contentHash } from '../../core/content-hash.ts'
import {
  type Feedback,
  isStars,
  MOST_COUNTED,
  type Problem,
  reportText,
  type Subject,
} from '../../core/listening/feedback.ts'
import { type Item, unlessConditionFails } from './dynamodb-conditional.ts'
import {
  EPISODES_BY_TIME,
  FEEDBACK_PREFIX,
  listenerKey,
  listenerPartition,
  ratingKey,
  reportKey,
} from './dynamodb-keys.ts'

type Kind = 'RATING' | 'REPORT'

const PAGE_SIZE = 20

/**
 * What a listener said stands in the listener's own partition, where forgetting finds it, and in the index, where the
 * creator does: there a show's ratings are a partition, and its reports, episode by episode in the order of time.
 */
export function dynamoDBFeedback(client: DynamoDBDocumentClient, table: string): Feedback {
  /** In more than one page where words are long: a page ends at 1 MB. */
  async function newest(kind: Kind, of: Subject): Promise<Item[]> {
    const items: Item[] = []
    const query = { TableName: table, ...partition(kind, of), ProjectionExpression: 'stars, createdAt' }
    for await (const { Items = [] } of paginateQuery({ client, pageSize: MOST_COUNTED }, query)) {
      items.push(...Items)
      if (items.length >= MOST_COUNTED) break
    }
    return items.slice(0, MOST_COUNTED)
  }

  return {
    async rate({ show, episode, listener, stars, at }) {
      if (!isStars(stars)) throw new RangeError(`${stars} are not 1 to 5 stars`)
      const place = placed('RATING', { show, episode }, idOf(at, listener))
      const put = new PutCommand({
        TableName: table,
        Item: { ...ratingKey(listener, { show, episode }), ...place, stars },
        ConditionExpression: 'attribute_not_exists(pk) OR createdAt <= :createdAt',
        ExpressionAttributeValues: { ':createdAt': place.createdAt },
      })
      await unlessConditionFails(() => client.send(put))
    },

    async report({ show, episode, listener, request, offsetMilliseconds, text, at }) {
      const report = contentHash(listener, request)
      const id = idOf(at, report)
      const put = new PutCommand({
        TableName: table,
        Item: {
          ...reportKey(listener, report),
          ...placed('REPORT', { show, episode }, id),
          id,
          offsetMilliseconds: Math.max(0, Math.trunc(offsetMilliseconds)),
          text: reportText(text),
        },
      })
      await client.send(put)
    },

    async summary(of) {
      const [ratings, reports] = await Promise.all([newest('RATING', of), newest('REPORT', of)])
      const sum = ratings.reduce((sum, { stars }) => sum + Number(stars), 0)
      return {
        ratings: ratings.length,
        ...(ratings.length > 0 && { stars: sum / ratings.length }),
        problems: reports.length,
        troubled: byEpisode(reports),
      }
    },

    async problems(of, { after, limit = PAGE_SIZE } = {}) {
      const query = new QueryCommand({
        TableName: table,
        ...partition('REPORT', of, after),
        Limit: limit + 1,
      })
      const { Items = [] } = await client.send(query)
      const problems = Items.map(toProblem)
      const next = problems[limit]?.id
      return { items: problems.slice(0, limit), ...(next && { next }) }
    },

    async dismiss(of, problem) {
      const { show, createdAt } = placed('REPORT', of, problem)
      const query = new QueryCommand({
        TableName: table,
        IndexName: EPISODES_BY_TIME,
        KeyConditionExpression: '#show = :show AND createdAt = :createdAt',
        ExpressionAttributeNames: { '#show': 'show' },
        ExpressionAttributeValues: { ':show': show, ':createdAt': createdAt },
      })
      const { Items = [] } = await client.send(query)
      for (const { pk, sk } of Items)
        await client.send(new DeleteCommand({ TableName: table, Key: { pk: listenerPartition(pk), sk } }))
    },

    async forget(listener) {
      const { pk } = listenerKey(listener)
      const query = {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :feedback)',
        ExpressionAttributeValues: { ':pk': pk, ':feedback': FEEDBACK_PREFIX },
        ProjectionExpression: 'sk',
        ConsistentRead: true,
      }
      for await (const { Items = [] } of paginateQuery({ client }, query))
        await Promise.all(
          Items.map(({ sk }) => client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }))),
        )
    },
  }
}

/** The order of time, with something after it that is one of a kind. */
const idOf = (at: string, what: string) => `${new Date(at).toISOString()}.${what.slice(0, 20)}`

/** What an item has in the index, and no episode has. */
const placed = (kind: Kind, { show, episode }: EpisodeRef, id: string) => ({
  show: `${kind}#${show}`,
  createdAt: `${episode}#${id}`,
})

/** All of a show, or of an episode, newest first. @param from the newest that is wanted */
function partition(kind: Kind, of: Subject, from?: string) {
  const { show, createdAt: first } = placed(kind, { episode: '', ...of }, '')
  const within = {
    IndexName: EPISODES_BY_TIME,
    KeyConditionExpression: '#show = :show',
    ExpressionAttributeNames: { '#show': 'show' },
    ExpressionAttributeValues: { ':show': show },
    ScanIndexForward: false,
  }
  if (!('episode' in of)) return within
  return {
    ...within,
    KeyConditionExpression: `#show = :show AND ${from ? 'createdAt BETWEEN :first AND :last' : 'begins_with(createdAt, :first)'}`,
    ExpressionAttributeValues: { ':show': show, ':first': first, ...(from && { ':last': first + from }) },
  }
}

function byEpisode(reports: readonly Item[]) {
  const groups = Map.groupBy(reports, ({ createdAt }) => String(createdAt).split('#')[0] ?? '')
  return [...groups]
    .map(([episode, { length: problems }]) => ({ episode, problems }))
    .toSorted((a, b) => b.problems - a.problems)
}

function toProblem(item: Item): Problem {
  const { id, offsetMilliseconds, text } = item as unknown as Problem
  return { id, at: id.slice(0, id.lastIndexOf('.')), offsetMilliseconds, ...(text && { text }) }
}
