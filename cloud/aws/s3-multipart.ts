import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'

/** Above the 5 MiB that S3 asks of every part but the last, and 10,000 of them are 80 GB. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const PART_BYTES = 8 * 1024 * 1024

type Target = Pick<PutObjectCommandInput, 'ContentType' | 'CacheControl'> & {
  readonly Bucket: string
  readonly Key: string
}

/**
 * Puts bytes as they come, through one buffer of a part's size, whatever their length: in one PUT where they fit
 * into it, else in parts. The object is there whole or not at all; when the bytes or S3 fail, the parts are taken away.
 */
export async function putStream(
  client: S3Client,
  target: Target,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const parts = openParts(client, target)
  const buffer = Buffer.allocUnsafeSlow(PART_BYTES)
  let filled = 0
  try {
    for await (const piece of bytes) {
      for (let at = 0; at < piece.length; ) {
        if (filled === PART_BYTES) {
          await parts.send(buffer)
          filled = 0
        }
        const copied = piece.subarray(at, at + PART_BYTES - filled)
        buffer.set(copied, filled)
        filled += copied.length
        at += copied.length
      }
    }
    await parts.finish(buffer.subarray(0, filled))
  } catch (error) {
    await parts.abort()
    throw error
  }
}

function openParts(client: S3Client, target: Target) {
  const { Bucket, Key } = target
  const sent: { PartNumber: number; ETag: string | undefined }[] = []
  let UploadId: string | undefined

  async function send(Body: Uint8Array): Promise<void> {
    UploadId ??= (await client.send(new CreateMultipartUploadCommand(target))).UploadId
    const PartNumber = sent.length + 1
    const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }))
    sent.push({ PartNumber, ETag })
  }

  return {
    send,
    async finish(last: Uint8Array): Promise<void> {
      if (!UploadId) {
        await client.send(new PutObjectCommand({ ...target, Body: last }))
        return
      }
      await send(last)
      await client.send(
        new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: sent } }),
      )
    },
    /** What went wrong before it is told, and not that this failed as well: a lifecycle rule takes what is left. */
    async abort(): Promise<void> {
      if (!UploadId) return
      await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(() => {})
    },
  }
}
