import { createHash, randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { AwsError, notImplemented } from '../aws-error.ts'
import { readBody } from '../request-body.ts'
import type { Credentials } from '../signature.ts'
import { authenticate } from './authenticate.ts'
import { TASK_KEPT_MILLISECONDS } from './limits.ts'
import { describeVoices } from './operations/describe-voices.ts'
import { getSpeechSynthesisTask } from './operations/get-speech-synthesis-task.ts'
import { listSpeechSynthesisTasks } from './operations/list-speech-synthesis-tasks.ts'
import type { Operation, PollyAnswer } from './operations/operation.ts'
import { startSpeechSynthesisTask } from './operations/start-speech-synthesis-task.ts'
import { synthesizeSpeech } from './operations/synthesize-speech.ts'
import type { Fields } from './request-fields.ts'
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
  const { region, now } = state
  authenticate({ method, url, headers, bodyHash }, { credentials, region, now: new Date(now()) })

  const [path = '', query] = url.split(/\?(.*)/su)
  // What is signed can be decoded.
  const [root, version, resource = '', ...rest] = path.split('/').map(decodeURIComponent)
  const operation = operationOf(`${method} ${root}/${version}/${resource}${rest.length > 0 ? '/' : ''}`)
  state.tasks.forgetBefore(now() - TASK_KEPT_MILLISECONDS)
  const asked = { path: rest, query: new URLSearchParams(query), body: readJson(content) }
  const fault = state.faults.call(operation.name, asked.body)
  if (fault === 'throttled') throw new AwsError('ThrottlingException', 'Rate exceeded')
  if (fault === 'failed') throw serviceFailure('nothing was done')
  const result = await operation(state, asked)
  if (fault === 'failed afterwards') throw serviceFailure('it was done all the same')
  return result
}

/** What Polly has and this one has not answers so, by name. */
function operationOf(address: string): Operation {
  const operation = OPERATIONS.get(address)
  if (operation) return operation
  const name = NOT_HERE.get(address)
  if (name) throw notImplemented('Polly', name)
  throw new AwsError('UnknownOperationException', `Polly has no operation at ${address}.`, 404)
}

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['POST /v1/speech', synthesizeSpeech],
  ['POST /v1/synthesisTasks', startSpeechSynthesisTask],
  ['GET /v1/synthesisTasks', listSpeechSynthesisTasks],
  ['GET /v1/synthesisTasks/', getSpeechSynthesisTask],
  ['GET /v1/voices', describeVoices],
])

const NOT_HERE: ReadonlyMap<string, string> = new Map([
  ['GET /v1/lexicons', 'ListLexicons'],
  ['GET /v1/lexicons/', 'GetLexicon'],
  ['PUT /v1/lexicons/', 'PutLexicon'],
  ['DELETE /v1/lexicons/', 'DeleteLexicon'],
  ['POST /v1/synthesisStream', 'StartSpeechSynthesisStream'],
])

function readJson(content: Buffer): Fields {
  if (content.length === 0) return {}
  try {
    const value: unknown = JSON.parse(content.toString())
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {}
  throw new AwsError('SerializationException', 'The request body is not a JSON object.')
}
