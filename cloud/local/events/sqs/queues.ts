import { AwsError } from '../../aws-error.ts'
import type { Queue } from '../message-store.ts'
import type { EventState } from '../state.ts'

/** Attributes a queue can be given, with what it has when it was not. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html */
export const DEFAULT_ATTRIBUTES: Readonly<Record<string, string>> = {
  VisibilityTimeout: '30',
  DelaySeconds: '0',
  MaximumMessageSize: String(1024 * 1024),
  MessageRetentionPeriod: String(4 * 24 * 3600),
  ReceiveMessageWaitTimeSeconds: '0',
}

/** Given, kept and given back, without an effect here. */
const KEPT_ATTRIBUTES = [
  'Policy',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'KmsMasterKeyId',
  'SqsManagedSseEnabled',
]

export const queueArn = ({ region, accountId }: EventState, name: string) =>
  `arn:aws:sqs:${region}:${accountId}:${name}`

/** A path alone: whoever answers knows under which address it was asked. */
export const queuePath = ({ accountId }: EventState, name: string) => `/${accountId}/${name}`

export const nameOfArn = (arn: string) => arn.split(':').at(-1) ?? ''

/** The queue of a QueueUrl, whatever host it names. @throws {AwsError} QueueDoesNotExist */
export function queueOfUrl(state: EventState, url: string | undefined): Queue {
  if (!url) throw new AwsError('MissingParameter', 'The request must contain the parameter QueueUrl.')
  return existingQueue(state, url.split('/').at(-1) ?? '')
}

export function existingQueue({ messages }: EventState, name: string): Queue {
  const queue = messages.getQueue(name)
  if (!queue) throw new AwsError('QueueDoesNotExist', 'The specified queue does not exist.')
  return queue
}

export const secondsOf = (queue: Queue, attribute: keyof typeof DEFAULT_ATTRIBUTES) =>
  Number(queue.attributes[attribute] ?? DEFAULT_ATTRIBUTES[attribute])

/** Where a queue's messages go once they were received too often. */
export function redriveOf({
  attributes,
}: Queue): { deadLetters: string; maxReceiveCount: number } | undefined {
  if (!attributes.RedrivePolicy) return undefined
  const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(attributes.RedrivePolicy)
  return { deadLetters: nameOfArn(String(deadLetterTargetArn)), maxReceiveCount: Number(maxReceiveCount) }
}

/** @throws {AwsError} when an attribute is unknown or its value is not one it can have */
export function checkAttributes(state: EventState, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'FifoQueue' || name === 'ContentBasedDeduplication')
      throw new AwsError('InvalidAttributeName', 'The local SQS has standard queues only, no FIFO queues.')
    if (name in DEFAULT_ATTRIBUTES) checkNumber(name, value)
    else if (!KEPT_ATTRIBUTES.includes(name))
      throw new AwsError('InvalidAttributeName', `Unknown Attribute ${name}.`)
  }
  if (attributes.RedrivePolicy) checkRedrivePolicy(state, attributes.RedrivePolicy)
}

function checkNumber(name: string, value: string): void {
  if (!/^\d{1,7}$/u.test(value))
    throw new AwsError('InvalidAttributeValue', `Invalid value for the parameter ${name}.`)
}

function checkRedrivePolicy(state: EventState, policy: string): void {
  let parsed: { deadLetterTargetArn?: unknown; maxReceiveCount?: unknown }
  try {
    parsed = JSON.parse(policy)
  } catch {
    throw new AwsError(
      'InvalidAttributeValue',
      'Value for parameter RedrivePolicy is invalid. Reason: Not valid JSON.',
    )
  }
  const count = Number(parsed.maxReceiveCount)
  if (!(Number.isInteger(count) && count >= 1 && count <= 1000))
    throw new AwsError(
      'InvalidAttributeValue',
      'Value for parameter RedrivePolicy is invalid. Reason: Invalid value for maxReceiveCount.',
    )
  if (!state.messages.getQueue(nameOfArn(String(parsed.deadLetterTargetArn))))
    throw new AwsError(
      'InvalidAttributeValue',
      'Value for parameter RedrivePolicy is invalid. Reason: Dead letter target does not exist.',
    )
}
