import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AwsError, notImplemented } from '../aws-error.ts'
import { readBody } from '../request-body.ts'
import { type Credentials, verifyHeader } from '../signature.ts'
import type { Operation, SecretsState } from './state.ts'

const MAX_REQUEST_BYTES = 1024 * 1024

const TARGET = 'secretsmanager.'

type Operations = Readonly<Record<string, Operation<never, object>>>

/** Secrets Manager's JSON 1.1: the operation stands in `X-Amz-Target`. */
export function secretsListener(state: SecretsState, operations: Operations, credentials: Credentials) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(state, operations, credentials, request)
      .then(output => ({ status: 200, body: output }))
      .catch((error: unknown) => {
        const { code, message, status } = error instanceof AwsError ? error : internalError(error)
        return { status, body: { __type: code, Message: message } }
      })
      .then(({ status, body }) => {
        const headers = {
          'content-type': 'application/x-amz-json-1.1',
          'x-amzn-requestid': randomUUID(),
        }
        response.writeHead(status, headers).end(JSON.stringify(body))
      })
  }
}

const internalError = (error: unknown) => new AwsError('InternalServiceError', String(error), 500)

async function answer(
  state: SecretsState,
  operations: Operations,
  credentials: Credentials,
  request: IncomingMessage,
): Promise<object> {
  const body = await readBody(request, MAX_REQUEST_BYTES)
  authenticate(state, credentials, request, body)
  const target = String(request.headers['x-amz-target'] ?? '')
  const name = target.startsWith(TARGET) ? target.slice(TARGET.length) : ''
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
  if (!operation) throw notImplemented('Secrets Manager', name || 'operation without a name')
  return operation(state, readJson(body) as never)
}

/** What Secrets Manager calls a signature's faults. https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['AccessDenied', 'MissingAuthenticationTokenException'],
  ['InvalidAccessKeyId', 'UnrecognizedClientException'],
])

/** @throws {AwsError} */
function authenticate(
  { region, now }: SecretsState,
  credentials: Credentials,
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Buffer,
): void {
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const signer = { credentials, region, service: 'secretsmanager', now: new Date(now()) }
  try {
    verifyHeader({ method, url, headers, bodyHash }, signer)
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    throw new AwsError(NAMES.get(error.code) ?? 'InvalidSignatureException', error.message)
  }
}

function readJson(body: Buffer): object {
  try {
    const value: unknown = JSON.parse(body.toString())
    if (typeof value === 'object' && value !== null) return value
  } catch {}
  throw new AwsError('SerializationException', 'The request body is not a JSON object.')
}
