import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AwsError, notImplemented } from '../aws-error.ts'
import { readBody } from '../request-body.ts'
import { type Credentials, verifyHeader } from '../signature.ts'
import { EVENT_BRIDGE_OPERATIONS } from './event-bridge/operations.ts'
import { readQuery, writeXml } from './query-protocol.ts'
import { SNS_OPERATIONS } from './sns/operations.ts'
import { SQS_OPERATIONS } from './sqs/operations.ts'
import type { EventState, Operation } from './state.ts'

const MAX_REQUEST_BYTES = 12 * 1024 * 1024

/** One service on the wire: what it is called, what it can do, and how it answers. */
interface Service {
  readonly name: string
  /** In the credential scope. */
  readonly signingName: string
  readonly operations: Readonly<Record<string, Operation<never, object>>>
  readonly protocol: Protocol
}

interface Protocol {
  readonly contentType: string
  read(body: Buffer): object
  write(operation: string, output: object, requestId: string): string
  writeError(error: AwsError, requestId: string): string
}

const json = (version: string): Protocol => ({
  contentType: `application/x-amz-json-${version}`,
  read: body => JSON.parse(body.toString() || '{}'),
  write: (_, output) => JSON.stringify(output),
  writeError: ({ code, message }) => JSON.stringify({ __type: code, message }),
})

const query: Protocol = {
  contentType: 'text/xml',
  read: body => readQuery(body.toString()),
  write: (operation, output, requestId) => writeXml(operation, output, requestId),
  writeError: ({ code, message, status }, requestId) =>
    writeXml(
      'Error',
      { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message },
      requestId,
    ),
}

const SQS: Service = { name: 'SQS', signingName: 'sqs', operations: SQS_OPERATIONS, protocol: json('1.0') }
const EVENT_BRIDGE: Service = {
  name: 'EventBridge',
  signingName: 'events',
  operations: EVENT_BRIDGE_OPERATIONS,
  protocol: json('1.1'),
}
const SNS: Service = { name: 'SNS', signingName: 'sns', operations: SNS_OPERATIONS, protocol: query }

/** SQS, EventBridge and SNS at one address: the first two are told by `X-Amz-Target`, the third by its form. */
export function wireListener(state: EventState, credentials: Credentials) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const requestId = randomUUID()
    const target = String(request.headers['x-amz-target'] ?? '')
    const service = target.startsWith('AmazonSQS.')
      ? SQS
      : target.startsWith('AWSEvents.')
        ? EVENT_BRIDGE
        : SNS
    const { contentType, writeError } = service.protocol

    answer(state, credentials, service, target, request, requestId)
      .then(body => ({ status: 200, body }))
      .catch((error: unknown) => {
        const known = error instanceof AwsError ? error : new AwsError('InternalFailure', String(error), 500)
        if (service === SQS) response.setHeader('x-amzn-query-error', `${queryCode(known.code)};Sender`)
        return { status: known.status, body: writeError(known, requestId) }
      })
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': contentType, 'x-amzn-requestid': requestId }).end(body)
      })
  }
}

async function answer(
  state: EventState,
  credentials: Credentials,
  { name, signingName, operations, protocol }: Service,
  target: string,
  request: IncomingMessage,
  requestId: string,
): Promise<string> {
  const body = await readBody(request, MAX_REQUEST_BYTES)
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const { method = 'GET', url = '/', headers } = request
  verifyHeader(
    { method, url, headers, bodyHash },
    { credentials, region: state.region, service: signingName, now: new Date(state.now()) },
  )

  const input = read(protocol, body)
  const action = 'Action' in input ? String(input.Action) : (target.split('.').at(-1) ?? '')
  const operation = operations[action]
  if (!operation) throw notImplemented(name, action || 'operation without a name')
  const output = await operation(state, input as never)
  return protocol.write(action, withHost(output, headers.host), requestId)
}

function read(protocol: Protocol, body: Buffer): object {
  try {
    return protocol.read(body)
  } catch {
    throw new AwsError('SerializationException', 'The request body is not well formed.')
  }
}

/** Queues are known by their path; a client gets the address that it asked under. */
function withHost(output: object, host = ''): object {
  const absolute = (path: unknown) => `http://${host}${path}`
  if ('QueueUrl' in output) return { ...output, QueueUrl: absolute(output.QueueUrl) }
  if ('QueueUrls' in output && Array.isArray(output.QueueUrls))
    return { ...output, QueueUrls: output.QueueUrls.map(absolute) }
  return output
}

/** What the older query protocol called an error, which clients still look for. */
const queryCode = (code: string) =>
  code === 'QueueDoesNotExist' ? 'AWS.SimpleQueueService.NonExistentQueue' : code
