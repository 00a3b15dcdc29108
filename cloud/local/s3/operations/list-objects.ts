import { AwsError } from '../../aws-error.ts'
import { MAX_LIST_KEYS } from '../limits.ts'
import type { ObjectIndex, ObjectRecord } from '../object-index.ts'
import { type Operation, type S3Request, sendXml } from '../s3-request.ts'
import { existingBucket } from '../store.ts'
import { document } from '../xml.ts'

/** ListObjectsV2: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export const listObjectsV2: Operation = request => {
  const { query } = request
  const token = query.get('continuation-token')
  const after = token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString()
  const { common, listing, write } = list(request, after)
  sendXml(
    request,
    document('ListBucketResult', {
      ...common,
      KeyCount: listing.objects.length + listing.prefixes.length,
      ContinuationToken: token ?? undefined,
      NextContinuationToken:
        listing.last === undefined ? undefined : Buffer.from(listing.last).toString('base64url'),
      StartAfter: write(query.get('start-after') ?? undefined),
    }),
  )
}

/** ListObjects, the first version. */
export const listObjects: Operation = request => {
  const marker = request.query.get('marker') ?? ''
  const { common, listing, write } = list(request, marker)
  sendXml(
    request,
    document('ListBucketResult', { ...common, Marker: write(marker), NextMarker: write(listing.last) }),
  )
}

function list(request: S3Request, after: string) {
  const { store, bucket, query } = request
  existingBucket(store, bucket)
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  const most = readMost(query.get('max-keys'))
  const encodes = query.get('encoding-type') === 'url'
  const write = (text: string | undefined) =>
    encodes && text ? encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%20', '+') : text
  const listing = collect(store.index, bucket, { prefix, delimiter, after, most })
  const common = {
    Name: bucket,
    Prefix: write(prefix) ?? '',
    Delimiter: write(delimiter || undefined),
    MaxKeys: most,
    EncodingType: encodes ? 'url' : undefined,
    IsTruncated: listing.last !== undefined,
    Contents: listing.objects.map(({ key, modifiedAt, eTag, size, checksum }) => ({
      Key: write(key),
      LastModified: new Date(modifiedAt).toISOString(),
      ETag: eTag,
      ChecksumAlgorithm: checksum?.name.toUpperCase(),
      Size: size,
      StorageClass: 'STANDARD',
    })),
    CommonPrefixes: listing.prefixes.map(Prefix => ({ Prefix: write(Prefix) })),
  }
  return { common, listing, write }
}

function readMost(text: string | null): number {
  if (text === null) return MAX_LIST_KEYS
  if (!/^\d{1,9}$/u.test(text))
    throw new AwsError('InvalidArgument', 'Argument maxKeys must be an integer between 0 and 2147483647')
  return Math.min(Number(text), MAX_LIST_KEYS)
}

interface Listing {
  readonly objects: ObjectRecord[]
  readonly prefixes: string[]
  /** Where the next page goes on, when there is one. */
  last?: string
}

const PAGE = 500

/** Objects below a prefix, those below a delimiter folded into one; what was folded is leapt over, not read. */
function collect(
  index: ObjectIndex,
  bucket: string,
  { prefix, delimiter, after, most }: { prefix: string; delimiter: string; after: string; most: number },
): Listing {
  const listing: Listing = { objects: [], prefixes: [] }
  let cursor =
    delimiter && after.startsWith(prefix) ? afterFolded(after, prefix, delimiter) : { after, from: '' }
  let previous = after
  for (;;) {
    const page = index.listObjects(bucket, cursor.after, cursor.from > prefix ? cursor.from : prefix, PAGE)
    let leap: typeof cursor | undefined
    for (const object of page) {
      if (!object.key.startsWith(prefix)) return listing
      const folded = foldedPrefix(object.key, prefix, delimiter)
      if (listing.objects.length + listing.prefixes.length >= most) {
        if (most > 0) listing.last = previous
        return listing
      }
      if (folded === undefined) listing.objects.push(object)
      else listing.prefixes.push(folded)
      previous = folded ?? object.key
      if (folded !== undefined) {
        leap = { after: '', from: successor(folded) }
        break
      }
      cursor = { after: object.key, from: '' }
    }
    if (leap) cursor = leap
    else if (page.length < PAGE) return listing
  }
}

function foldedPrefix(key: string, prefix: string, delimiter: string): string | undefined {
  const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1
  return end < 0 ? undefined : key.slice(0, end + delimiter.length)
}

/** A page that ended with a folded prefix goes on behind all that is in it. */
function afterFolded(after: string, prefix: string, delimiter: string) {
  const folded = foldedPrefix(after, prefix, delimiter)
  return folded !== undefined && folded === after
    ? { after: '', from: successor(after) }
    : { after, from: '' }
}

/** The first text, by UTF-8 bytes, that is behind everything that begins with this one. */
function successor(text: string): string {
  const points = [...text]
  const last = points.pop()?.codePointAt(0) ?? 0
  const next = last === 0xd7ff ? 0xe000 : last + 1
  return next > 0x10ffff ? `${successor(points.join(''))}` : points.join('') + String.fromCodePoint(next)
}
