import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { DEFAULT_COVER_KEY } from '../core/catalog/cover-keys.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What stands where a show has no cover: the skill's own icon. */
const DEFAULT_COVER = join(root, 'skill-package/assets/images/en-US_largeIcon.png')

/** The style sheet, scripts and pictures of the public pages. */
const SITE_FILES = join(root, 'lambda/site/public')

/** A file that the product cannot do without, and that no function writes. */
export interface BucketFile {
  readonly key: string
  /** Where it is on this machine. */
  readonly path: string
  readonly contentType: string
  readonly cacheControl: string
}

/** What the content bucket must hold from the start. */
export function bucketFiles(): BucketFile[] {
  return [
    {
      key: DEFAULT_COVER_KEY,
      path: DEFAULT_COVER,
      contentType: 'image/png',
      cacheControl: 'public, max-age=86400',
    },
    ...siteFiles(),
  ]
}

/** They keep their names when they change: a page and its style sheet fit again after so long. */
const SITE_CACHE_CONTROL = 'public, max-age=300'

function siteFiles(): BucketFile[] {
  return readdirSync(SITE_FILES, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map(path => ({
      key: `site/${relative(SITE_FILES, path).replaceAll(sep, '/')}`,
      path,
      contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
      cacheControl: SITE_CACHE_CONTROL,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Those of the files that the bucket does not have as they are here. */
export async function staleFiles(s3: S3Client, bucket: string, files = bucketFiles()): Promise<BucketFile[]> {
  const isThere = await Promise.all(files.map(file => isUpToDate(s3, bucket, file)))
  return files.filter((_, at) => !isThere[at])
}

/** Puts files into the bucket. */
export async function putFiles(s3: S3Client, bucket: string, files: readonly BucketFile[]): Promise<void> {
  for (const { key, path, contentType, cacheControl } of files)
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: readFileSync(path),
        ContentType: contentType,
        CacheControl: cacheControl,
      }),
    )
}

/** The ETag of an object that was put in one piece is the MD5 of its content, where the bucket has no key of KMS. */
async function isUpToDate(s3: S3Client, bucket: string, file: BucketFile): Promise<boolean> {
  try {
    const { ETag, CacheControl } = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: file.key }))
    const hash = createHash('md5').update(readFileSync(file.path)).digest('hex')
    return ETag === `"${hash}"` && CacheControl === file.cacheControl
  } catch (error) {
    // Without the right to list the bucket, S3 answers 403 for what is not there.
    const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
    if (status === 404 || status === 403) return false
    throw error
  }
}
