import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Credentials } from '../signature.ts'
import { watchArrivals } from './arrivals.ts'
import { EVENT_BRIDGE_OPERATIONS } from './event-bridge/operations.ts'
import { type EventBridgeEvent, route } from './event-bridge/put-events.ts'
import { RULE_SCHEMA } from './event-bridge/rules.ts'
import { openMessageStore } from './message-store.ts'
import { queueSource } from './queue-source.ts'
import { SNS_OPERATIONS } from './sns/operations.ts'
import { TOPIC_SCHEMA } from './sns/topics.ts'
import { SQS_OPERATIONS } from './sqs/operations.ts'
import type { EventState } from './state.ts'
import { wireListener } from './wire.ts'

export interface EventServicesOptions {
  readonly folder: string
  readonly region: string
  readonly accountId: string
  readonly credentials: Credentials
  /** Milliseconds since 1970; a test may move it. */
  readonly now?: () => number
}

/**
 * SQS, SNS and EventBridge on one SQLite file. What an operation has answered survives any death of the process;
 * messages that were in flight then are due at once when it is opened again.
 */
export function openEventServices({
  folder,
  region,
  accountId,
  credentials,
  now = Date.now,
}: EventServicesOptions) {
  const database = new DatabaseSync(join(folder, 'events.sqlite'))
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${TOPIC_SCHEMA} ${RULE_SCHEMA}`)
  const messages = openMessageStore(database, now)
  const arrivals = watchArrivals(messages, now)
  const closed = new AbortController()
  const state: EventState = { region, accountId, database, messages, arrivals, now, closing: closed.signal }

  return {
    /** The three services' wire protocols. */
    listener: wireListener(state, credentials),
    /** The same operations in process, under AWS's names. */
    sqs: inProcess(SQS_OPERATIONS, state),
    sns: inProcess(SNS_OPERATIONS, state),
    eventBridge: inProcess(EVENT_BRIDGE_OPERATIONS, state),
    /** Takes an event of another service, whole. */
    route: (event: EventBridgeEvent) => route(state, event),
    /** A queue as the Lambda host reads it. */
    source: (queueName: string) => queueSource(state, queueName),
    async close(): Promise<void> {
      closed.abort()
      arrivals.close()
      // Those who waited run once more before the file is gone.
      await new Promise(setImmediate)
      database.close()
    },
  }
}

export type EventServices = ReturnType<typeof openEventServices>

type InProcess<T> = {
  [Name in keyof T]: T[Name] extends (state: EventState, input: infer Input) => infer Output
    ? (input: Input) => Output
    : never
}

function inProcess<T extends object>(operations: T, state: EventState): InProcess<T> {
  const bound = Object.entries(operations).map(([name, operation]) => [
    name,
    (input: object) => operation(state, input),
  ])
  return Object.fromEntries(bound) as InProcess<T>
}
