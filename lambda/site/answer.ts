import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { contentHash } from '../../core/content-hash.ts'

/** What a page comes to, before it is told to a browser. */
export interface Answer {
  readonly status: 200 | 400 | 404
  readonly type: string
  readonly body: string
}

export const HTML = 'text/html; charset=utf-8'

export const page = (body: string): Answer => ({ status: 200, type: HTML, body })

/** How long CloudFront and browsers may keep an answer. What is not there may be there soon. */
const CACHE_SECONDS: Record<Answer['status'], number> = { 200: 60, 400: 60, 404: 10 }

/** Everything is of the pages' own address, and nothing is inline. */
const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** An answer for API Gateway; 304 without a body for who has it already. @param known of `if-none-match` */
export function tell(
  { status, type, body }: Answer,
  { isHead, known = '' }: { isHead: boolean; known?: string | undefined },
): APIGatewayProxyStructuredResultV2 {
  const etag = `W/"${contentHash(body).slice(0, 32)}"`
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': type,
    'cache-control': `public, max-age=${CACHE_SECONDS[status]}`,
    etag,
  }
  if (status === 200 && isKnown(etag, known)) return { statusCode: 304, headers }
  return { statusCode: status, headers, ...(!isHead && { body }) }
}

/** By the weak comparison, for CloudFront weakens the tag of what it compresses. RFC 9110, section 13.1.2 */
const isKnown = (etag: string, known: string) =>
  known.split(',').some(one => one.trim().replace(/^W\//u, '') === etag.slice(2))
