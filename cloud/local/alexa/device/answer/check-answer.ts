import type { ResponseEnvelope } from 'ask-sdk-model'
import type { Ask } from '../requests.ts'
import { checkDialog, type DialogAsked } from './check-dialog.ts'
import { checkDirectives } from './check-directives.ts'
import { checkSpeech } from './check-speech.ts'
import { isObject, type Problem } from './problem.ts'
import { LIMITS, type Rule, ruleOf } from './rules.ts'

export interface AskedBy {
  readonly type: Ask['type']
  readonly requestId: string
  /** Whether the manifest has the AUDIO_PLAYER interface. */
  readonly streamsAudio: boolean
  /** Left out where the skill's dialogs are not known: then they are not checked. */
  readonly dialog?: DialogAsked
}

/** A skill's answer, found legal or not. */
export type CheckedAnswer =
  | { readonly isLegal: true; readonly envelope: ResponseEnvelope }
  | { readonly isLegal: false; readonly problems: readonly [Problem, ...Problem[]] }

const NO_ANSWER: ResponseEnvelope = { version: '1.0', response: {} }

/** Checks what a skill answered as Alexa does before it reaches a device. */
export function checkAnswer(answer: unknown, asked: AskedBy): CheckedAnswer {
  const rule = ruleOf(asked.type)
  if (answer === undefined || answer === null) {
    if (!rule.mayTalk) return { isLegal: true, envelope: NO_ANSWER }
    return illegal({ message: 'SpeechletResponse was null', hint: 'The skill answered nothing.' })
  }
  if (!isEnvelope(answer)) {
    return illegal({
      message: 'The response is not a valid Alexa response',
      hint: 'An answer is an object {version: "1.0", response: {…}}.',
    })
  }
  const bytes = Buffer.byteLength(JSON.stringify(answer))
  const problems =
    bytes > LIMITS.responseBytes
      ? [
          {
            message: `The response has ${bytes} bytes and exceeds the maximum of ${LIMITS.responseBytes}`,
            hint: 'Session attributes count too.',
          },
        ]
      : [
          ...checkTalk(answer, rule),
          ...checkSpeech(answer, asked.requestId),
          ...checkDirectivesOf(answer, rule, asked),
        ]
  return problems.length === 0 ? { isLegal: true, envelope: answer } : illegal(...problems)
}

/** What a Dialog directive means is checked where all directives are directives. */
function checkDirectivesOf(answer: ResponseEnvelope, rule: Rule, asked: AskedBy): Problem[] {
  const problems = checkDirectives(answer, rule, asked.streamsAudio)
  return problems.length > 0 || !asked.dialog ? problems : checkDialog(answer, asked.dialog)
}

const illegal = (...problems: Problem[]): CheckedAnswer => ({
  isLegal: false,
  problems: [problems[0] ?? { message: 'The response is not valid', hint: '' }, ...problems.slice(1)],
})

const isEnvelope = (answer: unknown): answer is ResponseEnvelope =>
  isObject(answer) &&
  typeof answer.version === 'string' &&
  isObject(answer.response) &&
  (answer.sessionAttributes === undefined ||
    answer.sessionAttributes === null ||
    isObject(answer.sessionAttributes))

/** The words are Amazon's own. */
function checkTalk({ response }: ResponseEnvelope, { mayTalk }: Rule): Problem[] {
  if (mayTalk) return []
  const found = [
    response.outputSpeech ? 'Response may not contain an outputSpeech' : undefined,
    response.card ? 'Response may not contain a card' : undefined,
    response.reprompt ? 'Response may not contain a reprompt' : undefined,
    response.shouldEndSession === false ? 'Response may not have shouldEndSession set to false' : undefined,
  ]
  return found
    .filter(message => message !== undefined)
    .map(message => ({
      message: `The following directives are not supported: ${message}`,
      hint: 'Only Launch and Intent requests are answered with speech, a card, a reprompt or an open session.',
    }))
}
