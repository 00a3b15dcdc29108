import { AwsError } from '../aws-error.ts'
import type { Credentials } from '../signature.ts'
import type { BodyFiles } from './body-files.ts'
import { type Cause, notificationsOf } from './notifications.ts'
import type { BucketRecord, ObjectIndex, ObjectRecord } from './object-index.ts'
import type { Outbox } from './outbox.ts'

/** What every operation works on. */
export interface Store {
  readonly region: string
  readonly accountId: string
  readonly credentials: Credentials
  readonly index: ObjectIndex
  readonly bodies: BodyFiles
  readonly outbox: Outbox
  readonly now: () => Date
}

/** @throws {AwsError} NoSuchBucket */
export function existingBucket({ index }: Store, name: string): BucketRecord {
  const bucket = index.getBucket(name)
  if (!bucket) throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404)
  return bucket
}

/** @throws {AwsError} NoSuchKey */
export function existingObject(store: Store, bucket: string, key: string): ObjectRecord {
  existingBucket(store, bucket)
  const object = store.index.getObject(bucket, key)
  if (!object) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404)
  return object
}

/**
 * Puts an object in its place in one transaction, with its notifications: `check` sees what is there and may
 * refuse, so of those who race only one wins. A refused object's body is removed.
 */
export function commitObject(
  store: Store,
  bucketName: string,
  object: ObjectRecord,
  cause: Cause,
  check: (current: ObjectRecord | undefined) => void = () => {},
): void {
  const { index, bodies } = store
  const replaced = removeIfRefused(store, object, () =>
    index.transaction(() => {
      const bucket = existingBucket(store, bucketName)
      const current = index.getObject(bucketName, object.key)
      check(current)
      index.putObject(bucketName, object)
      tell(store, bucket, object, cause)
      return current
    }),
  )
  const kept = new Set(object.segments.map(({ file }) => file))
  if (replaced) bodies.remove(replaced.segments.filter(({ file }) => !kept.has(file)))
  store.outbox.start()
}

/** Takes an object away, if it is there. */
export function commitRemoval(
  store: Store,
  bucketName: string,
  key: string,
  check: (current: ObjectRecord | undefined) => void = () => {},
): void {
  const removed = store.index.transaction(() => {
    const bucket = existingBucket(store, bucketName)
    const current = store.index.getObject(bucketName, key)
    check(current)
    if (!current) return undefined
    store.index.deleteObject(bucketName, key)
    tell(store, bucket, { key }, 'ObjectRemoved:Delete')
    return current
  })
  if (removed) store.bodies.remove(removed.segments)
  store.outbox.start()
}

function tell(
  store: Store,
  bucket: BucketRecord,
  object: Parameters<typeof notificationsOf>[0]['object'],
  cause: Cause,
): void {
  const { index, region, accountId, now } = store
  const happening = {
    cause,
    bucket,
    object,
    sequence: index.nextInSequence(),
    at: now(),
    region,
    accountId,
  }
  for (const notification of notificationsOf(happening)) store.outbox.add(notification)
}

function removeIfRefused<T>({ bodies }: Store, { segments }: ObjectRecord, commit: () => T): T {
  try {
    return commit()
  } catch (error) {
    bodies.remove(segments)
    throw error
  }
}
