import { randomUUID } from 'node:crypto'
import type { PutEventsRequest, PutEventsResponse } from '@aws-sdk/client-eventbridge'
import { existingQueue, nameOfArn } from '../sqs/queues.ts'
import { sendTo } from '../sqs/send-message.ts'
import type { EventState, Operation } from '../state.ts'
import { matches } from './matches.ts'
import { listRuleRows, targetsOf } from './rules.ts'

/** It has answered when every target's queue holds the event. */
export const putEvents: Operation<PutEventsRequest, PutEventsResponse> = (state, { Entries = [] }) => ({
  FailedEntryCount: 0,
  Entries: Entries.map(({ Source, DetailType, Detail = '{}', Resources = [], Time }) => {
    const id = randomUUID()
    const time = Time ? new Date(Time) : new Date(state.now())
    route(state, {
      version: '0',
      id,
      source: Source ?? '',
      account: state.accountId,
      time: time.toISOString().replace(/\.\d+Z$/u, 'Z'),
      region: state.region,
      resources: Resources,
      'detail-type': DetailType ?? '',
      detail: JSON.parse(Detail),
    })
    return { EventId: id }
  }),
})

/** An event as targets receive it. */
export interface EventBridgeEvent {
  readonly version: string
  readonly id: string
  readonly source: string
  readonly account: string
  readonly time: string
  readonly region: string
  readonly resources: readonly string[]
  readonly 'detail-type': string
  readonly detail: unknown
}

/** Sends an event to the targets of every rule that it fits; it may be one of another service, whole. */
export function route(state: EventState, event: EventBridgeEvent): void {
  for (const { name, pattern } of listRuleRows(state))
    if (matches(JSON.parse(pattern), event))
      for (const { arn } of targetsOf(state, name))
        sendTo(state, existingQueue(state, nameOfArn(arn)), { MessageBody: JSON.stringify(event) })
}
