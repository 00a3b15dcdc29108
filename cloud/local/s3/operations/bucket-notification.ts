import { AwsError } from '../../aws-error.ts'
import { receiveXml } from '../incoming-body.ts'
import type { Notifications } from '../object-index.ts'
import { type Operation, sendEmpty, sendXml } from '../s3-request.ts'
import { existingBucket } from '../store.ts'
import { children, document, parseXml, texts } from '../xml.ts'

/** The three kinds of targets, by the names of their elements. */
const KINDS = [
  { kind: 'Queue', element: 'QueueConfiguration', arn: 'Queue' },
  { kind: 'Topic', element: 'TopicConfiguration', arn: 'Topic' },
  { kind: 'CloudFunction', element: 'CloudFunctionConfiguration', arn: 'CloudFunction' },
] as const

const EVENTS = /^s3:Object(?:Created:(?:\*|Put|Post|Copy|CompleteMultipartUpload)|Removed:(?:\*|Delete))$/u

export const putBucketNotificationConfiguration: Operation = async request => {
  const configuration = parseXml(await receiveXml(request), 'NotificationConfiguration')
  const notifications: Notifications = {
    eventBridge: configuration.EventBridgeConfiguration !== undefined,
    targets: KINDS.flatMap(({ kind, element, arn }) =>
      children(configuration, element).map((target, at) => ({
        kind,
        id: String(target.Id ?? `${kind}-${at}`),
        arn: String(target[arn] ?? ''),
        events: readEvents(target),
        ...readFilter(target),
      })),
    ),
  }
  const { store, bucket } = request
  store.index.transaction(() => store.index.putBucket({ ...existingBucket(store, bucket), notifications }))
  sendEmpty(request, 200)
}

export const getBucketNotificationConfiguration: Operation = request => {
  const { notifications } = existingBucket(request.store, request.bucket)
  const content = KINDS.map(({ kind, element, arn }) => {
    const targets = notifications?.targets.filter(target => target.kind === kind) ?? []
    return [
      element,
      targets.map(target => ({
        Id: target.id,
        [arn]: target.arn,
        Event: target.events,
        Filter: writeFilter(target),
      })),
    ] as const
  })
  const EventBridgeConfiguration = notifications?.eventBridge ? {} : undefined
  sendXml(
    request,
    document('NotificationConfiguration', { ...Object.fromEntries(content), EventBridgeConfiguration }),
  )
}

function readEvents(target: Record<string, unknown>): string[] {
  const events = texts(target, 'Event')
  const unknown = events.find(event => !EVENTS.test(event))
  if (unknown || events.length === 0)
    throw new AwsError('InvalidArgument', `The event '${unknown ?? ''}' is not supported for notifications`)
  return events
}

function readFilter(target: Record<string, unknown>): { prefix: string; suffix: string } {
  const rules = children(target, 'Filter')
    .flatMap(filter => children(filter, 'S3Key'))
    .flatMap(key => children(key, 'FilterRule'))
  const filterValue = (name: string) =>
    String(rules.find(rule => String(rule.Name).toLowerCase() === name)?.Value ?? '')
  return { prefix: filterValue('prefix'), suffix: filterValue('suffix') }
}

function writeFilter({ prefix, suffix }: { prefix: string; suffix: string }) {
  const FilterRule = Object.entries({ prefix, suffix }).flatMap(([Name, Value]) =>
    Value ? [{ Name, Value }] : [],
  )
  return FilterRule.length > 0 ? { S3Key: { FilterRule } } : undefined
}
