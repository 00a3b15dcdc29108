import { DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { TakeAudio } from '../../core/synthesis/work.ts'
import { readObject } from './s3-objects.ts'

/** The MP3s that Polly wrote. */
export const s3TakeAudio = (client: S3Client, bucket: string): TakeAudio => ({
  read: key => readObject(client, bucket, key),
  async remove(key) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
  },
})
