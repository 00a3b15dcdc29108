import { createHash, randomUUID } from 'node:crypto'
import { AwsError } from '../../aws-error.ts'
import { checksumHeader, isChecksumName } from '../checksums.ts'
import { checkWrite } from '../conditions.ts'
import { receiveBody, receiveXml } from '../incoming-body.ts'
import { MAX_PARTS, MIN_PART_BYTES } from '../limits.ts'
import { readObjectHeaders } from '../object-headers.ts'
import type { ObjectRecord, PartRecord, UploadRecord } from '../object-index.ts'
import { readRange } from '../range.ts'
import { header, type Operation, type S3Request, sendEmpty, sendXml } from '../s3-request.ts'
import { commitObject, existingBucket, type Store } from '../store.ts'
import { children, document, malformed, parseXml } from '../xml.ts'
import { copySource } from './copy-object.ts'
import { wholeSeconds } from './put-object.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html */

export const createMultipartUpload: Operation = request => {
  const { store, bucket, key } = request
  existingBucket(store, bucket)
  const name = header(request, 'x-amz-checksum-algorithm').toLowerCase()
  const upload: UploadRecord = {
    id: randomUUID(),
    bucket,
    key,
    createdAt: store.now().getTime(),
    draft: readObjectHeaders(request),
    ...(isChecksumName(name) && { checksumName: name }),
  }
  store.index.putUpload(upload)
  sendXml(
    request,
    document('InitiateMultipartUploadResult', { Bucket: bucket, Key: key, UploadId: upload.id }),
  )
}

export const uploadPart: Operation = async request => {
  const { store, response } = request
  const number = partNumber(request)
  const upload = existingUpload(request)
  const { file, size, md5, checksum } = await receiveBody(request)
  putPart(store, upload.id, {
    number,
    segment: { file, size },
    md5,
    modifiedAt: wholeSeconds(store.now()),
    ...(checksum && { checksum }),
  })
  response
    .writeHead(200, {
      etag: `"${md5}"`,
      ...(checksum && { [checksumHeader(checksum.name)]: checksum.value }),
    })
    .end()
}

export const uploadPartCopy: Operation = async request => {
  const { store } = request
  const number = partNumber(request)
  const upload = existingUpload(request)
  const { object } = copySource(request)
  const range = readRange(header(request, 'x-amz-copy-source-range'), object.size) ?? {
    start: 0,
    end: object.size - 1,
  }
  const { file, size, md5 } = await store.bodies.write(
    store.bodies.read(object.segments, range.start, range.end),
    { checksums: [] },
  )
  const modifiedAt = wholeSeconds(store.now())
  putPart(store, upload.id, { number, segment: { file, size }, md5, modifiedAt })
  sendXml(
    request,
    document('CopyPartResult', { ETag: `"${md5}"`, LastModified: new Date(modifiedAt).toISOString() }),
  )
}

export const listParts: Operation = request => {
  const { store, bucket, key, query } = request
  const upload = existingUpload(request)
  const after = Number(query.get('part-number-marker') ?? 0)
  const most = Math.min(Number(query.get('max-parts') ?? 1000), 1000)
  const rest = store.index.listParts(upload.id).filter(({ number }) => number > after)
  const page = rest.slice(0, most)
  sendXml(
    request,
    document('ListPartsResult', {
      Bucket: bucket,
      Key: key,
      UploadId: upload.id,
      PartNumberMarker: after,
      NextPartNumberMarker: page.at(-1)?.number,
      MaxParts: most,
      IsTruncated: rest.length > page.length,
      Part: page.map(({ number, segment, md5, modifiedAt }) => ({
        PartNumber: number,
        LastModified: new Date(modifiedAt).toISOString(),
        ETag: `"${md5}"`,
        Size: segment.size,
      })),
    }),
  )
}

export const listMultipartUploads: Operation = request => {
  const { store, bucket, query } = request
  existingBucket(store, bucket)
  const prefix = query.get('prefix') ?? ''
  const Upload = store.index
    .listUploads(bucket)
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ id, key, createdAt }) => ({
      Key: key,
      UploadId: id,
      Initiated: new Date(createdAt).toISOString(),
    }))
  sendXml(
    request,
    document('ListMultipartUploadsResult', {
      Bucket: bucket,
      Prefix: prefix,
      MaxUploads: 1000,
      IsTruncated: false,
      Upload,
    }),
  )
}

export const abortMultipartUpload: Operation = request => {
  const { store } = request
  const upload = existingUpload(request)
  const parts = store.index.listParts(upload.id)
  store.index.transaction(() => store.index.deleteUpload(upload.id))
  store.bodies.remove(parts.map(({ segment }) => segment))
  sendEmpty(request, 204)
}

export const completeMultipartUpload: Operation = async request => {
  const { store, bucket, key } = request
  const upload = existingUpload(request)
  const wanted = children(parseXml(await receiveXml(request), 'CompleteMultipartUpload'), 'Part')
  const parts = chosenParts(wanted, store.index.listParts(upload.id))
  const object: ObjectRecord = {
    key,
    segments: parts.map(({ segment }) => segment),
    size: parts.reduce((sum, { segment }) => sum + segment.size, 0),
    eTag: compositeTag(parts),
    modifiedAt: wholeSeconds(store.now()),
    ...upload.draft,
  }
  const check = checkWrite(request)
  // A refused completion keeps its parts, so the check stands before anything is taken for gone.
  check(store.index.getObject(bucket, key))
  const dropped = store.index
    .listParts(upload.id)
    .filter(part => !parts.some(({ number }) => number === part.number))
  commitObject(store, bucket, object, 'ObjectCreated:CompleteMultipartUpload', current => {
    check(current)
    store.index.deleteUpload(upload.id)
  })
  store.bodies.remove(dropped.map(({ segment }) => segment))
  sendXml(
    request,
    document('CompleteMultipartUploadResult', {
      Location: `/${bucket}/${key}`,
      Bucket: bucket,
      Key: key,
      ETag: object.eTag,
    }),
  )
}

function chosenParts(wanted: readonly Record<string, unknown>[], there: readonly PartRecord[]): PartRecord[] {
  if (wanted.length === 0) throw malformed()
  const parts = wanted.map(({ PartNumber, ETag }) => {
    const part = there.find(({ number }) => number === Number(PartNumber))
    if (!part || (ETag !== undefined && String(ETag).replaceAll('"', '') !== part.md5))
      throw new AwsError(
        'InvalidPart',
        "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
      )
    return part
  })
  if (parts.some(({ number }, at) => number <= (parts[at - 1]?.number ?? 0)))
    throw new AwsError(
      'InvalidPartOrder',
      'The list of parts was not in ascending order. Parts must be ordered by part number.',
    )
  if (parts.slice(0, -1).some(({ segment }) => segment.size < MIN_PART_BYTES))
    throw new AwsError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size')
  return parts
}

/** The MD5 of the parts' MD5s, and how many they are. */
function compositeTag(parts: readonly PartRecord[]): string {
  const md5s = Buffer.concat(parts.map(({ md5 }) => Buffer.from(md5, 'hex')))
  return `"${createHash('md5').update(md5s).digest('hex')}-${parts.length}"`
}

function putPart(store: Store, uploadId: string, part: PartRecord): void {
  const replaced = store.index.transaction(() => {
    const isGone = !store.index.getUpload(uploadId)
    const former = store.index.listParts(uploadId).find(({ number }) => number === part.number)
    if (!isGone) store.index.putPart(uploadId, part)
    return isGone ? 'gone' : former
  })
  if (replaced === 'gone') {
    store.bodies.remove([part.segment])
    throw noSuchUpload()
  }
  if (replaced) store.bodies.remove([replaced.segment])
}

function existingUpload({ store, bucket, key, query }: S3Request): UploadRecord {
  existingBucket(store, bucket)
  const upload = store.index.getUpload(query.get('uploadId') ?? '')
  if (!upload || upload.bucket !== bucket || upload.key !== key) throw noSuchUpload()
  return upload
}

const noSuchUpload = () =>
  new AwsError(
    'NoSuchUpload',
    'The specified multipart upload does not exist. The upload ID might be invalid, or the multipart upload might have been aborted or completed.',
    404,
  )

function partNumber({ query }: S3Request): number {
  const number = Number(query.get('partNumber'))
  if (!(Number.isInteger(number) && number >= 1 && number <= MAX_PARTS))
    throw new AwsError(
      'InvalidArgument',
      `Part number must be an integer between 1 and ${MAX_PARTS}, inclusive`,
    )
  return number
}
