import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AwsError } from '../aws-error.ts'
import { readBody } from '../request-body.ts'

export interface HttpApiOptions {
  readonly region: string
  readonly accountId: string
  /** Names the API: `<apiId>.execute-api.<region>.amazonaws.com`. */
  readonly apiId: string
  /** The function behind `$default`, as Lambda invokes it: JSON in, JSON out. */
  readonly invoke: (event: HttpApiEvent) => Promise<{ payload: string; functionError?: string }>
}

export type HttpApiEvent = ReturnType<typeof eventOf>

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html */
const MAX_PAYLOAD_BYTES = 10 * 1024 * 1024

/**
 * An HTTP API with one route, `$default`, whose integration is a Lambda proxy of payload format 2.0.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function openHttpApi(options: HttpApiOptions) {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, MAX_PAYLOAD_BYTES)
    const event = eventOf(options, request, body)
    const { payload, functionError } = await options.invoke(event)
    if (functionError) return sendMessage(response, 500, 'Internal Server Error')
    sendAnswer(response, readAnswer(payload), request.method === 'HEAD')
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else if (error instanceof URIError) sendMessage(response, 400, 'Bad Request')
      else if (error instanceof AwsError && error.status === 413)
        sendMessage(response, 413, 'Request Entity Too Large')
      else sendMessage(response, 500, 'Internal Server Error')
    })
  }
}

/** @throws {URIError} for a path that is not encoded UTF-8 */
function eventOf({ region, accountId, apiId }: HttpApiOptions, request: IncomingMessage, body: Buffer) {
  const { method = 'GET', url = '/' } = request
  const [encodedPath = '/', rawQueryString = ''] = splitOnce(url, '?')
  const path = decodeURIComponent(encodedPath)
  const { cookie, ...headers } = joined(request)
  const now = Date.now()
  const domainName = `${apiId}.execute-api.${region}.amazonaws.com`
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString,
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers: { ...headers, host: domainName },
    ...(rawQueryString !== '' && { queryStringParameters: joinedQuery(rawQueryString) }),
    requestContext: {
      accountId,
      apiId,
      domainName,
      domainPrefix: apiId,
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now,
    },
    ...(body.length > 0 && { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
  }
}

const splitOnce = (text: string, mark: string): string[] => {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Names in lower case; values of one name with commas between them, but cookies with semicolons. */
function joined({ headersDistinct }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headersDistinct).flatMap(([name, values]) =>
      values ? [[name, values.join(name === 'cookie' ? '; ' : ',')]] : [],
    ),
  )
}

function joinedQuery(rawQueryString: string): Record<string, string> {
  const all: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(rawQueryString))
    all[name] = name in all ? `${all[name]},${value}` : value
  return all
}

/** `28/Nov/2026:21:51:08 +0000` */
function commonLogTime(now: number): string {
  const [, day, month, year, time] = new Date(now).toUTCString().split(' ')
  return `${day}/${month}/${year}:${time} +0000`
}

interface ProxyAnswer {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, string | number | boolean>>
  readonly cookies?: readonly string[]
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

/** What the function said; anything without a status is itself the body of a 200, as JSON. */
function readAnswer(payload: string): ProxyAnswer {
  const said: unknown = JSON.parse(payload)
  if (typeof said === 'object' && said !== null && 'statusCode' in said) return said as ProxyAnswer
  const body = typeof said === 'string' ? said : payload
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body }
}

function sendAnswer(response: ServerResponse, answer: ProxyAnswer, isHead: boolean): void {
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded } = answer
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain;charset=UTF-8')
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  response.statusCode = Number(statusCode)
  if (!isHead && statusCode !== 304 && statusCode !== 204) response.setHeader('content-length', bytes.length)
  response.end(isHead ? undefined : bytes)
}

const sendMessage = (response: ServerResponse, status: number, message: string) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }))
}
