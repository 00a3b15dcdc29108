import { Readable } from 'node:stream'
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { toSubRip, toWebVtt } from '../../core/synthesis/captions.ts'
import { toJsonChapters } from '../../core/synthesis/chapters.ts'
import type { Editions } from '../../core/synthesis/work.ts'
import { editionKey } from './s3-keys.ts'

const CacheControl = 'public, max-age=31536000, immutable'

/** What is in memory at once: so many parts of the least size that S3 takes. A smaller edition goes in one PUT. */
const PARTS = { queueSize: 3, partSize: 5 * 1024 * 1024 }

/**
 * Editions as objects of one name. The audio is sent in parts as it is joined, and is there whole or not at all:
 * a failure takes the parts away, and what a death leaves is never under the name.
 */
export const s3Editions = (client: S3Client, bucket: string): Editions => ({
  async putAudio(ref, { hash, bytes }, audio) {
    const upload = new Upload({
      client,
      ...PARTS,
      params: {
        Bucket: bucket,
        Key: editionKey(ref, hash, 'mp3'),
        Body: Readable.from(counted(audio, bytes)),
        ContentType: 'audio/mpeg',
        CacheControl,
      },
    })
    await upload.done()
  },

  async putWords(ref, hash, words) {
    const { language, transcript, chapters } = words
    const put = (kind: 'vtt' | 'srt' | 'json' | 'chapters.json', ContentType: string, Body: string) =>
      client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: editionKey(ref, hash, kind),
          Body,
          ContentType,
          CacheControl,
        }),
      )
    await Promise.all([
      put('vtt', 'text/vtt; charset=utf-8', toWebVtt(transcript, language)),
      put('srt', 'application/x-subrip; charset=utf-8', toSubRip(transcript)),
      put('json', 'application/json', JSON.stringify({ language, chapters, transcript })),
      put('chapters.json', 'application/json+chapters', toJsonChapters(words)),
    ])
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
