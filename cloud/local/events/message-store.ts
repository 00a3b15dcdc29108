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
  readonly sentAt: number
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
    sentAt INTEGER NOT NULL,
    visibleAt INTEGER NOT NULL,
    receiveCount INTEGER NOT NULL DEFAULT 0,
    firstReceivedAt INTEGER NOT NULL DEFAULT 0,
    receipt TEXT NOT NULL DEFAULT ''
  );
  CREATE INDEX IF NOT EXISTS dueMessages ON messages (queue, visibleAt, id);
  CREATE UNIQUE INDEX IF NOT EXISTS receipts ON messages (receipt) WHERE receipt <> '';
`

/** Queues and messages in SQLite: what `send` has returned for is there after any death of the process. */
export function openMessageStore(database: DatabaseSync, now: () => number) {
  database.exec(SCHEMA)
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
      'INSERT INTO messages (queue, messageId, body, attributes, sentAt, visibleAt) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    due: database.prepare(
      'SELECT * FROM messages WHERE queue = ? AND visibleAt <= ? ORDER BY visibleAt, id LIMIT ?',
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
    send(queue: string, message: { body: string; attributes: string; delayMilliseconds: number }): string {
      const messageId = randomUUID()
      const sentAt = now()
      statements.send.run(
        queue,
        messageId,
        message.body,
        message.attributes,
        sentAt,
        sentAt + message.delayMilliseconds,
      )
      return messageId
    },

    /** Takes up to `most` messages that are due; they are due again after `invisibleMilliseconds`. */
    receive(queue: string, most: number, invisibleMilliseconds: number): StoredMessage[] {
      const at = now()
      return statements.due.all(queue, at, most).map(row => {
        const message = toMessage(row)
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
