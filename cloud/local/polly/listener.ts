import { createHash, randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { AwsError, notImplemented } from '../aws-error.ts'
import { readBody } from '../request-body.ts'
import { type Credentials, verifyHeader } from '../signature.ts'
import { describeVoices } from './operations/describe-voices.ts'
import { getSpeechSynthesisTask } from './operations/get-speech-synthesis-task.ts'
import { listSpeechSynthesisTasks } from './operations/list-speech-synthesis-tasks.ts'
import type { Operation, PollyAnswer } from './operations/operation.ts'
import { startSpeechSynthesisTask } from './operations/start-speech-synthesis-task.ts'
import { synthesizeSpeech } from './operations/synthesize-speech.ts'
import type { PollyState } from './state.ts'

const MAX_REQUEST_BYTES = 2 * 1024 * 1024

/** What HTTP/1.1's and HTTP/2's requests and responses share. */
export interface PollyHttpRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string
  readonly url?: string
  readonly headers: IncomingHttpHeaders
}

export interface PollyHttpResponse {
  writeHead(status: number, headers: OutgoingHttpHeaders): unknown
  end(body: string | Uint8Array): unknown
}

/** Polly's REST-JSON. https://docs.aws.amazon.com/polly/latest/dg/API_Operations.html */
export function pollyListener(state: PollyState, credentials: Credentials) {
  return (request: PollyHttpRequest, response: PollyHttpResponse): void => {
    const requestId = { 'x-amzn-requestid': randomUUID() }
    answer(state, credentials, request).then(
      result => {
        if ('audio' in result) response.writeHead(200, { ...requestId, ...result.headers })
        else response.writeHead(200, { ...requestId, 'content-type': 'application/json' })
        response.end('audio' in result ? result.audio : JSON.stringify(result.json))
      },
      (error: unknown) => {
        const { code, message, status } = error instanceof AwsError ? error : serviceFailure(error)
        response.writeHead(status, {
          ...requestId,
          'content-type': 'application/json',
          'x-amzn-errortype': code,
        })
        response.end(JSON.stringify({ message }))
      },
    )
  }
}

const serviceFailure = (error: unknown) =>
  new AwsError('ServiceFailureException', error instanceof Error ? error.message : String(error), 500)

async function answer(
  state: PollyState,
  credentials: Credentials,
  request: PollyHttpRequest,
): Promise<PollyAnswer> {
  const { method = 'GET', url = '/', headers } = request
  const content = await readBody(request, MAX_REQUEST_BYTES)
  const bodyHash = createHash('sha256').update(content).digest('hex')
  verifyHeader(
    { method, url, headers, bodyHash },
    { credentials, region: state.region, service: 'polly', now: new Date(state.now()) },
  )

  const { pathname, searchParams } = new URL(url, 'http://polly')
  const [, , resource = '', ...path] = pathname.split('/').map(decodeURIComponent)
  const operation = operationOf(method, resource, path)
  return operation(state, { path, query: searchParams, body: readJson(content) })
}

/** What Polly has and this one has not answers so, by name. */
function operationOf(method: string, resource: string, path: readonly string[]): Operation {
  const of = `${method} ${resource}${path.length > 0 ? '/' : ''}`
  const operation = OPERATIONS[of]
  if (operation) return operation
  throw notImplemented('Polly', NOT_HERE[of] ?? of)
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'POST speech': synthesizeSpeech,
  'POST synthesisTasks': startSpeechSynthesisTask,
  'GET synthesisTasks': listSpeechSynthesisTasks,
  'GET synthesisTasks/': getSpeechSynthesisTask,
  'GET voices': describeVoices,
}

const NOT_HERE: Readonly<Record<string, string>> = {
  'GET lexicons': 'ListLexicons',
  'GET lexicons/': 'GetLexicon',
  'PUT lexicons/': 'PutLexicon',
  'DELETE lexicons/': 'DeleteLexicon',
  'POST synthesisStream': 'StartSpeechSynthesisStream',
}

function readJson(content: Buffer): Record<string, unknown> {
  if (content.length === 0) return {}
  try {
    return JSON.parse(content.toString())
  } catch {
    throw new AwsError('SerializationException', 'The request body is not well formed.')
  }
}
