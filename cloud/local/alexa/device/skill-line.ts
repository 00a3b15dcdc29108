import type { RequestEnvelope, ResponseEnvelope, SessionEndedError } from 'ask-sdk-model'
import type { Clock } from '../clock.ts'
import { type CallResult, callSkill, type Invoke } from './call-skill.ts'
import { type Ask, requestEnvelope, type Surroundings } from './requests.ts'
import { Transcript } from './transcript.ts'

/** What came back from the skill. */
export type Reply =
  | { readonly kind: 'answer'; readonly requestId: string; readonly envelope: ResponseEnvelope }
  /** Nothing that a device can use; `error` is what Alexa tells the skill of it. */
  | {
      readonly kind: 'error'
      readonly requestId: string
      readonly error: SessionEndedError
      readonly line: string
    }

/** The line between Alexa and a skill's endpoint. Everything that goes over it is written down. */
export class SkillLine {
  readonly transcript = new Transcript()
  readonly #invoke: Invoke
  readonly #clock: Clock

  constructor(invoke: Invoke, clock: Clock) {
    this.#invoke = invoke
    this.#clock = clock
  }

  async ask(ask: Ask, around: Omit<Surroundings, 'now'>): Promise<Reply> {
    const request = requestEnvelope(ask, { ...around, now: this.#clock.now() })
    const { requestId } = request.request
    const began = performance.now()
    const result = await callSkill(request, this.#invoke, this.#clock, {
      type: ask.type,
      requestId,
      streamsAudio: around.skill.streamsAudio,
      dialog: {
        model: around.skill.dialogModel(around.locale),
        ...(ask.type === 'IntentRequest' ? { intent: ask.intent, dialogState: ask.dialogState } : {}),
      },
    })
    this.#write(request, result, Math.round(performance.now() - began))
    return reply(ask.type, requestId, result)
  }

  #write(request: RequestEnvelope, result: CallResult, tookMilliseconds: number): void {
    if (result.kind === 'answered') {
      const problems = result.checked.isLegal ? [] : result.checked.problems
      this.transcript.add({ request, response: result.answer, problems, tookMilliseconds })
    } else {
      this.transcript.add({
        request,
        response: undefined,
        problems: [],
        failure: failureOf(result),
        tookMilliseconds,
      })
    }
  }
}

/** Alexa's own words. */
export const DISPATCH_FAILED = 'An exception occurred while dispatching the request to the skill.'

function reply(type: Ask['type'], requestId: string, result: CallResult): Reply {
  if (result.kind !== 'answered') {
    const error: SessionEndedError = {
      type: result.kind === 'timed-out' ? 'ENDPOINT_TIMEOUT' : 'INVALID_RESPONSE',
      message: DISPATCH_FAILED,
    }
    return { kind: 'error', requestId, error, line: `the skill did not answer ${type}: ${failureOf(result)}` }
  }
  const { checked } = result
  if (checked.isLegal) return { kind: 'answer', requestId, envelope: checked.envelope }
  const reasons = checked.problems.map(({ message, hint }) => `${message} (${hint})`).join('; ')
  return {
    kind: 'error',
    requestId,
    error: { type: 'INVALID_RESPONSE', message: checked.problems[0].message },
    line: `the answer to ${type} was rejected: ${reasons}`,
  }
}

const failureOf = (result: Exclude<CallResult, { kind: 'answered' }>): string =>
  result.kind === 'failed' ? result.message : 'it took longer than 8 seconds'
