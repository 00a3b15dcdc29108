import type { Logger } from '@aws-lambda-powertools/logger'
import type { ErrorHandler, RequestHandler } from 'ask-sdk-core'
import { ask, say, silence, stop } from '../answer.ts'
import { deviceStream, isIntent, isRequest } from '../request.ts'
import { speechOf } from '../speech/speech.ts'

/** "Stop", "cancel": they really stop, without a word over what was playing. */
const end: RequestHandler = {
  canHandle: isIntent('AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'),
  handle: input => stop(input, deviceStream(input) ? undefined : speechOf(input)('goodbye')),
}

const help: RequestHandler = {
  canHandle: isIntent('AMAZON.HelpIntent'),
  handle: input => ask(input, speechOf(input)('help'), speechOf(input)('whatToPlay')),
}

/** Every other intent, the fallback among them. */
const notUnderstood: RequestHandler = {
  canHandle: isRequest('IntentRequest'),
  handle: input => ask(input, speechOf(input)('notUnderstood'), speechOf(input)('whatToPlay')),
}

/** The session is over, or Alexa refused an answer: nothing may be said, the reason is logged. */
const notices = (logger: Logger): RequestHandler => ({
  canHandle: () => true,
  handle(input) {
    const { request } = input.requestEnvelope
    if ('error' in request && request.error) logger.error('Alexa reports an error', { request })
    return silence(input)
  },
})

/** After all others, in this order. */
export const sessionHandlers = (logger: Logger): RequestHandler[] => [
  end,
  help,
  notUnderstood,
  notices(logger),
]

/** A fault of ours is said to who can hear it, and logged. */
export const faults = (logger: Logger): ErrorHandler => ({
  canHandle: () => true,
  handle(input, error) {
    logger.error('a request was not answered', { error, type: input.requestEnvelope.request.type })
    return say(input, speechOf(input)('fault'))
  },
})
