import { DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { EpisodeRef } from '../../core/catalog/episode.ts'
import type { Plan } from '../../core/synthesis/plan.ts'
import type { Plans } from '../../core/synthesis/work.ts'
import { planKey } from './s3-keys.ts'
import { readObject } from './s3-objects.ts'

/** Plans as JSON objects named by their hash. */
export function s3Plans(client: S3Client, bucket: string): Plans {
  async function find(ref: EpisodeRef, hash: string): Promise<Plan | undefined> {
    const bytes = await readObject(client, bucket, planKey(ref, hash))
    return bytes && (JSON.parse(Buffer.from(bytes).toString()) as Plan)
  }

  return {
    async put(ref, plan) {
      const key = planKey(ref, plan.hash)
      const body = JSON.stringify(plan)
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'application/json' }),
      )
    },

    async get(ref, hash) {
      const plan = await find(ref, hash)
      if (!plan) throw new Error(`no plan ${hash} of episode ${ref.show}/${ref.episode}`)
      return plan
    },

    find,

    async remove(ref, hash) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: planKey(ref, hash) }))
    },
  }
}
