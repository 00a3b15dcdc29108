import { AwsError } from '../aws-error.ts'
import type { ObjectRecord } from './object-index.ts'
import { header, type S3Request } from './s3-request.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html */

const failed = () =>
  new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412)

/** For reads: 'not modified' answers 304. @throws {AwsError} PreconditionFailed */
export function checkRead(request: S3Request, object: ObjectRecord): 'read' | 'not modified' {
  return compare(object, {
    match: header(request, 'if-match'),
    noneMatch: header(request, 'if-none-match'),
    modifiedSince: header(request, 'if-modified-since'),
    unmodifiedSince: header(request, 'if-unmodified-since'),
  })
}

/** For the source of a copy, whose conditions have headers of their own. @throws {AwsError} PreconditionFailed */
export function checkCopySource(request: S3Request, object: ObjectRecord): void {
  const result = compare(object, {
    match: header(request, 'x-amz-copy-source-if-match'),
    noneMatch: header(request, 'x-amz-copy-source-if-none-match'),
    modifiedSince: header(request, 'x-amz-copy-source-if-modified-since'),
    unmodifiedSince: header(request, 'x-amz-copy-source-if-unmodified-since'),
  })
  if (result === 'not modified') throw failed()
}

/** For writes: to be called where nothing can come between the check and the write. @throws {AwsError} PreconditionFailed, NoSuchKey */
export const checkWrite = (request: S3Request) => (current: ObjectRecord | undefined) => {
  const match = header(request, 'if-match')
  const noneMatch = header(request, 'if-none-match')
  if (noneMatch && noneMatch !== '*')
    throw new AwsError(
      'NotImplemented',
      'A header you provided implies functionality that is not implemented: If-None-Match with an ETag',
      501,
    )
  if (noneMatch && current) throw failed()
  if (!match) return
  if (!current) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404)
  if (!isNamed(match, current.eTag)) throw failed()
}

/** For deletes: what is not there is deleted already. @throws {AwsError} PreconditionFailed */
export const checkDelete = (request: S3Request) => (current: ObjectRecord | undefined) => {
  const match = header(request, 'if-match')
  if (match && current && !isNamed(match, current.eTag)) throw failed()
}

interface Conditions {
  readonly match: string
  readonly noneMatch: string
  readonly modifiedSince: string
  readonly unmodifiedSince: string
}

/** An ETag's condition goes before a date's. RFC 9110, section 13.2.2 */
function compare({ eTag, modifiedAt }: ObjectRecord, conditions: Conditions): 'read' | 'not modified' {
  const { match, noneMatch, modifiedSince, unmodifiedSince } = conditions
  if (match ? !isNamed(match, eTag) : modifiedAt > (Date.parse(unmodifiedSince) || Number.POSITIVE_INFINITY))
    throw failed()
  const isUnchanged = noneMatch
    ? isNamed(noneMatch, eTag)
    : modifiedAt <= (Date.parse(modifiedSince) || Number.NEGATIVE_INFINITY)
  return isUnchanged ? 'not modified' : 'read'
}

const isNamed = (list: string, eTag: string) =>
  list
    .split(',')
    .map(one => one.trim())
    .some(one => one === '*' || one.replaceAll('"', '') === eTag.replaceAll('"', ''))
