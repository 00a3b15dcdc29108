import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { KeptVoiceChecks } from '../../core/catalog/voice-checks.ts'
import { VOICE_CHECK_KEY } from './s3-keys.ts'
import { replaceObject, statusOf } from './s3-replace.ts'

/** What publishing found out about titles, as one object beside the lookup index. */
export const s3KeptVoiceChecks = (client: S3Client, bucket: string): KeptVoiceChecks => ({
  async version() {
    const head = new HeadObjectCommand({ Bucket: bucket, Key: VOICE_CHECK_KEY })
    const answer = await statusOf(() => client.send(head), 404)
    return answer === 404 ? undefined : answer.ETag
  },

  replace: (found, knownVersion) =>
    replaceObject(
      client,
      { bucket, key: VOICE_CHECK_KEY },
      { body: JSON.stringify(found), type: 'application/json' },
      knownVersion,
    ),
})
