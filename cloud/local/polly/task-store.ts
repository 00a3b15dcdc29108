import type { DatabaseSync } from 'node:sqlite'
import type { SpeechRequest } from './speech-request.ts'

export const TASK_STATUSES = ['scheduled', 'inProgress', 'completed', 'failed'] as const

/** A synthesis task. Times are milliseconds since 1970. */
export interface Task {
  readonly id: string
  readonly status: (typeof TASK_STATUSES)[number]
  readonly reason?: string
  readonly createdAt: number
  readonly speech: SpeechRequest
  readonly bucket: string
  readonly key: string
  readonly topicArn?: string
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS tasks (
    id TEXT PRIMARY KEY,
    status TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    untold INTEGER NOT NULL,
    task TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS tasksByTime ON tasks (createdAt DESC, id);
`

/** Tasks in SQLite: what was accepted is there after any death of the process. */
export function openTaskStore(database: DatabaseSync) {
  database.exec(SCHEMA)
  const put = database.prepare(
    'INSERT OR REPLACE INTO tasks (id, status, createdAt, untold, task) VALUES (?, ?, ?, ?, ?)',
  )
  const get = database.prepare('SELECT task FROM tasks WHERE id = ?')
  const open = database.prepare(
    `SELECT task FROM tasks WHERE status IN ('scheduled', 'inProgress') ORDER BY createdAt, rowid`,
  )
  const untold = database.prepare('SELECT task FROM tasks WHERE untold = 1 ORDER BY createdAt, rowid')
  const told = database.prepare('UPDATE tasks SET untold = 0 WHERE id = ?')
  const list = database.prepare('SELECT task FROM tasks ORDER BY createdAt DESC, rowid DESC LIMIT ? OFFSET ?')
  const listOfStatus = database.prepare(
    'SELECT task FROM tasks WHERE status = ? ORDER BY createdAt DESC, rowid DESC LIMIT ? OFFSET ?',
  )
  const forget = database.prepare(
    `DELETE FROM tasks WHERE createdAt < ? AND status IN ('completed', 'failed')`,
  )
  const read = (row: Record<string, unknown>): Task => JSON.parse(String(row.task))

  return {
    /** An ended task is untold until `told`, if it has a topic. */
    put(task: Task): void {
      const hasEnded = task.status === 'completed' || task.status === 'failed'
      put.run(task.id, task.status, task.createdAt, hasEnded && task.topicArn ? 1 : 0, JSON.stringify(task))
    },
    told: (id: string) => void told.run(id),
    get(id: string): Task | undefined {
      const row = get.get(id)
      return row && read(row)
    },
    listOpen: () => open.all().map(read),
    listUntold: () => untold.all().map(read),
    /** Newest first. */
    list: (status: string | undefined, most: number, from: number) =>
      (status ? listOfStatus.all(status, most, from) : list.all(most, from)).map(read),
    /** Ended tasks alone; an open one is still to be spoken. */
    forgetBefore: (time: number) => void forget.run(time),
  }
}

export type TaskStore = ReturnType<typeof openTaskStore>
