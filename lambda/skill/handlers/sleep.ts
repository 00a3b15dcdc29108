import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { readDuration } from '../../../core/playback/iso-duration.ts'
import { cancelTimer, setTimer } from '../../../core/playback/modes.ts'
import { ask } from '../answer.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, resolvedIds, slotValue } from '../request.ts'
import { speechOf } from '../speech/speech.ts'
import { go, moving } from './moving.ts'

/** The sleep timer. */
export const sleepHandlers = (ports: SkillPorts): RequestHandler[] => [
  {
    canHandle: isIntent('SleepTimerIntent'),
    handle(input) {
      const speech = speechOf(input)
      const length = readDuration(slotValue(input, 'length'))
      if (length === undefined) return ask(input, speech('timerHowLong'), speech('timerHowLong'))
      return go(ports, input, {
        move: situation => setTimer(situation, { at: Math.round((situation.now + length) / 1000) }),
        speech: () => speech('timerSet', { duration: speech.duration(length) }),
      })
    },
  },
  moving(ports, {
    canHandle: isIntent('SleepAtEndIntent'),
    move: (situation, input) => setTimer(situation, { after: stretchOf(input) }),
    speech: (input, { token }) =>
      speechOf(input)(token.untilMilliseconds === undefined ? 'timerAfterEpisode' : 'timerAfterChapter'),
  }),
  moving(ports, {
    canHandle: isIntent('CancelSleepTimerIntent'),
    move: cancelTimer,
    speech: input => speechOf(input)('timerOff'),
  }),
]

const stretchOf = (input: HandlerInput) =>
  resolvedIds(input, 'stretch')[0] === 'chapter' ? 'chapter' : 'episode'
