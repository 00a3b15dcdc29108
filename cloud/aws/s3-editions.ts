import { DeleteObjectsCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { toSubRip, toWebVtt } from '../../core/synthesis/captions.ts'
import { toJsonChapters } from '../../core/synthesis/chapters.ts'
import type { Editions } from '../../core/synthesis/work.ts'
import { editionKey } from './s3-keys.ts'
import { putStream } from './s3-multipart.ts'

const KINDS = ['mp3', 'vtt', 'srt', 'json', 'chapters.json'] as const

const CacheControl = 'public, max-age=31536000, immutable'

/**
 * Editions as objects of one name. The audio is sent in parts as it is joined, and is there whole or not at all:
 * a failure takes the parts away, and what a death leaves is never under the name.
 */
export const s3Editions = (client: S3Client, bucket: string): Editions => ({
  async putAudio(ref, { hash, bytes }, audio) {
    const Key = editionKey(ref, hash, 'mp3')
    const target = { Bucket: bucket, Key, ContentType: 'audio/mpeg', CacheControl }
    await putStream(client, target, counted(audio, bytes))
  },

  async putWords(ref, hash, words) {
    const { language, transcript, chapters } = words
    const put = (kind: Exclude<(typeof KINDS)[number], 'mp3'>, ContentType: string, Body: string) =>
      client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: editionKey(ref, hash, kind),
          Body,
          ContentType,
          CacheControl,
        }),
      )
    // One after another: those of ten hours are megabytes each.
    await put('vtt', 'text/vtt; charset=utf-8', toWebVtt(transcript, language))
    await put('srt', 'application/x-subrip; charset=utf-8', toSubRip(transcript))
    await put('json', 'application/json', JSON.stringify({ language, chapters, transcript }))
    await put('chapters.json', 'application/json+chapters', toJsonChapters(words))
  },

  async remove(ref, hash) {
    const Objects = KINDS.map(kind => ({ Key: editionKey(ref, hash, kind) }))
    const remove = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } })
    const { Errors = [] } = await client.send(remove)
    if (Errors[0]) throw new Error(`${Errors[0].Key} was not removed: ${Errors[0].Message}`)
  },
})

/** The audio as it comes; an edition of another length than was promised fails before it has its name. */
async function* counted(audio: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let sent = 0
  for await (const piece of audio) {
    sent += piece.length
    yield piece
  }
  if (sent !== bytes) throw new Error(`the edition has ${sent} bytes where ${bytes} were counted`)
}
