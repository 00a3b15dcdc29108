import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Directive, interfaces, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model'
import {
  type Alexa,
  type AlexaOptions,
  movableClock,
  openAlexa,
} from '../../../../../cloud/local/alexa/alexa.ts'

export const SKILL_PACKAGE = join(import.meta.dirname, 'skill-package')
export const SKILL_ID = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555'

/** Answers by request type or intent name; a request without one is answered with nothing. */
export type Answers = Record<string, Answer | Answer[]>
type Answer = Response | ((request: RequestEnvelope) => Response | Promise<Response> | undefined)

export interface Toy extends Alexa {
  /** All that the skill was asked, in order. */
  readonly requests: RequestEnvelope[]
  /** The types of those requests, with "IntentRequest" as the intent's name. */
  readonly asked: () => string[]
  readonly lines: string[]
  readonly clock: ReturnType<typeof movableClock>
}

const nameOf = ({ request }: RequestEnvelope) =>
  request.type === 'IntentRequest' ? request.intent.name : request.type

/** A local Alexa with the toy skill, which answers as it is told; a list of answers is given one by one. */
export function openToy(answers: Answers = {}, options: Partial<AlexaOptions> = {}): Toy {
  const requests: RequestEnvelope[] = []
  const lines: string[] = []
  const clock = movableClock()
  const given = new Map<string, number>()

  const invoke = async (request: RequestEnvelope): Promise<ResponseEnvelope> => {
    requests.push(request)
    const name = nameOf(request)
    const known = answers[name] ?? {}
    const at = given.get(name) ?? 0
    given.set(name, at + 1)
    const answer = Array.isArray(known) ? (known[Math.min(at, known.length - 1)] ?? {}) : known
    const response = typeof answer === 'function' ? await answer(request) : answer
    return { version: '1.0', sessionAttributes: { turns: requests.length }, response: response ?? {} }
  }

  const alexa = openAlexa({
    skillPackage: SKILL_PACKAGE,
    skillId: SKILL_ID,
    invoke,
    clock,
    log: line => lines.push(line),
    baseUrl: () => 'http://127.0.0.1:1',
    ...options,
  })
  return { ...alexa, requests, lines, clock, asked: () => requests.map(nameOf) }
}

export const play = (
  url: string,
  { token = url, offset = 0, behavior = 'REPLACE_ALL', after }: PlayOptions = {},
): interfaces.audioplayer.PlayDirective => ({
  type: 'AudioPlayer.Play',
  playBehavior: behavior,
  audioItem: {
    stream: {
      url,
      token,
      offsetInMilliseconds: offset,
      ...(after === undefined ? {} : { expectedPreviousToken: after }),
    },
    metadata: { title: `Title of ${token}` },
  },
})

interface PlayOptions {
  token?: string
  offset?: number
  behavior?: interfaces.audioplayer.PlayBehavior
  after?: string
}

export const stop: Directive = { type: 'AudioPlayer.Stop' }

export const answer = (...directives: Directive[]): Response => ({ directives, shouldEndSession: true })

export const speech = (text: string, rest: Partial<Response> = {}): Response => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` },
  ...rest,
})

/** An answer that no type would let through. */
export const raw = (answer: unknown): Response => JSON.parse(JSON.stringify(answer))

/** A folder that is gone when the test is over. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'alexa-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
