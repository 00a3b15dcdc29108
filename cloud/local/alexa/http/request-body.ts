import type { IncomingMessage } from 'node:http'
import { HttpError } from './answer.ts'

/** An interaction model has 1.5 MB at most. */
const MAX_BODY_BYTES = 4 * 1024 * 1024

/**
 * The JSON that a request carries, or the text where it is CSV; undefined where it carries nothing.
 * @throws {HttpError} 400 or 413
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const body = await bodyOf(request, MAX_BODY_BYTES)
  if (body.length === 0) return undefined
  if (request.headers['content-type']?.startsWith('text/csv')) return body.toString('utf8')
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new HttpError(400, 'The request body is not valid JSON.')
  }
}

/**
 * What a request carries. One that is too large is read to its end all the same: who still writes would see their
 * connection reset, and not the answer. @throws {HttpError} 413
 */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes <= most) chunks.push(chunk)
  }
  if (bytes > most) throw new HttpError(413, `A request has ${most} bytes at most.`)
  return Buffer.concat(chunks)
}
