import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import type { Clock } from '../clock.ts'
import { type AskedBy, type CheckedAnswer, checkAnswer } from './answer/check-answer.ts'

/** Invokes the skill's endpoint; rejects when the function failed. */
export type Invoke = (request: RequestEnvelope) => Promise<ResponseEnvelope | undefined>

/** How a call ended. */
export type CallResult =
  | { readonly kind: 'answered'; readonly answer: unknown; readonly checked: CheckedAnswer }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'timed-out' }

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html */
export const ANSWER_WITHIN_MILLISECONDS = 8_000

/** Calls the skill as Alexa does: over JSON, for so long and no longer, and checks what it answers. */
export async function callSkill(
  request: RequestEnvelope,
  invoke: Invoke,
  clock: Clock,
  asked: AskedBy,
): Promise<CallResult> {
  const { promise: timeOut, resolve: endWaiting } = Promise.withResolvers<CallResult>()
  const stopAlarm = clock.alarm(clock.now() + ANSWER_WITHIN_MILLISECONDS, () =>
    endWaiting({ kind: 'timed-out' }),
  )
  try {
    return await Promise.race([invoked(request, invoke, asked), timeOut])
  } finally {
    stopAlarm()
  }
}

async function invoked(request: RequestEnvelope, invoke: Invoke, asked: AskedBy): Promise<CallResult> {
  try {
    const answer = overTheWire(await invoke(structuredClone(request)))
    return { kind: 'answered', answer, checked: checkAnswer(answer, asked) }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** What JSON leaves of a value, as between Alexa and a function: no undefined, no dates, no instances. */
function overTheWire(value: unknown): unknown {
  const json = JSON.stringify(value)
  return json === undefined ? undefined : JSON.parse(json)
}
