import { AwsError } from '../aws-error.ts'
import { checksumHeader } from './checksums.ts'
import { MAX_TAGS, MAX_USER_METADATA_BYTES } from './limits.ts'
import type { ObjectRecord, Tag } from './object-index.ts'
import type { ByteRange } from './range.ts'
import { header, type S3Request } from './s3-request.ts'

/** The headers that are kept with an object and given back. */
const CONTENT_HEADERS = [
  'content-type',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
]

/** What may stand in for them on a read, by the query. */
const OVERRIDES = CONTENT_HEADERS.map(name => ({ name, parameter: `response-${name}` }))

const METADATA_PREFIX = 'x-amz-meta-'

/** Headers that ask for what is not here; to take no notice of one would be a lie. */
const UNSUPPORTED = [
  'x-amz-acl',
  'x-amz-grant-full-control',
  'x-amz-grant-read',
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-object-lock-mode',
  'x-amz-object-lock-legal-hold',
  'x-amz-website-redirect-location',
  'x-amz-write-offset-bytes',
]

/** What a put says of its object, besides the bytes. @throws {AwsError} MetadataTooLarge, NotImplemented, InvalidTag */
export function readObjectHeaders(request: S3Request): Pick<ObjectRecord, 'headers' | 'metadata' | 'tags'> {
  const unsupported = UNSUPPORTED.find(name => header(request, name) && header(request, name) !== 'private')
  if (unsupported)
    throw new AwsError(
      'NotImplemented',
      `A header you provided implies functionality that is not implemented: ${unsupported}`,
      501,
    )
  const given = CONTENT_HEADERS.map(name => [name, header(request, name)] as const)
    .map(([name, value]) => [name, name === 'content-encoding' ? withoutChunked(value) : value] as const)
    .filter(([, value]) => value)
  return {
    headers: { 'content-type': 'binary/octet-stream', ...Object.fromEntries(given) },
    metadata: readMetadata(request),
    tags: readTagHeader(header(request, 'x-amz-tagging')),
  }
}

/** `aws-chunked` tells of the transfer, not of the object. */
const withoutChunked = (encoding: string) =>
  encoding
    .split(',')
    .map(one => one.trim())
    .filter(one => one !== 'aws-chunked')
    .join(', ')

function readMetadata({ raw }: S3Request): Record<string, string> {
  const entries = Object.entries(raw.headers).flatMap(([name, value]) =>
    name.startsWith(METADATA_PREFIX) ? [[name.slice(METADATA_PREFIX.length), String(value)] as const] : [],
  )
  const size = entries.reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  )
  if (size > MAX_USER_METADATA_BYTES)
    throw new AwsError('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size')
  return Object.fromEntries(entries)
}

const readTagHeader = (value: string) =>
  checkTags([...new URLSearchParams(value)].map(([Key, Value]) => ({ Key, Value })))

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html @throws {AwsError} InvalidTag, BadRequest */
export function checkTags(tags: readonly Tag[]): readonly Tag[] {
  if (tags.length > MAX_TAGS)
    throw new AwsError('BadRequest', `Object tags cannot be greater than ${MAX_TAGS}`)
  if (new Set(tags.map(({ Key }) => Key)).size < tags.length)
    throw new AwsError('InvalidTag', 'Cannot provide multiple Tags with the same key')
  for (const { Key, Value } of tags) {
    if (Key.length < 1 || Key.length > 128)
      throw new AwsError('InvalidTag', 'The TagKey you have provided is invalid')
    if (Value.length > 256) throw new AwsError('InvalidTag', 'The TagValue you have provided is invalid')
  }
  return tags
}

/** The headers that tell of an object, with what the query overrides; its checksum only where all of it is answered. */
export function objectHeaders(
  request: S3Request,
  object: ObjectRecord,
  range: ByteRange | undefined,
): Record<string, string> {
  const overrides = OVERRIDES.flatMap(({ name, parameter }) => {
    const value = request.query.get(parameter)
    return value === null ? [] : [[name, value] as const]
  })
  const metadata = Object.entries(object.metadata).map(
    ([name, value]) => [METADATA_PREFIX + name, value] as const,
  )
  const wantsChecksum = !range && header(request, 'x-amz-checksum-mode').toUpperCase() === 'ENABLED'
  return {
    ...object.headers,
    ...Object.fromEntries(overrides),
    ...Object.fromEntries(metadata),
    etag: object.eTag,
    'last-modified': new Date(object.modifiedAt).toUTCString(),
    'accept-ranges': 'bytes',
    ...(object.tags.length > 0 && { 'x-amz-tagging-count': String(object.tags.length) }),
    ...(wantsChecksum &&
      object.checksum && {
        [checksumHeader(object.checksum.name)]: object.checksum.value,
        'x-amz-checksum-type': object.checksum.type,
      }),
  }
}
