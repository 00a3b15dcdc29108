import type { ServerResponse } from 'node:http'

/** What an HTTP request is answered with. */
export interface HttpAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, but for a Buffer; undefined sends no body. */
  readonly body?: unknown
}

/** Thrown where a request cannot be done; the message goes to the caller. */
export class HttpError extends Error {
  override name = 'HttpError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Of every answer. */
export const COMMON_HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

export function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  if (response.headersSent || response.destroyed) return
  const bytes = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  response.writeHead(status, {
    ...COMMON_HEADERS,
    ...(bytes ? { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': bytes.length } : {}),
    ...headers,
  })
  response.end(bytes)
}
