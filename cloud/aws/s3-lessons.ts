import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { Catalog, Lesson, Lessons } from '../../core/catalog/vocabulary.ts'
import { catalogKey, LESSON_KEY } from './s3-keys.ts'
import { readObject } from './s3-objects.ts'

/** Alexa fetches a catalogue within seconds of being told of it. */
const ADDRESS_EXPIRES_AFTER_SECONDS = 15 * 60

/** Under `vocabulary/`, which nobody may read but by an address that is signed. */
export const s3Lessons = (client: S3Client, bucket: string): Lessons => {
  const putJson = (Key: string, content: unknown) =>
    client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key,
        Body: JSON.stringify(content),
        ContentType: 'application/json',
      }),
    )
  return {
    async last() {
      const bytes = await readObject(client, bucket, LESSON_KEY)
      return bytes && (JSON.parse(Buffer.from(bytes).toString()) as Lesson)
    },

    async note(lesson) {
      await putJson(LESSON_KEY, lesson)
    },

    async hand(catalog: Catalog) {
      await putJson(catalogKey(catalog), { values: catalog.values })
      const get = new GetObjectCommand({ Bucket: bucket, Key: catalogKey(catalog) })
      return getSignedUrl(client, get, { expiresIn: ADDRESS_EXPIRES_AFTER_SECONDS })
    },

    async takeBack(catalog) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: catalogKey(catalog) }))
    },
  }
}
