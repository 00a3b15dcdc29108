import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'

export interface DistributionOptions {
  /** The S3 endpoint, bucket and credentials of the origin: what origin access control gives CloudFront. */
  readonly origin: {
    readonly endpoint: string
    readonly region: string
    readonly bucket: string
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  }
  /** The behaviours of the bucket: keys that begin with one of these are public. */
  readonly publicPrefixes: readonly string[]
  /**
   * The origin of everything else, which finds in `x-forwarded-host` what a CloudFront Function writes there: the
   * `Host` that the viewer asked for. All else is 403 where there is none.
   */
  readonly otherwise?: RequestListener
}

/**
 * The local CloudFront: GET and HEAD of public keys, with ranges and validators passed on to the bucket,
 * and readable from any origin (the managed policy `CORS-With-Preflight`); everything else from the other origin.
 */
export function openDistribution({ origin, publicPrefixes, otherwise }: DistributionOptions) {
  const { endpoint, region, bucket, credentials } = origin
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = readKey(request.url ?? '/')
    if (key === undefined) return end(response, 403)
    if (publicPrefixes.some(prefix => key.startsWith(prefix))) return answerFromBucket(key, request, response)
    if (!otherwise) return end(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 403)
    withForwardedHost(request)
    otherwise(request, response)
  }

  async function answerFromBucket(
    key: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-expose-headers', 'accept-ranges, content-length, content-range, etag')
    if (request.method === 'OPTIONS') return end(response, 204, { 'access-control-allow-headers': 'range' })
    const isHead = request.method === 'HEAD'
    if (!isHead && request.method !== 'GET') return end(response, 405, { allow: 'GET, HEAD, OPTIONS' })

    const input = {
      Bucket: bucket,
      Key: key,
      Range: request.headers.range,
      IfNoneMatch: request.headers['if-none-match'],
    }
    const object: GetObjectCommandOutput = isHead
      ? await client.send(new HeadObjectCommand(input))
      : await client.send(new GetObjectCommand(input))
    response.writeHead(object.ContentRange ? 206 : 200, headersOf(object))
    if (isHead || !object.Body) response.end()
    else await pipeline(object.Body as Readable, response)
  }

  return {
    listener(request: IncomingMessage, response: ServerResponse): void {
      answer(request, response).catch((error: unknown) => {
        const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
        if (response.headersSent) response.destroy()
        else end(response, status ?? 502)
      })
    },
    close: () => client.destroy(),
  }
}

/** What the viewer wrote there itself is not passed on. */
function withForwardedHost(request: IncomingMessage): void {
  const { host } = request.headers
  for (const headers of [request.headers, request.headersDistinct]) delete headers['x-forwarded-host']
  if (host === undefined) return
  request.headers['x-forwarded-host'] = host
  request.headersDistinct['x-forwarded-host'] = [host]
}

function readKey(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://distribution').pathname.slice(1))
  } catch {
    return undefined
  }
}

const end = (response: ServerResponse, status: number, headers: Record<string, string> = {}) => {
  response.writeHead(status, headers).end()
}

function headersOf(object: GetObjectCommandOutput): Record<string, string> {
  const { ContentType, ContentLength, ContentRange, ETag, LastModified, CacheControl } = object
  const headers = {
    'accept-ranges': 'bytes',
    'content-type': ContentType,
    'content-length': ContentLength?.toString(),
    'content-range': ContentRange,
    etag: ETag,
    'last-modified': LastModified?.toUTCString(),
    'cache-control': CacheControl,
  }
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
