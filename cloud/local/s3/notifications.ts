import { randomUUID } from 'node:crypto'
import type { BucketRecord, ObjectRecord } from './object-index.ts'

/** What caused an event, by the name it has in S3's own notifications. */
export type Cause =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Post'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectRemoved:Delete'

/** An event and whom it is for: EventBridge, or the ARN of a queue, a topic or a function. */
export type Notification =
  | { readonly to: 'eventbridge'; readonly event: EventBridgeEvent }
  | { readonly to: 'arn'; readonly arn: string; readonly event: { readonly Records: readonly object[] } }

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
export interface EventBridgeEvent {
  readonly version: string
  readonly id: string
  readonly 'detail-type': string
  readonly source: string
  readonly account: string
  readonly time: string
  readonly region: string
  readonly resources: readonly string[]
  readonly detail: {
    readonly object: { readonly key: string } & Readonly<Record<string, unknown>>
  } & Readonly<Record<string, unknown>>
}

export interface Happening {
  readonly cause: Cause
  readonly bucket: BucketRecord
  readonly object: Pick<ObjectRecord, 'key'> & Partial<Pick<ObjectRecord, 'size' | 'eTag'>>
  /** Grows with each write. */
  readonly sequence: number
  readonly at: Date
  readonly region: string
  readonly accountId: string
}

/** One notification for each that the bucket's configuration asks for. */
export function notificationsOf(happening: Happening): Notification[] {
  const { notifications } = happening.bucket
  if (!notifications) return []
  const { key } = happening.object
  const native = notifications.targets
    .filter(
      ({ events, prefix, suffix }) =>
        events.some(event => covers(event, happening.cause)) &&
        key.startsWith(prefix) &&
        key.endsWith(suffix),
    )
    .map(({ arn, id }) => ({ to: 'arn' as const, arn, event: nativeEvent(happening, id) }))
  return notifications.eventBridge
    ? [...native, { to: 'eventbridge', event: eventBridgeEvent(happening) }]
    : native
}

/** `s3:ObjectCreated:*` covers every cause of its kind. */
const covers = (event: string, cause: Cause) =>
  event === `s3:${cause}` || (event.endsWith(':*') && `s3:${cause}`.startsWith(event.slice(0, -1)))

const sequencer = (sequence: number) => sequence.toString(16).toUpperCase().padStart(18, '0')

const unquoted = (eTag: string | undefined) => eTag?.replaceAll('"', '')

const EVENT_BRIDGE_REASONS: Record<Cause, string> = {
  'ObjectCreated:Put': 'PutObject',
  'ObjectCreated:Post': 'POST Object',
  'ObjectCreated:Copy': 'CopyObject',
  'ObjectCreated:CompleteMultipartUpload': 'CompleteMultipartUpload',
  'ObjectRemoved:Delete': 'DeleteObject',
}

function eventBridgeEvent({
  cause,
  bucket,
  object,
  sequence,
  at,
  region,
  accountId,
}: Happening): EventBridgeEvent {
  const isRemoval = cause === 'ObjectRemoved:Delete'
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': isRemoval ? 'Object Deleted' : 'Object Created',
    source: 'aws.s3',
    account: accountId,
    time: at.toISOString().replace(/\.\d+Z$/u, 'Z'),
    region,
    resources: [`arn:aws:s3:::${bucket.name}`],
    detail: {
      version: '0',
      bucket: { name: bucket.name },
      object: {
        key: object.key,
        size: object.size,
        etag: unquoted(object.eTag),
        sequencer: sequencer(sequence),
      },
      'request-id': randomUUID(),
      requester: accountId,
      'source-ip-address': '127.0.0.1',
      reason: EVENT_BRIDGE_REASONS[cause],
      ...(isRemoval && { 'deletion-type': 'Permanently Deleted' }),
    },
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html: the key is URL-encoded, a space as `+`. */
const nativeEvent = (
  { cause, bucket, object, sequence, at, region, accountId }: Happening,
  configurationId: string,
) => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: region,
      eventTime: at.toISOString(),
      eventName: cause,
      userIdentity: { principalId: accountId },
      requestParameters: { sourceIPAddress: '127.0.0.1' },
      responseElements: { 'x-amz-request-id': randomUUID() },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId,
        bucket: {
          name: bucket.name,
          ownerIdentity: { principalId: accountId },
          arn: `arn:aws:s3:::${bucket.name}`,
        },
        object: {
          key: encodeURIComponent(object.key).replaceAll('%20', '+').replaceAll('%2F', '/'),
          size: object.size,
          eTag: unquoted(object.eTag),
          sequencer: sequencer(sequence),
        },
      },
    },
  ],
})
