import type { DatabaseSync } from 'node:sqlite'
import type { Arrivals } from './arrivals.ts'
import type { MessageStore } from './message-store.ts'

/** What every operation of the three services works on. */
export interface EventState {
  readonly region: string
  readonly accountId: string
  /** For topics, rules and their targets. */
  readonly database: DatabaseSync
  readonly messages: MessageStore
  readonly arrivals: Arrivals
  readonly now: () => number
  /** Aborted when the services close: whoever waits stops waiting. */
  readonly closing: AbortSignal
}

/** One operation of a service: what its request says, to what its answer says, in the SDK's own shapes. */
export type Operation<Input, Output> = (state: EventState, input: Input) => Output | Promise<Output>
