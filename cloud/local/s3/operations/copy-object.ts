import { AwsError } from '../../aws-error.ts'
import { checkCopySource, checkWrite } from '../conditions.ts'
import { checkTags, readObjectHeaders } from '../object-headers.ts'
import type { ObjectRecord } from '../object-index.ts'
import { header, type Operation, readPath, type S3Request, sendXml } from '../s3-request.ts'
import { commitObject, existingObject } from '../store.ts'
import { document } from '../xml.ts'
import { wholeSeconds } from './put-object.ts'

export const copyObject: Operation = async request => {
  const { store, bucket, key } = request
  const source = copySource(request)
  const given = readObjectHeaders(request)
  const replaces = header(request, 'x-amz-metadata-directive') === 'REPLACE'
  const replacesTags = header(request, 'x-amz-tagging-directive') === 'REPLACE'
  if (source.bucket === bucket && source.object.key === key && !replaces)
    throw new AwsError(
      'InvalidRequest',
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    )

  const { segments, size, checksum } = source.object
  const body = await store.bodies.write(store.bodies.read(segments, 0, size - 1), { checksums: [] })
  const copy: ObjectRecord = {
    ...source.object,
    ...(replaces && { headers: given.headers, metadata: given.metadata }),
    tags: replacesTags ? checkTags(given.tags) : source.object.tags,
    key,
    segments: [{ file: body.file, size: body.size }],
    eTag: `"${body.md5}"`,
    modifiedAt: wholeSeconds(store.now()),
    ...(checksum?.type === 'COMPOSITE' && { checksum: undefined }),
  }
  commitObject(store, bucket, copy, 'ObjectCreated:Copy', checkWrite(request))
  sendXml(
    request,
    document('CopyObjectResult', { ETag: copy.eTag, LastModified: new Date(copy.modifiedAt).toISOString() }),
  )
}

/** The object that `x-amz-copy-source` names, if its conditions hold. @throws {AwsError} */
export function copySource(request: S3Request): { bucket: string; object: ObjectRecord } {
  const value = header(request, 'x-amz-copy-source')
  const { bucket, key, query } = readPath(value.startsWith('/') ? value : `/${value}`)
  if (!bucket || !key)
    throw new AwsError(
      'InvalidArgument',
      'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
    )
  if (query.has('versionId')) throw new AwsError('NotImplemented', 'The local S3 keeps no versions.', 501)
  const object = existingObject(request.store, bucket, key)
  checkCopySource(request, object)
  return { bucket, object }
}
