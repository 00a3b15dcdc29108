import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { contentHash } from '../../../core/content-hash.ts'
import { endShuffle, setLoop, shuffle } from '../../../core/playback/modes.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, requestIdOf } from '../request.ts'
import { speechOf } from '../speech/speech.ts'
import { moving } from './moving.ts'

/** The order of the queue. */
export const modeHandlers = (ports: SkillPorts): RequestHandler[] => [
  moving(ports, {
    canHandle: isIntent('AMAZON.LoopOnIntent'),
    move: situation => setLoop(situation, true),
    speech: input => speechOf(input)('loopOn'),
  }),
  moving(ports, {
    canHandle: isIntent('AMAZON.LoopOffIntent'),
    move: situation => setLoop(situation, false),
    speech: input => speechOf(input)('loopOff'),
  }),
  moving(ports, {
    canHandle: isIntent('AMAZON.ShuffleOnIntent'),
    move: (situation, input) => shuffle(situation, seedOf(input)),
    speech: input => speechOf(input)('shuffleOn'),
  }),
  moving(ports, {
    canHandle: isIntent('AMAZON.ShuffleOffIntent'),
    move: endShuffle,
    speech: input => speechOf(input)('shuffleOff'),
  }),
]

/** The same request, delivered twice, shuffles in the same way. */
const seedOf = (input: HandlerInput) =>
  Number.parseInt(contentHash('shuffle', requestIdOf(input)).slice(0, 8), 16)
