import { paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3'
import type { CoverKeys } from '../../core/catalog/cover-keys.ts'
import type { Covers } from '../../core/synthesis/work.ts'
import { COVER_KINDS, coverKey, showOfCoverKey } from './s3-keys.ts'
import { readObject } from './s3-objects.ts'

/** Shows' pictures under `covers/`. */
export const s3Covers = (client: S3Client, bucket: string): Covers & CoverKeys => ({
  async get(show) {
    const found = await Promise.all(COVER_KINDS.map(kind => readObject(client, bucket, coverKey(show, kind))))
    return found.find(bytes => bytes !== undefined)
  },

  async keys() {
    const keys = new Map<string, string>()
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client },
      { Bucket: bucket, Prefix: 'covers/' },
    ))
      for (const { Key = '' } of Contents) {
        const show = showOfCoverKey(Key)
        if (show !== undefined && !keys.has(show)) keys.set(show, Key)
      }
    return keys
  },
})
