import { GetObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { openLookupIndex } from '../../core/catalog/lookup/open-lookup-index.ts'
import type { LookupSnapshot } from '../../core/catalog/lookup/snapshot.ts'
import type { LookupIndexes } from '../../core/catalog/lookup-index.ts'
import { LOOKUP_INDEX_KEY } from './s3-keys.ts'

/** The lookup index as one object that is only ever replaced by who has seen its last version. */
export const s3LookupIndexes = (client: S3Client, bucket: string): LookupIndexes => ({
  async get(knownETag) {
    const get = new GetObjectCommand({ Bucket: bucket, Key: LOOKUP_INDEX_KEY, IfNoneMatch: knownETag })
    const answer = await statusOf(() => client.send(get), 304, 404)
    if (answer === 404) return undefined
    if (answer === 304) return 'unchanged'
    const { Body, ETag: eTag = '' } = answer
    const snapshot = JSON.parse((await Body?.transformToString()) ?? '') as LookupSnapshot
    return { index: openLookupIndex(snapshot), eTag }
  },

  async replace(snapshot, knownETag) {
    const put = new PutObjectCommand({
      Bucket: bucket,
      Key: LOOKUP_INDEX_KEY,
      Body: JSON.stringify(snapshot),
      ContentType: 'application/json',
      ...(knownETag ? { IfMatch: knownETag } : { IfNoneMatch: '*' }),
    })
    return typeof (await statusOf(() => client.send(put), 404, 409, 412)) !== 'number'
  },
})

/** What `send` resolves to, or the HTTP status when S3 answered with one of those expected here. */
async function statusOf<T, S extends number>(send: () => Promise<T>, ...expected: S[]): Promise<T | S> {
  try {
    return await send()
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
    const known = expected.find(one => one === status)
    if (known === undefined) throw error
    return known
  }
}
