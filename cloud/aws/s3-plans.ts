import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { Plan } from '../../core/synthesis/plan.ts'
import type { Plans } from '../../core/synthesis/work.ts'
import { planKey } from './s3-keys.ts'
import { readObject } from './s3-objects.ts'

/** Plans as JSON objects named by their hash. */
export const s3Plans = (client: S3Client, bucket: string): Plans => ({
  async put(ref, plan) {
    const key = planKey(ref, plan.hash)
    const body = JSON.stringify(plan)
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'application/json' }),
    )
  },

  async get(ref, hash) {
    const bytes = await readObject(client, bucket, planKey(ref, hash))
    if (!bytes) throw new Error(`no plan ${hash} of episode ${ref.show}/${ref.episode}`)
    return JSON.parse(Buffer.from(bytes).toString()) as Plan
  },
})
