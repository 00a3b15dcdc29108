import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { LAYOUT } from '../../core/catalog/lookup/build-lookup-index.ts'
import { openLookupIndex } from '../../core/catalog/lookup/open-lookup-index.ts'
import type { LookupIndexes } from '../../core/catalog/lookup-index.ts'
import { LOOKUP_INDEX_KEY } from './s3-keys.ts'
import { readIfChanged, replaceObject, statusOf } from './s3-replace.ts'

/** The lookup index as one object that is only ever replaced by who has seen its last version. */
export const s3LookupIndexes = (client: S3Client, bucket: string): LookupIndexes => ({
  async get(knownETag) {
    const kept = await readIfChanged(client, { bucket, key: LOOKUP_INDEX_KEY }, knownETag)
    if (kept === undefined || kept === 'unchanged') return kept
    const index = openLookupIndex(kept.bytes)
    return { eTag: kept.eTag, ...(index && { index }) }
  },

  async look() {
    const head = new HeadObjectCommand({ Bucket: bucket, Key: LOOKUP_INDEX_KEY })
    const answer = await statusOf(() => client.send(head), 404)
    if (answer === 404) return undefined
    const { ETag: eTag = '', Metadata: { [LAYOUT_NAME]: layout, [NEXT_AT]: nextAt } = {} } = answer
    return { eTag, isForeign: layout !== String(LAYOUT), ...(nextAt !== undefined && { nextAt }) }
  },

  replace: ({ bytes, nextAt }, knownETag) =>
    replaceObject(
      client,
      { bucket, key: LOOKUP_INDEX_KEY },
      {
        body: bytes,
        type: 'application/octet-stream',
        metadata: { [LAYOUT_NAME]: String(LAYOUT), ...(nextAt !== undefined && { [NEXT_AT]: nextAt }) },
      },
      knownETag,
    ),
})

/** Metadata of the object, so that the clock's look every minute reads no more than a head. */
const LAYOUT_NAME = 'layout'
const NEXT_AT = 'next-at'
