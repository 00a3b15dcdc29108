import {
  DeleteObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { PICTURE_TYPES, type PictureKind } from '../../core/catalog/picture.ts'
import type { ShowCover, ShowCovers } from '../../core/catalog/show-cover.ts'
import { COVER_KINDS, coverKey, sentCoverKey } from './s3-keys.ts'
import { readWithin } from './s3-objects.ts'

const FORM_EXPIRES_AFTER_SECONDS = 15 * 60

/** A cover's key stays while its bytes change; players look again after so long. */
const CACHE_CONTROL = 'public, max-age=300'

/** Covers under `covers/`, which is public; what is sent waits under `pictures/`, which is not. */
export function s3ShowCovers(client: S3Client, bucket: string): ShowCovers {
  const remove = (Key: string) => client.send(new DeleteObjectCommand({ Bucket: bucket, Key }))

  async function find(show: string, kind: PictureKind): Promise<ShowCover | undefined> {
    try {
      const head = new HeadObjectCommand({ Bucket: bucket, Key: coverKey(show, kind) })
      return { kind, ...described(await client.send(head)) }
    } catch (error) {
      if (error instanceof NotFound) return undefined
      throw error
    }
  }

  return {
    async present(show) {
      const found = await Promise.all(COVER_KINDS.map(kind => find(show, kind)))
      return found.find(cover => cover !== undefined)
    },

    async createForm(show, limitBytes) {
      return createPresignedPost(client, {
        Bucket: bucket,
        Key: sentCoverKey(show),
        Conditions: [['content-length-range', 1, limitBytes]],
        Expires: FORM_EXPIRES_AFTER_SECONDS,
      })
    },

    async sent(show, limitBytes) {
      return readWithin(client, bucket, sentCoverKey(show), limitBytes)
    },

    // The other kind goes last: who dies before has both, of which the older may be shown, and keeps it anew.
    async keep(show, { kind, width, height }, bytes) {
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: coverKey(show, kind),
        Body: bytes,
        ContentType: PICTURE_TYPES[kind],
        CacheControl: CACHE_CONTROL,
        Metadata: { width: String(width), height: String(height) },
      })
      await client.send(put)
      for (const other of COVER_KINDS) if (other !== kind) await remove(coverKey(show, other))
      await remove(sentCoverKey(show))
    },

    async remove(show) {
      for (const kind of COVER_KINDS) await remove(coverKey(show, kind))
    },
  }
}

function described({ ETag, Metadata = {} }: HeadObjectCommandOutput): Omit<ShowCover, 'kind'> {
  const [width, height] = [Metadata.width, Metadata.height].map(Number)
  return {
    version: (ETag ?? '').replace(/[^0-9a-zA-Z]/gu, ''),
    ...(width && height && { pixels: { width, height } }),
  }
}
