import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NotFound,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { TakeAudio } from '../../core/synthesis/work.ts'
import { keptTakeKey, takePrefix, taskOfTakeKey } from './s3-keys.ts'
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
  async taskOf(passage) {
    const list = new ListObjectsV2Command({ Bucket: bucket, Prefix: `${takePrefix(passage)}.`, MaxKeys: 1 })
    const { Contents: [{ Key = '' } = {}] = [] } = await client.send(list)
    return taskOfTakeKey(Key)
  },
  async remove(key) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keptTakeKey(key) }))
  },
})
