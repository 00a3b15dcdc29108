import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { ask, say, silence, stop } from '../answer.ts'
import type { SkillPorts } from '../ports.ts'
import { pendingQuestion, questionAbout } from '../question.ts'
import { isIntent, isRequest, listenerOf } from '../request.ts'
import { speechOf } from '../speech/speech.ts'

/** Forgetting a listener: asked for, and then done; or because they have disabled the skill. Before the other answers to yes and no. */
export const forgetHandlers = (ports: SkillPorts): RequestHandler[] => [
  {
    canHandle: isIntent('ForgetMeIntent'),
    handle: input =>
      ask(input, speechOf(input)('forgetAll'), speechOf(input)('forgetAll'), {
        question: questionAbout('forget'),
      }),
  },
  {
    canHandle: input => isIntent('AMAZON.YesIntent')(input) && isAsked(input),
    async handle(input) {
      await erase(ports, input)
      // What plays would be noted again.
      return stop(input, speechOf(input)('forgotten'))
    },
  },
  {
    canHandle: input => isIntent('AMAZON.NoIntent')(input) && isAsked(input),
    handle: input => say(input, speechOf(input)('forgetNothing')),
  },
  {
    canHandle: isRequest('AlexaSkillEvent.SkillDisabled'),
    async handle(input) {
      await erase(ports, input)
      return silence(input)
    },
  },
]

const isAsked = (input: HandlerInput) => pendingQuestion(input)?.about === 'forget'

/** What creators were told first: as long as the listener is kept, it can be done again. */
async function erase({ listeners, feedback }: SkillPorts, input: HandlerInput): Promise<void> {
  const listener = listenerOf(input)
  await feedback.forget(listener)
  await listeners.forget(listener)
}
