import { Readable } from 'node:stream'
import { DeleteObjectsCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { toSubRip, toWebVtt } from '../../core/synthesis/captions.ts'
import type { Editions } from '../../core/synthesis/work.ts'
import { editionKey } from './s3-keys.ts'

const KINDS = ['mp3', 'vtt', 'srt', 'json'] as const

const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Editions as four objects of one name. The audio is streamed in one PUT of known length: it is there whole or not at all. */
export const s3Editions = (client: S3Client, bucket: string): Editions => ({
  async put(ref, edition, audio, { transcript, chapters }) {
    const put = (
      kind: 'mp3' | 'vtt' | 'srt' | 'json',
      type: string,
      body: string | Readable,
      length?: number,
    ) =>
      client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: editionKey(ref, edition.hash, kind),
          Body: body,
          ContentType: type,
          ContentLength: length,
          CacheControl: IMMUTABLE,
        }),
      )
    await Promise.all([
      put('vtt', 'text/vtt; charset=utf-8', toWebVtt(transcript)),
      put('srt', 'application/x-subrip; charset=utf-8', toSubRip(transcript)),
      put('json', 'application/json', JSON.stringify({ chapters, transcript })),
    ])
    await put('mp3', 'audio/mpeg', Readable.from(audio), edition.bytes)
  },

  async remove(ref, hash) {
    const Objects = KINDS.map(kind => ({ Key: editionKey(ref, hash, kind) }))
    const remove = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } })
    const { Errors = [] } = await client.send(remove)
    if (Errors[0]) throw new Error(`${Errors[0].Key} was not removed: ${Errors[0].Message}`)
  },
})
