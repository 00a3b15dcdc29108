import type { Judge, Subject } from './matcher.ts'
import { holdsWanted, showWanted, type Wanted } from './wanted.ts'

/** What was heard has these words, or fits the pattern; without any, something was heard at all. */
export const toSay: Judge<[text?: Wanted]> = function (subject, text) {
  const { speech } = subject.turn
  return {
    pass: text === undefined ? speech !== '' : holdsWanted(speech, text),
    who: 'Alexa',
    what: text === undefined ? 'to say something' : `to say ${showWanted(this, text)}`,
    happened: whatWasSaid(subject),
  }
}

export const whatWasSaid = ({ turn: { speech, problem } }: Subject): string =>
  [
    speech === '' ? 'Alexa said nothing.' : `Alexa said: ${JSON.stringify(speech)}`,
    ...(problem === undefined ? [] : [`There was a problem: ${problem}`]),
  ].join('\n')
