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

export interface SkillLineOptions {
  readonly invoke: Invoke
  readonly clock: Clock
  readonly log: (line: string) => void
  /** As the device is when a request is made. */
  readonly around: () => Omit<Surroundings, 'now'>
}

/** The line between a device and a skill's endpoint. Everything that goes over it is written down. */
export class SkillLine {
  readonly transcript = new Transcript()
  readonly #options: SkillLineOptions

  constructor(options: SkillLineOptions) {
    this.#options = options
  }

  /** Asks the skill. Where its answer cannot be used the skill has been told so when this resolves. */
  async ask(ask: Ask): Promise<Reply> {
    const reply = await this.#call(ask)
    if (reply.kind === 'answer') return reply
    this.#options.log(reply.line)
    if (isComplainedOf(ask, reply)) {
      await this.ask({
        type: 'System.ExceptionEncountered',
        error: { type: 'INVALID_RESPONSE', message: reply.error.message },
        cause: { requestId: reply.requestId },
      })
    }
    return reply
  }

  async #call(ask: Ask): Promise<Reply> {
    const { invoke, clock } = this.#options
    const around = this.#options.around()
    const request = requestEnvelope(ask, { ...around, now: clock.now() })
    const { requestId } = request.request
    const began = performance.now()
    const result = await callSkill(request, invoke, clock, {
      type: ask.type,
      requestId,
      streamsAudio: around.skill.streamsAudio,
      dialog: {
        model: around.skill.dialogModel(around.locale),
        ...(ask.type === 'IntentRequest' ? { intent: ask.intent, dialogState: ask.dialogState } : {}),
      },
    })
    this.#write(request, result, Math.round(performance.now() - began))
    return replyOf(ask.type, requestId, result)
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
const DISPATCH_FAILED = 'An exception occurred while dispatching the request to the skill.'

function replyOf(type: Ask['type'], requestId: string, result: CallResult): Reply {
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

/**
 * A skill hears of a bad answer by System.ExceptionEncountered, and of no answer too, unless the session's end tells
 * it. It hears no complaint about its answer to a complaint.
 */
function isComplainedOf({ type }: Ask, { error }: Extract<Reply, { kind: 'error' }>): boolean {
  if (type === 'System.ExceptionEncountered') return false
  const isTold = type === 'LaunchRequest' || type === 'IntentRequest' || type === 'SessionEndedRequest'
  return !isTold || error.message !== DISPATCH_FAILED
}
