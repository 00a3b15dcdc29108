import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { following, preceding } from '../../../core/playback/queue.ts'
import { type Start, startFromBeginning } from '../../../core/playback/start.ts'
import { readToken } from '../../../core/playback/stream-token.ts'
import { ask, play, say, stop } from '../answer.ts'
import type { SkillPorts } from '../ports.ts'
import { deviceStream, isIntent, isRequest, listenerOf } from '../request.ts'
import { speechOf } from '../speech/speech.ts'

/** Moving within the queue, by voice or by button. A button gets the same directives, and no words. */
export const moveHandlers = (ports: SkillPorts): RequestHandler[] => [
  {
    canHandle: either(isIntent('AMAZON.PauseIntent'), isRequest('PlaybackController.PauseCommandIssued')),
    handle: input => stop(input),
  },
  move(ports, ['AMAZON.ResumeIntent'], 'PlaybackController.PlayCommandIssued', resume, nothingToResume),
  move(ports, ['AMAZON.NextIntent'], 'PlaybackController.NextCommandIssued', next, input =>
    say(input, speechOf(input)('noNext')),
  ),
  move(ports, ['AMAZON.PreviousIntent'], 'PlaybackController.PreviousCommandIssued', previous, input =>
    say(input, speechOf(input)('noPrevious')),
  ),
  move(ports, ['AMAZON.StartOverIntent', 'AMAZON.RepeatIntent'], undefined, startOver, nothingToResume),
]

/** Where the listener is: what the device holds, or else what was last noted of them, as from another device. */
interface Place {
  readonly token: string
  readonly offsetMilliseconds: number
  readonly isFinished: boolean
}

type Step = (index: LookupIndex, place: Place, listener: Listener) => Start | undefined

function move(
  ports: SkillPorts,
  intents: readonly string[],
  button: string | undefined,
  step: Step,
  nowhere: (input: HandlerInput) => Response,
): RequestHandler {
  return {
    canHandle: either(isIntent(...intents), isRequest(...(button ? [button] : []))),
    async handle(input) {
      const [index, listener] = await Promise.all([
        ports.shelf.index(),
        ports.listeners.get(listenerOf(input)),
      ])
      const place = deviceStream(input) ?? lastPlace(listener)
      const start = place && step(index, place, listener)
      return start ? play(input, start, { index, mediaBaseUrl: ports.mediaBaseUrl }) : nowhere(input)
    },
  }
}

const resume: Step = (index, { token, offsetMilliseconds, isFinished }) => {
  const found = find(index, token)
  if (!found) return undefined
  return { ...found, offsetMilliseconds: isFinished ? 0 : offsetMilliseconds }
}

const startOver: Step = (index, { token }) => {
  const found = find(index, token)
  return found && startFromBeginning(found.episode, found.token.queue)
}

const next: Step = (index, { token }, listener) => neighbour(index, token, listener, following)

const previous: Step = (index, { token }, listener) => neighbour(index, token, listener, preceding)

function neighbour(
  index: LookupIndex,
  token: string,
  listener: Listener,
  step: typeof following,
): Start | undefined {
  const stream = readToken(token)
  const episode = stream && step(index, stream, listener)
  return episode && startFromBeginning(episode, stream.queue)
}

function find(index: LookupIndex, token: string) {
  const stream = readToken(token)
  const episode = stream && index.episode(stream.episode)
  return episode && { episode, token: stream }
}

const lastPlace = ({ current }: Listener): Place | undefined => current && { ...current, isFinished: false }

const nothingToResume = (input: HandlerInput) =>
  ask(input, speechOf(input)('nothingToResume'), speechOf(input)('whatToPlay'))

const either =
  (...conditions: readonly ((input: HandlerInput) => boolean)[]) =>
  (input: HandlerInput) =>
    conditions.some(condition => condition(input))
