import type { StoredMessage } from './message-store.ts'
import { md5 } from './sqs/message-attributes.ts'
import { existingQueue, queueArn, secondsOf } from './sqs/queues.ts'
import { receiveWithin, systemAttributes } from './sqs/receive-message.ts'
import type { EventState } from './state.ts'

/** A queue as an event source mapping reads it, without the wire between them. */
export function queueSource(state: EventState, queueName: string) {
  const { messages, arrivals, closing } = state
  return {
    /** SQS's event records, as soon as there is a message; none when the signal ends the wait. */
    async receive(most: number, signal: AbortSignal) {
      const queue = existingQueue(state, queueName)
      const invisibleMilliseconds = secondsOf(queue, 'VisibilityTimeout') * 1000
      const received = await receiveWithin(
        state,
        queue,
        { most, invisibleMilliseconds },
        AbortSignal.any([signal, closing]),
      )
      return received.map(message => toRecord(state, queueName, message))
    },
    remove: (receipts: readonly string[]) => {
      for (const receipt of receipts) messages.remove(queueName, receipt)
    },
    /** Brings messages back sooner than their visibility time-out would. */
    returnAfter: (receipt: string, milliseconds: number) => {
      messages.changeVisibility(queueName, receipt, milliseconds)
      arrivals.wake(queueName)
    },
  }
}

export type QueueSource = ReturnType<typeof queueSource>

/** https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
const toRecord = (state: EventState, queueName: string, message: StoredMessage) => ({
  messageId: message.messageId,
  receiptHandle: message.receipt,
  body: message.body,
  attributes: systemAttributes(message, state.accountId),
  messageAttributes: {},
  md5OfBody: md5(message.body),
  eventSource: 'aws:sqs',
  eventSourceARN: queueArn(state, queueName),
  awsRegion: state.region,
})
