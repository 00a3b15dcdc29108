import { DeleteObjectCommand, HeadObjectCommand, NotFound, type S3Client } from '@aws-sdk/client-s3'
import type { TakeAudio } from '../../core/synthesis/work.ts'
import { keptTakeKey } from './s3-keys.ts'
import { readObject } from './s3-objects.ts'

/** The MP3s that Polly wrote. */
export const s3TakeAudio = (client: S3Client, bucket: string): TakeAudio => ({
  read: (key, space) => readObject(client, bucket, keptTakeKey(key), space),
  async exists(key) {
    try {
      await client.send(new HeadObjectCommand({ Bucket: bucket, Key: keptTakeKey(key) }))
      return true
    } catch (error) {
      if (error instanceof NotFound) return false
      throw error
    }
  },
  async remove(key) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keptTakeKey(key) }))
  },
})
