import type { S3Client } from '@aws-sdk/client-s3'
import type { Covers } from '../../core/synthesis/work.ts'
import { COVER_KINDS, coverKey } from './s3-keys.ts'
import { readObject } from './s3-objects.ts'

/** Shows' pictures under `covers/`. */
export const s3Covers = (client: S3Client, bucket: string): Covers => ({
  async get(show) {
    const found = await Promise.all(COVER_KINDS.map(kind => readObject(client, bucket, coverKey(show, kind))))
    return found.find(bytes => bytes !== undefined)
  },
})
