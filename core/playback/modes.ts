import { NORMAL_RATE, offeredRates, rateBeside } from './rates.ts'
import {
  episodeOf,
  hasTimer,
  type Moved,
  modesOf,
  type Refusal,
  refused,
  type Situation,
} from './situation.ts'
import { type Modes, startFromBeginning } from './start.ts'
import type { Queue, Sleep } from './stream-token.ts'

/**
 * Modes stand in the token, so a change of one plays on at the same place with another token: that the device has
 * taken it is certain, and nothing that was enqueued before is left.
 */

export const setLoop = (situation: Situation, loop: boolean) =>
  changeModes(situation, modes => ({ ...modes, loop }))

/** @param seed a whole number below 2³² */
export const shuffle = (situation: Situation, seed: number) =>
  changeModes(situation, modes => ({
    ...modes,
    queue: { ...modes.queue, shuffle: { seed, first: situation.here.token.episode } },
  }))

/** The queue goes on in its own order from the episode that is heard. */
export const endShuffle = (situation: Situation) =>
  changeModes(situation, modes => {
    const { shuffle: _, ...queue } = modes.queue
    return { ...modes, queue: queue as Queue }
  })

export const setTimer = (situation: Situation, sleep: Sleep) =>
  changeModes(situation, modes => ({ ...modes, sleep }))

export function cancelTimer(situation: Situation): Moved {
  if (!hasTimer(situation.here)) return refused('no-timer')
  return changeModes(situation, ({ queue, loop }) => ({ queue, loop }))
}

/** What a listener's rate is to become, where the episode is offered at it. */
export type Pace = 'slower' | 'faster' | 'normal'

/** The rate to be heard from now on, in percent, or why there is none. */
export function nextRate(situation: Situation, pace: Pace): { readonly percent: number } | Refusal {
  const episode = episodeOf(situation)
  if (!episode) return refused('gone')
  if (pace === 'normal') return { percent: NORMAL_RATE }
  if (offeredRates(episode).length === 1) return refused('no-rates')
  const percent = rateBeside(episode, situation.here.token.rate, pace === 'faster' ? 1 : -1)
  return percent === undefined ? refused(pace === 'faster' ? 'fastest' : 'slowest') : { percent }
}

/** Goes on at the same place. */
export const stay = (situation: Situation) => changeModes(situation, modes => modes)

function changeModes(situation: Situation, change: (modes: Modes) => Modes): Moved {
  const episode = episodeOf(situation)
  if (!episode) return refused('gone')
  const { offsetMilliseconds, token } = situation.here
  const start = startFromBeginning(episode, change(modesOf(situation)))
  return { start: { ...start, offsetMilliseconds, from: token.edition, atSentence: true } }
}
