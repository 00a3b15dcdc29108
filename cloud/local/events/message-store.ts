import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

/** A queue and what CreateQueue set on it, all of it text, as SQS gives it back. */
export interface Queue {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** A message as it is kept. Times are milliseconds since 1970. */
export interface StoredMessage {
  readonly id: number
  readonly messageId: string
  readonly body: string
  /** JSON of its message attributes, in the order they were given. */
  readonly attributes: string
  /** Its `MessageGroupId`; empty without one. */
  readonly groupId: string
  readonly sentAt: number
  readonly visibleAt: number
  readonly receiveCount: number
  readonly firstReceivedAt: number
  readonly receipt: string
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS queues (name TEXT PRIMARY KEY, attributes TEXT NOT NULL, createdAt INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    messageId TEXT NOT NULL,
    body TEXT NOT NULL,
    attributes TEXT NOT NULL,
    groupId TEXT NOT NULL DEFAULT '',
    sentAt INTEGER NOT NULL,
    visibleAt INTEGER NOT NULL,
    receiveCount INTEGER NOT NULL DEFAULT 0,
    firstReceivedAt INTEGER NOT NULL DEFAULT 0,
    receipt TEXT NOT NULL DEFAULT ''
  );
`

const INDEXES = `
  CREATE INDEX IF NOT EXISTS dueMessages ON messages (queue, visibleAt, id);
  CREATE INDEX IF NOT EXISTS dueOfGroups ON messages (queue, groupId, visibleAt, id);
  CREATE INDEX IF NOT EXISTS inFlight ON messages (queue, groupId, visibleAt) WHERE receipt <> '';
  CREATE INDEX IF NOT EXISTS ages ON messages (queue, sentAt);
  CREATE UNIQUE INDEX IF NOT EXISTS receipts ON messages (receipt) WHERE receipt <> '';
`

/** Messages were kept without a group before there were any. */
function addGroups(database: DatabaseSync): void {
  const columns = database.prepare('PRAGMA table_info(messages)').all()
  if (!columns.some(({ name }) => name === 'groupId'))
    database.exec(`ALTER TABLE messages ADD COLUMN groupId TEXT NOT NULL DEFAULT ''`)
}

/**
 * The oldest message that is due of each group, and how many of its group are in flight: a few seeks a group, however
 * many messages wait. Of those without a group each is its own, and none of another is in flight.
 */
export const HEADS = `
  WITH RECURSIVE groups (groupId) AS (
    SELECT min(groupId) FROM messages WHERE queue = :queue
    UNION ALL
    SELECT (SELECT min(groupId) FROM messages WHERE queue = :queue AND groupId > groups.groupId)
      FROM groups WHERE groups.groupId IS NOT NULL
  )
  SELECT head.*, CASE groups.groupId WHEN '' THEN 0 ELSE (
      SELECT count(*) FROM messages INDEXED BY inFlight
        WHERE queue = :queue AND groupId = groups.groupId AND receipt <> '' AND visibleAt > :now
    ) END AS inFlight
    FROM groups CROSS JOIN messages AS head ON head.id = (
      SELECT id FROM messages INDEXED BY dueOfGroups
        WHERE queue = :queue AND groupId = groups.groupId AND visibleAt <= :now
        ORDER BY visibleAt, id LIMIT 1
    )
`

type Head = StoredMessage & { readonly inFlight: number }

/** Whether a group's message is given out before another's: of two with as many in flight the one that is due longer. */
const isBefore = (one: Head, other: Head) =>
  (one.inFlight - other.inFlight || one.visibleAt - other.visibleAt || one.id - other.id) < 0

/** Queues and messages in SQLite: what `send` has returned for is there after any death of the process. */
export function openMessageStore(database: DatabaseSync, now: () => number) {
  database.exec(SCHEMA)
  addGroups(database)
  database.exec(INDEXES)
  // Their receivers died with the process that held them, so nobody is left to wait for.
  database.prepare(`UPDATE messages SET visibleAt = ?, receipt = '' WHERE receipt <> ''`).run(now())

  const statements = {
    queue: database.prepare('SELECT * FROM queues WHERE name = ?'),
    queues: database.prepare('SELECT * FROM queues ORDER BY name'),
    putQueue: database.prepare(
      'INSERT OR REPLACE INTO queues (name, attributes, createdAt) VALUES (?, ?, ?)',
    ),
    dropQueue: database.prepare('DELETE FROM queues WHERE name = ?'),
    send: database.prepare(
      'INSERT INTO messages (queue, messageId, body, attributes, groupId, sentAt, visibleAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    heads: database.prepare(HEADS),
    following: database.prepare(
      `SELECT * FROM messages INDEXED BY dueOfGroups
         WHERE queue = ? AND groupId = ? AND visibleAt <= ? AND (visibleAt, id) > (?, ?)
         ORDER BY visibleAt, id LIMIT 1`,
    ),
    take: database.prepare(
      'UPDATE messages SET receipt = ?, visibleAt = ?, receiveCount = receiveCount + 1, firstReceivedAt = ? WHERE id = ?',
    ),
    move: database.prepare(
      `UPDATE messages SET queue = ?, visibleAt = ?, receipt = '', receiveCount = 0, firstReceivedAt = 0 WHERE id = ?`,
    ),
    remove: database.prepare('DELETE FROM messages WHERE queue = ? AND receipt = ?'),
    delay: database.prepare(
      'UPDATE messages SET visibleAt = ? WHERE queue = ? AND receipt = ? AND visibleAt > ?',
    ),
    purge: database.prepare('DELETE FROM messages WHERE queue = ?'),
    expire: database.prepare('DELETE FROM messages WHERE queue = ? AND sentAt < ?'),
    nextDue: database.prepare('SELECT min(visibleAt) AS at FROM messages WHERE queue = ?'),
    count: database.prepare(
      `SELECT sum(visibleAt <= :now) AS visible, sum(visibleAt > :now AND receipt <> '') AS inFlight,
              sum(visibleAt > :now AND receipt = '') AS delayed FROM messages WHERE queue = :queue`,
    ),
    all: database.prepare('SELECT * FROM messages WHERE queue = ? ORDER BY id'),
  }

  const toQueue = (row: Record<string, unknown>): Queue => ({
    name: String(row.name),
    attributes: JSON.parse(String(row.attributes)),
    createdAt: Number(row.createdAt),
  })
  const toMessage = (row: Record<string, unknown>) => row as unknown as StoredMessage

  /** Up to `most` messages that are due, each of the group that has the fewest in flight. */
  function chooseDue(queue: string, most: number, at: number): StoredMessage[] {
    const heads = statements.heads.all({ queue, now: at }) as unknown as Head[]
    const chosen: StoredMessage[] = []
    while (chosen.length < most && heads.length > 0) {
      const { inFlight, ...message } = heads.reduce((one, other) => (isBefore(other, one) ? other : one))
      chosen.push(message)
      const { groupId, visibleAt, id } = message
      const following = statements.following.get(queue, groupId, at, visibleAt, id)
      const rest = following && { ...toMessage(following), inFlight: inFlight + (groupId === '' ? 0 : 1) }
      const place = heads.findIndex(head => head.id === id)
      heads.splice(place, 1, ...(rest ? [rest] : []))
    }
    return chosen
  }

  return {
    getQueue(name: string): Queue | undefined {
      const row = statements.queue.get(name)
      return row && toQueue(row)
    },

    listQueues: (): Queue[] => statements.queues.all().map(toQueue),

    putQueue({ name, attributes, createdAt }: Queue): void {
      statements.putQueue.run(name, JSON.stringify(attributes), createdAt)
    },

    deleteQueue(name: string): void {
      statements.purge.run(name)
      statements.dropQueue.run(name)
    },

    /** Resolves the id that the message has from now on. */
    send(
      queue: string,
      message: { body: string; attributes: string; groupId: string; delayMilliseconds: number },
    ): string {
      const messageId = randomUUID()
      const sentAt = now()
      statements.send.run(
        queue,
        messageId,
        message.body,
        message.attributes,
        message.groupId,
        sentAt,
        sentAt + message.delayMilliseconds,
      )
      return messageId
    },

    /**
     * Takes up to `most` messages that are due, those of groups with few in flight before those of groups with many;
     * they are due again after `invisibleMilliseconds`.
     */
    receive(queue: string, most: number, invisibleMilliseconds: number): StoredMessage[] {
      const at = now()
      return chooseDue(queue, most, at).map(message => {
        const receipt = randomUUID()
        const firstReceivedAt = message.firstReceivedAt || at
        statements.take.run(receipt, at + invisibleMilliseconds, firstReceivedAt, message.id)
        return { ...message, receipt, firstReceivedAt, receiveCount: message.receiveCount + 1 }
      })
    },

    list: (queue: string): StoredMessage[] => statements.all.all(queue).map(toMessage),
    move: (id: number, queue: string) => void statements.move.run(queue, now(), id),
    remove: (queue: string, receipt: string) => statements.remove.run(queue, receipt).changes > 0,
    purge: (queue: string) => void statements.purge.run(queue),
    expire: (queue: string, olderThan: number) => void statements.expire.run(queue, olderThan),

    /** False when the receipt is not of a message in flight. */
    changeVisibility: (queue: string, receipt: string, milliseconds: number) =>
      statements.delay.run(now() + milliseconds, queue, receipt, now()).changes > 0,

    /** When the queue's next message is due; undefined when it is empty. */
    nextDueAt(queue: string): number | undefined {
      const at = statements.nextDue.get(queue)?.at
      return typeof at === 'number' ? at : undefined
    },

    count(queue: string) {
      const row = statements.count.get({ now: now(), queue })
      return {
        visible: Number(row?.visible ?? 0),
        inFlight: Number(row?.inFlight ?? 0),
        delayed: Number(row?.delayed ?? 0),
      }
    },
  }
}

export type MessageStore = ReturnType<typeof openMessageStore>
