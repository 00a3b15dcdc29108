import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/** A request that a program made of a service of AWS. */
export interface Recorded {
  /** `AWS_SDK_UA_APP_ID`, which the SDK tells with each request. https://docs.aws.amazon.com/sdkref/latest/guide/feature-appid.html */
  readonly program: string
  /** As its signature names it: `s3`, `dynamodb`, … */
  readonly service: string
  readonly method: string
  readonly url: string
  readonly target?: string
  readonly copySource?: string
  /** Of what is JSON, or names many keys. */
  readonly body?: string
  /** Undefined over HTTP/2. */
  readonly status?: number
}

/** Writes a line of JSON for every request of a program that a server of this process answers. */
export function recordRequests(file: string): void {
  const write = (recorded: Recorded | undefined) => {
    if (recorded) appendFileSync(file, `${JSON.stringify(recorded)}\n`)
  }
  const bodies = new WeakMap<IncomingMessage, Buffer[]>()
  subscribe('http.server.request.start', message => {
    const { request } = message as { request: IncomingMessage }
    bodies.set(request, chunksOf(request))
  })
  subscribe('http.server.response.finish', message => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const { method = '', url = '', headers } = request
    const body = Buffer.concat(bodies.get(request) ?? []).toString()
    write(recordedOf({ ...headers, ':method': method, ':path': url }, body, response.statusCode))
  })
  subscribe('http2.server.stream.start', message => {
    write(recordedOf((message as { headers: IncomingHttpHeaders }).headers))
  })
}

/** The chunks of a body as they come, without taking them from who reads it. */
function chunksOf(request: IncomingMessage): Buffer[] {
  const chunks: Buffer[] = []
  const isText = request.headers['x-amz-target'] !== undefined || /[?&]delete\b/u.test(request.url ?? '')
  const push = request.push.bind(request)
  if (isText)
    request.push = (chunk, encoding) => {
      if (chunk) chunks.push(Buffer.from(chunk))
      return push(chunk, encoding)
    }
  return chunks
}

function recordedOf(headers: IncomingHttpHeaders, body = '', status?: number): Recorded | undefined {
  // Powertools puts something of its own behind it.
  const [, program] = /\bapp\/([a-z]+)/u.exec(headers['user-agent'] ?? '') ?? []
  const [, service] = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//u.exec(headers.authorization ?? '') ?? []
  if (program === undefined || service === undefined) return undefined
  const [target, copySource] = [headers['x-amz-target'], headers['x-amz-copy-source']].map(value =>
    value === undefined ? undefined : String(value),
  )
  return {
    program,
    service,
    method: String(headers[':method']),
    url: String(headers[':path']),
    ...(target && { target }),
    ...(copySource && { copySource }),
    ...(body && { body }),
    ...(status && { status }),
  }
}
