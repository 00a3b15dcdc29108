import type { Logger } from '@aws-lambda-powertools/logger'
import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { ask, say, silence, stop } from '../answer.ts'
import type { Outcome } from '../outcome.ts'
import type { SkillPorts } from '../ports.ts'
import { pose } from '../pose.ts'
import { pendingQuestion, type Question, questionAbout } from '../question.ts'
import { deviceStream, isIntent, isRequest } from '../request.ts'
import { speechOf } from '../speech/speech.ts'

/** "Stop", "cancel": they really stop, without a word over what was playing. */
const end: RequestHandler = {
  canHandle: isIntent('AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'),
  handle: input => stop(input, deviceStream(input) ? undefined : speechOf(input)('goodbye')),
}

/** What can be said at this moment: in answer to a question, while something plays, or at the beginning. */
const help = ({ shelf }: SkillPorts): RequestHandler => ({
  canHandle: isIntent('AMAZON.HelpIntent'),
  async handle(input) {
    const index = await shelf.index()
    const speech = speechOf(input)
    const question = pendingQuestion(input)
    const title = titleHeld(input, index)
    const words = () => {
      switch (question?.about) {
        case 'which':
        case 'list':
          return speech('helpChoose')
        case 'forget':
          return speech('helpYesNo')
        default:
          return title === undefined ? speech('help') : speech('helpPlaying', { title })
      }
    }
    return pose(input, index, question, words())
  },
})

function titleHeld(input: HandlerInput, index: LookupIndex): string | undefined {
  const held = deviceStream(input)
  return held && !held.isFinished ? index.episode(held.stream.episode)?.title : undefined
}

/** "Repeat that" while something is asked: the question again. Before the handler of what plays. */
export const repeatQuestion = ({ shelf }: SkillPorts): RequestHandler => ({
  canHandle: input => isIntent('AMAZON.RepeatIntent')(input) && pendingQuestion(input) !== undefined,
  handle: async input => pose(input, await shelf.index(), pendingQuestion(input)),
})

/** Every other intent, the fallback among them. */
const anythingElse = ({ shelf }: SkillPorts): RequestHandler => ({
  canHandle: isRequest('IntentRequest'),
  handle: async input => notUnderstood(input, await shelf.index()),
})

/** Asks once more, says what helps the second time, and lets the listener go the third. */
export function notUnderstood(input: HandlerInput, index: LookupIndex): Response {
  const speech = speechOf(input)
  const asked = pendingQuestion(input) ?? questionAbout('hear')
  const question: Question = { ...asked, misses: asked.misses + 1 }
  switch (question.misses) {
    case 1:
      return pose(input, index, question, speech('notUnderstood'))
    case 2:
      return ask(input, speech('notUnderstoodAgain'), speech('whatToPlay'), { question })
    default:
      return say(input, speech('givingUp'))
  }
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
export const sessionHandlers = (ports: SkillPorts, logger: Logger): RequestHandler[] => [
  end,
  help(ports),
  anythingElse(ports),
  notices(logger),
]

/** A fault of ours is said to who can hear it, and logged. */
export const faults = (logger: Logger, count: (outcome: Outcome) => void): ErrorHandler => ({
  canHandle: () => true,
  handle(input, error) {
    count('TurnsFailed')
    logger.error('a request was not answered', { error, type: input.requestEnvelope.request.type })
    return say(input, speechOf(input)('fault'))
  },
})
