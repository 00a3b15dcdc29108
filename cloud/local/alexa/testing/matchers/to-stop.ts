import type { Directive } from 'ask-sdk-model'
import type { Judge } from './matcher.ts'
import { whatIsPlayed } from './to-play.ts'

/** In this turn the skill told the player to stop, and nothing plays, nor waits to go on. */
export const toStop: Judge<[]> = subject => {
  const { activity } = subject.player
  const isTold = subject.turn.directives.some(stops)
  return {
    pass: isTold && activity !== 'PLAYING' && activity !== 'PAUSED' && activity !== 'BUFFER_UNDERRUN',
    who: 'the skill',
    what: 'to stop what the device plays',
    happened: [
      isTold
        ? 'It sent a directive to stop.'
        : 'It sent neither AudioPlayer.Stop nor ClearQueue with CLEAR_ALL.',
      whatIsPlayed(subject).replace(/^Its/, "The device's"),
    ].join('\n'),
  }
}

const stops = (directive: Directive) =>
  directive.type === 'AudioPlayer.Stop' ||
  (directive.type === 'AudioPlayer.ClearQueue' && directive.clearBehavior === 'CLEAR_ALL')
