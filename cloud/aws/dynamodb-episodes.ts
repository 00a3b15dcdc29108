import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Catalog } from '../../core/catalog/catalog.ts'
import type { Episode, EpisodeRef, EpisodeState } from '../../core/catalog/episode.ts'
import { isElsewhere } from '../../core/catalog/text-place.ts'
import type { RatedEdition } from '../../core/synthesis/edition.ts'
import { type Item, updateIf } from './dynamodb-conditional.ts'
import { EPISODES_BY_TIME, episodeKey } from './dynamodb-keys.ts'

type EpisodePort = Pick<
  Catalog,
  | 'getEpisode'
  | 'listEpisodes'
  | 'receive'
  | 'offer'
  | 'confirm'
  | 'plan'
  | 'strike'
  | 'noteJoined'
  | 'finish'
  | 'noteLoudness'
  | 'fail'
  | 'beginRemoval'
  | 'endRemoval'
  | 'archive'
  | 'leave'
  | 'restore'
  | 'number'
>

const PAGE_SIZE = 50

/**
 * Episodes as items. `sequencer`, `planHash` and `waiting` stand at the top of the item, where conditions and set
 * updates reach them; `waiting` is a string set, which DynamoDB takes away with its last member.
 */
export function dynamoDBEpisodes(client: DynamoDBDocumentClient, table: string): EpisodePort {
  const update = (ref: EpisodeRef, write: Write) =>
    updateIf(client, {
      TableName: table,
      Key: episodeKey(ref),
      UpdateExpression: `SET updatedAt = :now${(write.set ?? []).map(clause => `, ${clause}`).join('')} ${write.rest ?? ''}`,
      ConditionExpression: write.when,
      ExpressionAttributeNames: { '#state': 'state', ...write.names },
      ExpressionAttributeValues: { ':now': new Date().toISOString(), ...write.values },
      ReturnValues: 'ALL_NEW',
    })

  async function readItem(ref: EpisodeRef): Promise<Item | undefined> {
    const get = new GetCommand({ TableName: table, Key: episodeKey(ref), ConsistentRead: true })
    return (await client.send(get)).Item
  }

  return {
    async getEpisode(ref) {
      return toEpisode(await readItem(ref))
    },

    async listEpisodes(show, { after, limit = PAGE_SIZE } = {}) {
      const query = new QueryCommand({
        TableName: table,
        IndexName: EPISODES_BY_TIME,
        KeyConditionExpression: '#show = :show',
        ExpressionAttributeNames: { '#show': 'show' },
        ExpressionAttributeValues: { ':show': show },
        ScanIndexForward: false,
        Limit: limit,
        ExclusiveStartKey: after === undefined ? undefined : readCursor(after, show),
      })
      const { Items = [], LastEvaluatedKey } = await client.send(query)
      const items = Items.flatMap(item => toEpisode(item) ?? [])
      return { items, ...(LastEvaluatedKey && { next: writeCursor(LastEvaluatedKey) }) }
    },

    async receive({ show, episode, title, name, createdAt, upload }) {
      const received = await update(
        { show, episode },
        {
          set: [
            '#show = :show',
            'episode = :episode',
            '#name = :name',
            'title = if_not_exists(title, :title)',
            'createdAt = if_not_exists(createdAt, :createdAt)',
            'uploadKey = :key',
            'sequencer = :sequencer',
            '#state = :draft',
          ],
          rest: 'REMOVE archivedFrom, failure, offer, planHash, waiting, passages, billedCharacters, joined',
          when: 'attribute_not_exists(pk) OR sequencer < :sequencer',
          names: { '#show': 'show', '#name': 'name' },
          values: {
            ':show': show,
            ':episode': episode,
            ':name': name,
            ':title': title,
            ':createdAt': createdAt,
            ':key': upload.key,
            ':sequencer': upload.sequencer,
            ':draft': 'draft',
          },
        },
      )
      const known = received ?? (await readItem({ show, episode }))
      return known?.sequencer === upload.sequencer ? toEpisode(known) : undefined
    },

    async offer(ref, upload, { title, estimate }) {
      const offered = await update(ref, {
        set: ['title = :title', 'offer = :offer'],
        when: NEWEST_DRAFT,
        values: { ':title': title, ':offer': estimate, ':sequencer': upload.sequencer, ':draft': 'draft' },
      })
      return toEpisode(offered)
    },

    async confirm(ref, plan) {
      const confirmed = await update(ref, {
        set: ['confirmed = offer'],
        when: '#state = :draft AND offer.#plan = :plan',
        names: { '#plan': 'plan' },
        values: { ':draft': 'draft', ':plan': plan },
      })
      return toEpisode(confirmed)
    },

    async plan(ref, upload, { title, work, publishAt, number }) {
      const waits = work.waiting.length > 0
      const planned = await update(ref, {
        set: [
          'title = :title',
          '#state = :synthesizing',
          'planHash = :plan',
          'passages = :passages',
          'billedCharacters = :billed',
          ...(waits ? ['waiting = :waiting'] : []),
          ...(publishAt ? ['publishAt = :publishAt'] : []),
          ...(number === undefined ? [] : ['#number = :number']),
        ],
        rest: publishAt ? 'REMOVE offer' : 'REMOVE offer, publishAt',
        when: NEWEST_DRAFT,
        ...(number !== undefined && { names: { '#number': 'number' } }),
        values: {
          ':title': title,
          ':synthesizing': 'synthesizing',
          ':draft': 'draft',
          ':plan': work.plan,
          ':passages': work.passages,
          ':billed': work.billedCharacters,
          ':sequencer': upload.sequencer,
          ...(waits && { ':waiting': new Set(work.waiting) }),
          ...(publishAt && { ':publishAt': publishAt }),
          ...(number !== undefined && { ':number': number }),
        },
      })
      const known = planned ?? (await readItem(ref))
      return known?.sequencer === upload.sequencer && known.planHash === work.plan
        ? toEpisode(known)
        : undefined
    },

    async strike(ref, plan, ...passages) {
      const struck = await update(ref, {
        rest: 'DELETE waiting :passages',
        when: IN_WORK,
        values: { ':plan': plan, ':synthesizing': 'synthesizing', ':passages': new Set(passages) },
      })
      return toEpisode(struck)
    },

    async noteJoined(ref, plan, edition) {
      const noted = await update(ref, {
        set: ['joined = list_append(if_not_exists(joined, :none), :one)'],
        when: IN_WORK,
        values: { ':plan': plan, ':synthesizing': 'synthesizing', ':none': [], ':one': [edition] },
      })
      return noted !== undefined
    },

    async finish(ref, plan, edition) {
      const finished = await update(ref, {
        set: ['#state = :ready', 'edition = :edition'],
        rest: 'REMOVE joined',
        when: `${IN_WORK} AND attribute_not_exists(waiting)`,
        values: {
          ':plan': plan,
          ':synthesizing': 'synthesizing',
          ':ready': 'ready',
          ':edition': { ...edition, plan, readyAt: new Date().toISOString() },
        },
      })
      return finished !== undefined
    },

    // What is heard is the same: the episode was not updated.
    async noteLoudness(ref, edition, loudness) {
      await updateIf(client, {
        TableName: table,
        Key: episodeKey(ref),
        UpdateExpression: 'SET edition.loudness = :loudness',
        ConditionExpression: 'edition.#hash = :edition',
        ExpressionAttributeNames: { '#hash': 'hash' },
        ExpressionAttributeValues: { ':edition': edition, ':loudness': loudness },
      })
    },

    async fail(ref, cause, failure) {
      const failed = await update(ref, {
        set: ['#state = :failed', 'failure = :failure'],
        rest: 'REMOVE offer',
        when: 'plan' in cause ? IN_WORK : 'sequencer = :sequencer AND #state IN (:draft, :synthesizing)',
        values: {
          ':failed': 'failed',
          ':failure': failure,
          ':synthesizing': 'synthesizing',
          ...('plan' in cause
            ? { ':plan': cause.plan }
            : { ':sequencer': cause.sequencer, ':draft': 'draft' }),
        },
      })
      return failed !== undefined
    },

    // What is removed does not change the episode: it was not updated.
    async beginRemoval(ref, plan) {
      const begun = await updateIf(client, {
        TableName: table,
        Key: episodeKey(ref),
        UpdateExpression: 'SET removing = :plan',
        ConditionExpression: `${LEFT_BEHIND} AND (removing = :plan OR (attribute_not_exists(removing) AND (#state <> :draft OR attribute_exists(offer))))`,
        ExpressionAttributeNames: { '#state': 'state', '#plan': 'plan' },
        ExpressionAttributeValues: { ':plan': plan, ':draft': 'draft' },
      })
      return begun !== undefined
    },

    async endRemoval(ref, plan) {
      await updateIf(client, {
        TableName: table,
        Key: episodeKey(ref),
        UpdateExpression: 'REMOVE removing',
        ConditionExpression: 'removing = :plan',
        ExpressionAttributeValues: { ':plan': plan },
      })
    },

    async archive(ref) {
      const archived = await update(ref, {
        set: ['archivedFrom = #state', '#state = :archived'],
        when: 'attribute_exists(pk) AND (NOT (#state IN (:archived, :draft, :synthesizing)) OR (#state = :draft AND attribute_exists(offer)))',
        values: { ':archived': 'archived', ':draft': 'draft', ':synthesizing': 'synthesizing' },
      })
      return (archived ?? (await readItem(ref)))?.state === 'archived'
    },

    async leave(ref, { key, sequencer }, why) {
      const left = await update(ref, {
        set: ['archivedFrom = :failed', '#state = :archived', 'failure = :why'],
        rest: 'REMOVE offer',
        when: 'uploadKey = :key AND sequencer <= :sequencer AND #state <> :archived',
        values: {
          ':failed': 'failed',
          ':archived': 'archived',
          ':why': why,
          ':key': key,
          ':sequencer': sequencer,
        },
      })
      const known = left ?? (await readItem(ref))
      return known?.state === 'archived' && known.uploadKey === key
    },

    async number(ref, number) {
      await updateIf(client, {
        TableName: table,
        Key: episodeKey(ref),
        UpdateExpression: number === null ? 'REMOVE #number' : 'SET #number = :number',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#number': 'number' },
        ...(number !== null && { ExpressionAttributeValues: { ':number': number } }),
      })
    },

    async restore(ref) {
      await update(ref, {
        set: ['#state = archivedFrom'],
        rest: 'REMOVE archivedFrom',
        when: '#state = :archived',
        values: { ':archived': 'archived' },
      })
    },
  }
}

interface Write {
  readonly set?: readonly string[]
  readonly rest?: string
  readonly when: string
  readonly names?: Record<string, string>
  readonly values: Record<string, unknown>
}

const NEWEST_DRAFT = 'sequencer = :sequencer AND attribute_not_exists(planHash) AND #state = :draft'
const IN_WORK = 'planHash = :plan AND #state = :synthesizing'

const LEFT_BEHIND =
  'attribute_exists(pk) AND (attribute_not_exists(planHash) OR planHash <> :plan) AND (attribute_not_exists(edition) OR edition.#plan <> :plan) AND (attribute_not_exists(offer) OR offer.#plan <> :plan)'

/** An item as it stands in the table; whoever writes one is in this file. */
interface EpisodeItem extends Omit<Episode, 'upload' | 'work'> {
  readonly uploadKey: string
  readonly sequencer: string
  readonly planHash?: string
  readonly passages?: number
  readonly billedCharacters?: number
  readonly waiting?: Set<string>
  readonly joined?: readonly RatedEdition[]
  readonly archivedFrom?: EpisodeState
}

function toEpisode(item: Item | undefined): Episode | undefined {
  if (!item) return undefined
  const {
    uploadKey,
    sequencer,
    planHash,
    passages = 0,
    billedCharacters = 0,
    waiting,
    joined,
    ...rest
  } = item as unknown as EpisodeItem
  const {
    show,
    episode,
    title,
    number,
    publishAt,
    name,
    state,
    createdAt,
    updatedAt,
    offer,
    confirmed,
    edition,
    failure,
    removing,
  } = rest
  return {
    show,
    episode,
    title,
    ...(number !== undefined && { number }),
    ...(publishAt !== undefined && { publishAt }),
    name,
    state,
    createdAt,
    updatedAt,
    upload: { key: uploadKey, sequencer },
    ...(offer && { offer }),
    ...(confirmed && { confirmed: { plan: confirmed.plan, microDollars: confirmed.microDollars } }),
    ...(planHash && {
      work: {
        plan: planHash,
        passages,
        billedCharacters,
        waiting: [...(waiting ?? [])],
        ...(joined && { joined }),
      },
    }),
    ...(edition && { edition }),
    ...(removing && { removing }),
    ...(failure && (state === 'failed' || (state === 'archived' && isElsewhere(failure))) && { failure }),
  }
}

const writeCursor = ({ createdAt, sk }: Item) =>
  Buffer.from(JSON.stringify([createdAt, sk])).toString('base64url')

/** A cursor comes back from outside: whatever it holds, it stays within the show's partition. */
function readCursor(cursor: string, show: string): Item | undefined {
  try {
    const [createdAt, sk] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Number.isNaN(Date.parse(createdAt)) || !/^EPISODE#[0-9a-z-]+$/u.test(sk)) return undefined
    return { ...episodeKey({ show, episode: '' }), sk, show, createdAt }
  } catch {
    return undefined
  }
}
