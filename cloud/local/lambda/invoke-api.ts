import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AwsError, notImplemented } from '../aws-error.ts'
import { readBody } from '../request-body.ts'
import { type Credentials, verifyHeader } from '../signature.ts'
import { MAX_PAYLOAD_BYTES } from './function-definition.ts'
import type { FunctionPool } from './function-pool.ts'

interface InvokeApiOptions {
  readonly region: string
  readonly credentials: Credentials
  readonly arnOf: (functionName: string) => string
  readonly pools: ReadonlyMap<string, FunctionPool>
}

/** Lambda's own API: Invoke (RequestResponse and DryRun), GetFunction, ListFunctions. https://docs.aws.amazon.com/lambda/latest/api/ */
export function invokeApi(options: InvokeApiOptions) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('x-amzn-requestid', randomUUID())
    answer(options, request, response).catch((error: unknown) => {
      const known = error instanceof AwsError ? error : new AwsError('ServiceException', String(error), 500)
      response
        .writeHead(known.status, { 'content-type': 'application/json', 'x-amzn-errortype': known.code })
        .end(JSON.stringify({ Type: known.status < 500 ? 'User' : 'Service', Message: known.message }))
    })
  }
}

async function answer(
  options: InvokeApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { region, credentials } = options
  const { method = 'GET', url = '/', headers } = request
  const body = await readBody(request, MAX_PAYLOAD_BYTES)
  const bodyHash = createHash('sha256').update(body).digest('hex')
  verifyHeader(
    { method, url, headers, bodyHash },
    { credentials, region, service: 'lambda', now: new Date() },
  )

  const [path = ''] = url.split('?')
  const [, name, end] = /^\/2015-03-31\/functions\/?([^/]*)\/?(\w*)$/u.exec(path) ?? []
  if (method === 'POST' && name && end === 'invocations')
    return invoke(options, decodeURIComponent(name), body, request, response)
  if (method === 'GET' && name === '')
    return sendJson(response, { Functions: [...options.pools.values()].map(pool => describe(options, pool)) })
  if (method === 'GET' && name && end === '')
    return sendJson(response, {
      Configuration: describe(options, existing(options, decodeURIComponent(name))),
    })
  throw notImplemented('Lambda', `${method} ${path}`)
}

async function invoke(
  options: InvokeApiOptions,
  name: string,
  body: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pool = existing(options, name)
  const type = request.headers['x-amz-invocation-type'] ?? 'RequestResponse'
  if (type === 'DryRun') return void response.writeHead(204).end()
  if (type !== 'RequestResponse')
    throw new AwsError(
      'InvalidParameterValueException',
      `The local Lambda has no invocation type ${type}: asynchronous work comes from queues here.`,
    )
  const payload = body.toString() || '{}'
  try {
    JSON.parse(payload)
  } catch {
    throw new AwsError('InvalidRequestContentException', 'Could not parse request body into json.')
  }
  if (pool.isFull()) throw new AwsError('TooManyRequestsException', 'Rate Exceeded.', 429)

  const outcome = await pool.invoke(payload)
  if (outcome.functionError) response.setHeader('x-amz-function-error', outcome.functionError)
  if (request.headers['x-amz-log-type'] === 'Tail')
    response.setHeader('x-amz-log-result', Buffer.from(outcome.logTail).toString('base64'))
  response.setHeader('x-amz-executed-version', '$LATEST')
  response.writeHead(200, { 'content-type': 'application/json' }).end(outcome.payload)
}

/** A name or an ARN, and perhaps the one version that there is here. */
function existing({ pools, arnOf }: InvokeApiOptions, nameOrArn: string): FunctionPool {
  const name =
    nameOrArn
      .replace(/:\$LATEST$/u, '')
      .split(':')
      .at(-1) ?? ''
  const pool = pools.get(name)
  if (!pool) throw new AwsError('ResourceNotFoundException', `Function not found: ${arnOf(name)}`, 404)
  return pool
}

const describe = ({ arnOf }: InvokeApiOptions, { definition }: FunctionPool) => ({
  FunctionName: definition.name,
  FunctionArn: arnOf(definition.name),
  Runtime: 'nodejs24.x',
  Handler: definition.handler,
  Timeout: definition.timeoutSeconds,
  MemorySize: definition.memoryMegabytes,
  State: 'Active',
  Version: '$LATEST',
})

const sendJson = (response: ServerResponse, value: object) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
