import { preceding } from './queue.ts'
import { heardLine } from './sentences.ts'
import {
  episodeOf,
  followingHere,
  isOver,
  type Moved,
  modesOf,
  placeHere,
  refused,
  type Situation,
} from './situation.ts'
import { startFromBeginning, startWhereLeft } from './start.ts'

/** Goes on: at the start of the sentence that was cut; after the end with what follows, or anew. */
export function resume(situation: Situation): Moved {
  const { here, listener } = situation
  const episode = episodeOf(situation)
  if (!episode) return refused('gone')
  if (!isOver(here, episode))
    return { start: { ...placeHere(situation, episode, here.offsetMilliseconds), atSentence: true } }
  const next = followingHere(situation)
  const modes = modesOf(situation)
  return { start: next ? startWhereLeft(next, modes, listener) : startFromBeginning(episode, modes) }
}

export function next(situation: Situation): Moved {
  const episode = followingHere(situation)
  return episode
    ? { start: startWhereLeft(episode, modesOf(situation), situation.listener) }
    : refused('last')
}

export function previous(situation: Situation): Moved {
  const { index, here, listener } = situation
  const episode = preceding(index, here.token, listener)
  return episode ? { start: startWhereLeft(episode, modesOf(situation), listener) } : refused('first')
}

export function startOver(situation: Situation): Moved {
  const episode = episodeOf(situation)
  return episode ? { start: startFromBeginning(episode, modesOf(situation)) } : refused('gone')
}

/** How far "repeat that" goes back where sentences are not known. */
const BACK_MILLISECONDS = 10_000

/** The sentence that was just heard, once more. */
export function repeat(situation: Situation): Moved {
  const { here, words } = situation
  const episode = episodeOf(situation)
  if (!episode) return refused('gone')
  const back = here.offsetMilliseconds - BACK_MILLISECONDS
  const line = words && heardLine(words.transcript, here.offsetMilliseconds)
  return { start: placeHere(situation, episode, line?.start ?? back) }
}
