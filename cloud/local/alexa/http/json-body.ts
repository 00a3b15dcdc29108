import type { IncomingMessage } from 'node:http'
import { HttpError } from './answer.ts'

/** An interaction model has 1.5 MB at most. */
const MAX_BODY_BYTES = 4 * 1024 * 1024

/** The JSON that a request carries; undefined where it carries none. @throws {HttpError} 400 or 413 */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length
    if (bytes > MAX_BODY_BYTES) throw new HttpError(413, `A request has ${MAX_BODY_BYTES} bytes at most.`)
    chunks.push(chunk)
  }
  if (bytes === 0) return undefined
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new HttpError(400, 'The request body is not valid JSON.')
  }
}
