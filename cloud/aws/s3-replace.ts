import type { Readable } from 'node:stream'
import { GetObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { readWhole } from './s3-objects.ts'

/** Objects that are replaced only by who has seen their last version, told by its ETag. */

interface Place {
  readonly bucket: string
  readonly key: string
}

/** Undefined where there is none; 'unchanged' when it still is the one of the given ETag. */
export async function readIfChanged(
  client: S3Client,
  { bucket, key }: Place,
  knownETag?: string,
): Promise<{ bytes: Uint8Array; eTag: string } | 'unchanged' | undefined> {
  const get = new GetObjectCommand({ Bucket: bucket, Key: key, IfNoneMatch: knownETag })
  const answer = await statusOf(() => client.send(get), 304, 404)
  if (answer === 404) return undefined
  if (answer === 304) return 'unchanged'
  const { Body, ContentLength = 0, ETag: eTag = '' } = answer
  return { bytes: await readWhole(Body as Readable, ContentLength), eTag }
}

/** False when another was put meanwhile. @param knownETag of the one to replace; undefined where there shall be none */
export async function replaceObject(
  client: S3Client,
  { bucket, key }: Place,
  content: Content,
  knownETag: string | undefined,
): Promise<boolean> {
  return (await putOver(client, { bucket, key }, content, knownETag)) !== undefined
}

interface Content {
  readonly body: Uint8Array | string
  readonly type: string
  readonly metadata?: Record<string, string>
  readonly cacheControl?: string
}

/** As `replaceObject`, resolving to the new ETag; undefined when another was put meanwhile. */
export async function putOver(
  client: S3Client,
  { bucket, key }: Place,
  { body, type, metadata, cacheControl }: Content,
  knownETag: string | undefined,
): Promise<string | undefined> {
  const put = new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    Body: body,
    ContentType: type,
    Metadata: metadata,
    CacheControl: cacheControl,
    ...(knownETag ? { IfMatch: knownETag } : { IfNoneMatch: '*' }),
  })
  const answer = await statusOf(() => client.send(put), 404, 409, 412)
  return typeof answer === 'number' ? undefined : (answer.ETag ?? '')
}

/** What `send` resolves to, or the HTTP status when S3 answered with one of those expected here. */
export async function statusOf<T, S extends number>(
  send: () => Promise<T>,
  ...expected: S[]
): Promise<T | S> {
  try {
    return await send()
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
    const known = expected.find(one => one === status)
    if (known === undefined) throw error
    return known
  }
}
