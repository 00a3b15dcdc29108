import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AwsError } from '../aws-error.ts'
import { authenticate } from './authenticate.ts'
import { addCors, answerPreflight } from './cors.ts'
import { MAX_KEY_BYTES } from './limits.ts'
import { postObject } from './operations/post-object.ts'
import { operationOf } from './routes.ts'
import { readPath } from './s3-request.ts'
import type { Store } from './store.ts'
import { errorDocument } from './xml.ts'

/** S3 over HTTP: every request is authenticated, routed and answered, or refused in S3's own form. */
export function s3Listener(store: Store) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const requestId = randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()
    response.setHeader('x-amz-request-id', requestId)
    response.setHeader('server', 'AmazonS3')
    answer(store, request, response).catch((error: unknown) => refuse(request, response, error, requestId))
  }
}

async function answer(store: Store, raw: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = raw
  const { bucket, key, query } = readPath(url)
  const record = store.index.getBucket(bucket)
  if (method === 'OPTIONS') return answerPreflight(record, raw, response)
  addCors(record, raw, response)

  const isForm =
    method === 'POST' && !key && /^multipart\/form-data/iu.test(raw.headers['content-type'] ?? '')
  if (isForm) return postObject({ store, raw, response, method, bucket, key, query })
  const signature = authenticate(store, raw)
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new AwsError('KeyTooLongError', 'Your key is too long')
  const request = { store, raw, response, method, bucket, key, query, ...(signature && { signature }) }
  await operationOf(request)(request)
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown, requestId: string): void {
  if (response.headersSent || response.destroyed) return void response.destroy()
  const known =
    error instanceof AwsError ? error : isBrokenOff(request, error) ? brokenOff() : internal(error)
  const { code, message, status } = known
  const body =
    request.method === 'HEAD'
      ? ''
      : errorDocument({ Code: code, Message: message, Resource: request.url, RequestId: requestId })
  // What is left of a body that nobody reads must not be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close')
  response
    .writeHead(status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(body) })
    .end(body)
}

const isBrokenOff = (request: IncomingMessage, error: unknown) =>
  request.destroyed && !request.complete && error instanceof Error

const brokenOff = () =>
  new AwsError(
    'RequestTimeout',
    'Your socket connection to the server was not read from or written to within the timeout period.',
  )

const internal = (error: unknown) =>
  new AwsError(
    'InternalError',
    `We encountered an internal error: ${error instanceof Error ? error.message : error}`,
    500,
  )
