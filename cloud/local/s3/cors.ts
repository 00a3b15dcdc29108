import type { IncomingMessage, ServerResponse } from 'node:http'
import { AwsError } from '../aws-error.ts'
import type { BucketRecord, CorsRule } from './object-index.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html */

/** Answers a browser's question whether it may ask. @throws {AwsError} AccessForbidden */
export function answerPreflight(
  bucket: BucketRecord | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const method = String(request.headers['access-control-request-method'] ?? '')
  const asked = String(request.headers['access-control-request-headers'] ?? '')
  const headers = asked
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(Boolean)
  const rule = ruleFor(bucket, request, method)
  const isAllowed =
    rule && headers.every(name => rule.AllowedHeaders.some(pattern => fits(pattern.toLowerCase(), name)))
  if (!isAllowed)
    throw new AwsError('AccessForbidden', 'CORSResponse: This CORS request is not allowed.', 403)
  addCors(bucket, request, response, method)
  if (headers.length > 0) response.setHeader('access-control-allow-headers', headers.join(', '))
  response.writeHead(200).end()
}

/** Tells the browser that it may read the answer, if a rule says so. */
export function addCors(
  bucket: BucketRecord | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  method = request.method ?? '',
): void {
  const rule = ruleFor(bucket, request, method)
  if (!rule) return
  const isForAll = rule.AllowedOrigins.includes('*')
  response.setHeader('access-control-allow-origin', isForAll ? '*' : String(request.headers.origin))
  response.setHeader('access-control-allow-methods', rule.AllowedMethods.join(', '))
  if (!isForAll) response.setHeader('access-control-allow-credentials', 'true')
  if (rule.ExposeHeaders.length > 0)
    response.setHeader('access-control-expose-headers', rule.ExposeHeaders.join(', '))
  if (rule.MaxAgeSeconds !== undefined)
    response.setHeader('access-control-max-age', String(rule.MaxAgeSeconds))
  response.setHeader('vary', 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method')
}

function ruleFor(
  bucket: BucketRecord | undefined,
  { headers }: IncomingMessage,
  method: string,
): CorsRule | undefined {
  const { origin } = headers
  if (!origin) return undefined
  return bucket?.cors?.find(
    rule =>
      rule.AllowedMethods.includes(method) && rule.AllowedOrigins.some(pattern => fits(pattern, origin)),
  )
}

/** One `*` may stand anywhere in a pattern. */
function fits(pattern: string, text: string): boolean {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return pattern === text
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after)
}
