import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  type S3Client,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import {
  cutPoint,
  firstFrame,
  HEAD_BYTES,
  HEADER_BYTES,
  windowAround,
} from '../../core/playback/cut-point.ts'
import type { Cut, Cuts } from '../../core/playback/cuts.ts'
import { cutKey, editionKey } from './s3-keys.ts'

/** A cut is gone after some days: nobody may hold it for longer. */
const CacheControl = 'public, max-age=86400'

/**
 * Cuts as objects: S3 copies the first bytes of an edition itself, and all that passes through here is where they
 * end. One part may be as short as it likes, for it is the last.
 */
export function s3Cuts(client: S3Client, bucket: string): Cuts {
  return {
    async make(cut) {
      const Key = cutKey(cut)
      if (await exists(client, bucket, Key)) return
      const source = editionKey(cut, cut.edition, 'mp3')
      const end = await endOf(cut, (from, to) => readRange(client, { bucket, key: source, from, to }))
      await copyRange(client, { bucket, source, Key, end })
    },
  }
}

type Read = (from: number, to: number) => Promise<Uint8Array>

async function endOf({ untilMilliseconds }: Cut, read: Read): Promise<number> {
  const start = firstFrame(await read(0, HEAD_BYTES))
  const window = windowAround(untilMilliseconds, await read(start, start + HEADER_BYTES), start)
  return cutPoint(await read(window.from, window.to), window)
}

async function exists(client: S3Client, bucket: string, Key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket: bucket, Key }))
    return true
  } catch (error) {
    if (error instanceof NotFound) return false
    throw error
  }
}

/** The bytes from the first up to the last, which is not among them. */
async function readRange(
  client: S3Client,
  { bucket, key, from, to }: { bucket: string; key: string; from: number; to: number },
): Promise<Uint8Array> {
  const get = new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=${from}-${to - 1}` })
  const { Body } = await client.send(get)
  return (await Body?.transformToByteArray()) ?? new Uint8Array()
}

async function copyRange(
  client: S3Client,
  { bucket, source, Key, end }: { bucket: string; source: string; Key: string; end: number },
): Promise<void> {
  const create = new CreateMultipartUploadCommand({
    Bucket: bucket,
    Key,
    ContentType: 'audio/mpeg',
    CacheControl,
  })
  const { UploadId } = await client.send(create)
  const target = { Bucket: bucket, Key, UploadId }
  try {
    const { CopyPartResult } = await client.send(
      new UploadPartCopyCommand({
        ...target,
        PartNumber: 1,
        CopySource: `${bucket}/${source}`,
        CopySourceRange: `bytes=0-${end - 1}`,
      }),
    )
    const Parts = [{ PartNumber: 1, ETag: CopyPartResult?.ETag }]
    await client.send(new CompleteMultipartUploadCommand({ ...target, MultipartUpload: { Parts } }))
  } catch (error) {
    await client.send(new AbortMultipartUploadCommand(target)).catch(() => {})
    throw error
  }
}
