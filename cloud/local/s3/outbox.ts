import type { DatabaseSync } from 'node:sqlite'
import type { Notification } from './notifications.ts'

const RETRY_MILLISECONDS = { first: 50, most: 5_000 }

const SCHEMA =
  'CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, notification TEXT NOT NULL)'

/**
 * Notifications on their way: written in the transaction of what they tell of, delivered in order, and kept
 * until the delivery has resolved. Each is delivered at least once.
 */
export function openOutbox(database: DatabaseSync, deliver: (notification: Notification) => Promise<void>) {
  database.exec(SCHEMA)
  const add = database.prepare('INSERT INTO outbox (notification) VALUES (?)')
  const first = database.prepare('SELECT * FROM outbox ORDER BY id LIMIT 1')
  const remove = database.prepare('DELETE FROM outbox WHERE id = ?')
  let closed = false
  let delivering: Promise<void> | undefined
  let retry: NodeJS.Timeout | undefined
  let wait = RETRY_MILLISECONDS.first

  async function deliverAll(): Promise<void> {
    for (let row = first.get(); row && !closed; row = first.get()) {
      await deliver(JSON.parse(String(row.notification)))
      remove.run(Number(row.id))
      wait = RETRY_MILLISECONDS.first
    }
  }

  function start(): void {
    if (delivering || closed) return
    delivering = deliverAll()
      .catch(() => {
        retry = setTimeout(start, wait)
        wait = Math.min(wait * 2, RETRY_MILLISECONDS.most)
      })
      .finally(() => {
        delivering = undefined
      })
  }

  return {
    /** Within the transaction; `start` after it. */
    add: (notification: Notification) => void add.run(JSON.stringify(notification)),
    start,
    async close(): Promise<void> {
      closed = true
      clearTimeout(retry)
      await delivering
    },
  }
}

export type Outbox = ReturnType<typeof openOutbox>
