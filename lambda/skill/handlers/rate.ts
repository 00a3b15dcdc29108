import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { nextRate, type Pace, stay } from '../../../core/playback/modes.ts'
import type { Refused, Situation } from '../../../core/playback/situation.ts'
import type { Start } from '../../../core/playback/start.ts'
import { play } from '../answer.ts'
import { prepare } from '../departure.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, listenerOf } from '../request.ts'
import { speechOf } from '../speech/speech.ts'
import { nothingToResume, refuse, situationOf } from './moving.ts'

/** How fast it is heard. The rate stays with the listener, for whatever they hear next. */
export const rateHandlers = (ports: SkillPorts): RequestHandler[] => [
  atPace(ports, 'SlowerIntent', 'slower', 'slower'),
  atPace(ports, 'FasterIntent', 'faster', 'faster'),
  atPace(ports, 'NormalSpeedIntent', 'normal', 'normalSpeed'),
]

const atPace = (
  ports: SkillPorts,
  intent: string,
  pace: Pace,
  sentence: 'slower' | 'faster' | 'normalSpeed',
): RequestHandler => ({
  canHandle: isIntent(intent),
  async handle(input) {
    const index = await ports.shelf.index()
    const changed = await changeRate(ports, input, { index, pace })
    if (changed === undefined) return nothingToResume(input)
    if ('refused' in changed) return refuse(input, changed.refused)
    const { start, situation } = changed
    const ready = await prepare(ports, start, { rate: changed.percent }, situation.now)
    return play(input, ready, { index, mediaBaseUrl: ports.mediaBaseUrl }, speechOf(input)(sentence))
  },
})

type ChangedRate =
  | undefined
  | { readonly refused: Refused }
  | { readonly start: Start; readonly percent: number; readonly situation: Situation }

const changeRate = (
  ports: SkillPorts,
  input: HandlerInput,
  { index, pace }: { index: Situation['index']; pace: Pace },
): Promise<ChangedRate> =>
  ports.listeners.change<ChangedRate>(listenerOf(input), async listener => {
    const situation = await situationOf(ports, input, { index, listener })
    if (!situation) return { listener, result: undefined }
    const rate = nextRate(situation, pace)
    if ('refused' in rate) return { listener, result: rate }
    const { percent } = rate
    const moved = stay(situation)
    if ('refused' in moved) return { listener, result: moved }
    const isSame = listener.rate === percent
    return {
      listener: isSame ? listener : { ...listener, rate: percent },
      result: { ...moved, percent, situation },
    }
  })
