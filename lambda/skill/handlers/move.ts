import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { next, previous, repeat, resume, startOver } from '../../../core/playback/moves.ts'
import { recapOf, wasAway } from '../../../core/playback/recap.ts'
import type { Situation } from '../../../core/playback/situation.ts'
import type { Start } from '../../../core/playback/start.ts'
import { stop } from '../answer.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, isRequest } from '../request.ts'
import { speechOf } from '../speech/speech.ts'
import { go, moving, type Way } from './moving.ts'

/** Moving within the queue, by voice or by button. A button gets the same directives, and no words. */
export const moveHandlers = (ports: SkillPorts): RequestHandler[] => [
  { canHandle: either('AMAZON.PauseIntent', 'PauseCommandIssued'), handle: input => stop(input) },
  {
    canHandle: either('AMAZON.ResumeIntent', 'PlayCommandIssued'),
    handle: input => go(ports, input, onward),
  },
  moving(ports, { canHandle: either('AMAZON.NextIntent', 'NextCommandIssued'), move: next }),
  moving(ports, { canHandle: either('AMAZON.PreviousIntent', 'PreviousCommandIssued'), move: previous }),
  moving(ports, { canHandle: isIntent('AMAZON.StartOverIntent'), move: startOver }),
  moving(ports, { canHandle: isIntent('AMAZON.RepeatIntent'), byWords: true, move: repeat }),
]

/** On from where the listener was; who was away for a day is told where that is. */
export const onward: Omit<Way, 'canHandle'> = { move: resume, speech: recap }

function recap(input: HandlerInput, start: Start, { listener, here, now }: Situation): string | undefined {
  const { words, offsetMilliseconds, token } = start
  const isSame = token.episode === here.token.episode && offsetMilliseconds > 0
  if (!listener.recaps || !isSame || !words || here.at === undefined || !wasAway(here.at, now))
    return undefined
  const speech = speechOf(input)
  const told = recapOf(words, offsetMilliseconds, speech.locale)
  if (told?.kind === 'said') return speech('recapSaid', { text: told.text })
  return told && speech('recapChapter', { number: told.number, title: told.title })
}

const either = (intent: string, command: string) => {
  const [isAsked, isPressed] = [isIntent(intent), isRequest(`PlaybackController.${command}`)]
  return (input: HandlerInput) => isAsked(input) || isPressed(input)
}
