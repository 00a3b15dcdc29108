import { checksumHeader } from '../checksums.ts'
import { checkWrite } from '../conditions.ts'
import type { ReceivedBody } from '../incoming-body.ts'
import { receiveBody } from '../incoming-body.ts'
import { readObjectHeaders } from '../object-headers.ts'
import type { ObjectRecord } from '../object-index.ts'
import type { Operation } from '../s3-request.ts'
import { commitObject, existingBucket } from '../store.ts'

export const putObject: Operation = async request => {
  const { store, bucket, key, response } = request
  const about = readObjectHeaders(request)
  existingBucket(store, bucket)
  const check = checkWrite(request)
  check(store.index.getObject(bucket, key))

  const body = await receiveBody(request)
  const object = objectOf(key, body, about, store.now())
  commitObject(store, bucket, object, 'ObjectCreated:Put', check)
  response
    .writeHead(200, {
      etag: object.eTag,
      ...(body.checksum && {
        [checksumHeader(body.checksum.name)]: body.checksum.value,
        'x-amz-checksum-type': 'FULL_OBJECT',
      }),
    })
    .end()
}

/** An object of one body. S3 keeps its time in whole seconds. */
export const objectOf = (
  key: string,
  { file, size, md5, checksum }: ReceivedBody,
  about: Pick<ObjectRecord, 'headers' | 'metadata' | 'tags'>,
  at: Date,
): ObjectRecord => ({
  key,
  segments: [{ file, size }],
  size,
  eTag: `"${md5}"`,
  modifiedAt: wholeSeconds(at),
  ...about,
  ...(checksum && { checksum: { ...checksum, type: 'FULL_OBJECT' } }),
})

export const wholeSeconds = (at: Date) => Math.floor(at.getTime() / 1000) * 1000
