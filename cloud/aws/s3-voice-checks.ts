import { GetObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import type { VoiceChecks, VoiceProblem } from '../../core/catalog/voice-checks.ts'
import { VOICE_CHECK_KEY } from './s3-keys.ts'

type Found = Readonly<Record<string, readonly VoiceProblem[]>>

/** What publishing wrote beside the lookup index, held in memory and asked for anew by ETag. */
export function s3VoiceChecks(client: S3Client, bucket: string): VoiceChecks {
  let known: { found: Found; eTag: string | undefined } = { found: {}, eTag: undefined }

  async function read(): Promise<Found> {
    const get = new GetObjectCommand({ Bucket: bucket, Key: VOICE_CHECK_KEY, IfNoneMatch: known.eTag })
    try {
      const { Body, ETag } = await client.send(get)
      known = { found: JSON.parse((await Body?.transformToString()) ?? '{}'), eTag: ETag }
    } catch (error) {
      const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
      if (status === 404) known = { found: {}, eTag: undefined }
      else if (status !== 304) throw error
    }
    return known.found
  }

  return {
    async of(episodes) {
      if (episodes.length === 0) return new Map()
      const found = await read()
      return new Map(
        episodes.flatMap(id => (Object.hasOwn(found, id) && found[id] ? [[id, found[id]] as const] : [])),
      )
    },
  }
}
