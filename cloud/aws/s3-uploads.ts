import {
  CopyObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { type UploadName, uploadKey } from '../../core/catalog/upload.ts'
import type { Uploads } from '../../core/catalog/uploads.ts'
import { keptUploadKey } from './s3-keys.ts'
import { readWithin } from './s3-objects.ts'

const FORM_EXPIRES_AFTER_SECONDS = 15 * 60

/** Uploads in the content bucket. */
export const s3Uploads = (client: S3Client, bucket: string): Uploads => ({
  read: (key, limitBytes) => readWithin(client, bucket, keptUploadKey(key), limitBytes),

  async put(upload, text) {
    await client.send(new PutObjectCommand(textObject(bucket, upload, text)))
  },

  async putNew(upload, text) {
    try {
      await client.send(new PutObjectCommand({ ...textObject(bucket, upload, text), IfNoneMatch: '*' }))
      return true
    } catch (error) {
      if (error instanceof S3ServiceException && error.name === 'PreconditionFailed') return false
      throw error
    }
  },

  async repeat(key) {
    const Key = keptUploadKey(key)
    const CopySource = `${bucket}/${encodeURIComponent(Key)}`
    // S3 refuses to copy an object onto itself unless something about it changes.
    const copy = { Bucket: bucket, Key, CopySource, MetadataDirective: 'REPLACE' } as const
    return (await unlessGone(() => client.send(new CopyObjectCommand(copy)))) !== undefined
  },

  async createForm(upload, limitBytes) {
    return createPresignedPost(client, {
      Bucket: bucket,
      Key: uploadKey(upload),
      Conditions: [['content-length-range', 1, limitBytes]],
      Expires: FORM_EXPIRES_AFTER_SECONDS,
    })
  },
})

const textObject = (bucket: string, upload: UploadName, text: string | Uint8Array) => ({
  Bucket: bucket,
  Key: uploadKey(upload),
  Body: text,
  ContentType: typeof text === 'string' ? 'text/plain; charset=utf-8' : 'application/octet-stream',
})

async function unlessGone<T>(send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined
    throw error
  }
}
