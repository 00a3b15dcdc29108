import type { Judge } from './matcher.ts'
import { whatWasSaid } from './to-say.ts'
import { holdsWanted, showWanted, type Wanted } from './wanted.ts'

/** Something was said, and Alexa listens for the answer. */
export const toAsk: Judge<[text?: Wanted]> = function (subject, text) {
  const { isListening, turn } = subject
  const isSaid = turn.speech !== '' && (text === undefined || holdsWanted(turn.speech, text))
  return {
    pass: isSaid && isListening,
    who: 'Alexa',
    what: `to ask${text === undefined ? '' : ` ${showWanted(this, text)}`}, with the session left open`,
    happened: [
      whatWasSaid(subject),
      isListening ? 'She listens for an answer.' : whyClosed(turn.response),
    ].join('\n'),
  }
}

function whyClosed(answer: { response: { shouldEndSession?: boolean } } | undefined): string {
  const closed = 'She does not listen: no session is open.'
  if (!answer) return closed
  const { shouldEndSession } = answer.response
  const given = shouldEndSession === undefined ? 'left out' : shouldEndSession
  return `${closed} shouldEndSession was ${given}; ask with shouldEndSession: false.`
}
