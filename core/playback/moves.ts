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
  startAnother,
} from './situation.ts'
import { startFromBeginning } from './start.ts'

/** Goes on: at the start of the sentence that was cut; after the end with what follows, or anew. */
export function resume(situation: Situation): Moved {
  const { here } = situation
  const episode = episodeOf(situation)
  if (!episode) return refused('gone')
  if (!isOver(here, episode))
    return { start: { ...placeHere(situation, episode, here.offsetMilliseconds), atSentence: true } }
  const next = followingHere(situation)
  const modes = modesOf(situation)
  return { start: next ? startAnother(situation, next, modes) : startFromBeginning(episode, modes) }
}

export function next(situation: Situation): Moved {
  const episode = followingHere(situation)
  return episode ? { start: startAnother(situation, episode, modesOf(situation)) } : refused('last')
}

export function previous(situation: Situation): Moved {
  const { index, here, listener } = situation
  const episode = preceding(index, here.token, listener)
  return episode ? { start: startAnother(situation, episode, modesOf(situation)) } : refused('first')
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
