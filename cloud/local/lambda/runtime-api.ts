import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readBody } from '../request-body.ts'
import { MAX_PAYLOAD_BYTES } from './function-definition.ts'

/** What the Runtime API tells an environment of its process. */
export interface RuntimeEvents {
  /** The process wants its next invocation. */
  next(give: (invocation: RuntimeInvocation) => void): void
  response(requestId: string, payload: string): void
  error(requestId: string, payload: string): void
  initError(payload: string): void
}

export interface RuntimeInvocation {
  readonly requestId: string
  readonly functionArn: string
  /** Milliseconds since 1970. */
  readonly deadline: number
  readonly payload: string
}

/**
 * Lambda's Runtime API, one server for all processes: each is told an address of its own below it.
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export async function openRuntimeApi() {
  const environments = new Map<string, RuntimeEvents>()
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.writeHead(400).end())
  })
  // A process waits for its next invocation as long as it takes.
  server.requestTimeout = 0
  server.keepAliveTimeout = 0

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, id = '', , , ...path] = (request.url ?? '').split('/')
    const environment = environments.get(id)
    if (!environment) return void response.writeHead(403).end()
    if (path.join('/') === 'invocation/next')
      return environment.next(invocation => give(response, invocation))

    const body = (await readBody(request, MAX_PAYLOAD_BYTES * 2)).toString()
    const [kind, requestId = '', end] = path
    if (kind === 'init') environment.initError(body)
    else if (end === 'response') environment.response(requestId, body)
    else if (end === 'error') environment.error(requestId, body)
    response.writeHead(202).end()
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined

  return {
    /** The value of `AWS_LAMBDA_RUNTIME_API` for the process of this id. */
    addressFor: (id: string) => `127.0.0.1:${port}/${id}`,
    register: (id: string, events: RuntimeEvents) => void environments.set(id, events),
    forget: (id: string) => void environments.delete(id),
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type RuntimeApi = Awaited<ReturnType<typeof openRuntimeApi>>

function give(
  response: ServerResponse,
  { requestId, functionArn, deadline, payload }: RuntimeInvocation,
): void {
  response
    .writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': requestId,
      'lambda-runtime-deadline-ms': String(deadline),
      'lambda-runtime-invoked-function-arn': functionArn,
    })
    .end(payload)
}
