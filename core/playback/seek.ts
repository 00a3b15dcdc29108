import type { TranscriptLine } from '../synthesis/transcript.ts'
import { lineAt } from './sentences.ts'
import {
  episodeOf,
  followingHere,
  type Moved,
  modesOf,
  placeHere,
  refused,
  type Situation,
} from './situation.ts'
import { lengthOf, startFromBeginning } from './start.ts'

/** How far "skip forward" goes where no length was said. */
export const USUAL_SKIP_MILLISECONDS = 30_000

/** Over the end it goes on with what follows. */
export function skipForward(situation: Situation, milliseconds: number): Moved {
  const { here } = situation
  const episode = episodeOf(situation)
  if (!episode) return refused('gone')
  const left = lengthOf(episode, here.token.edition) - here.offsetMilliseconds
  if (milliseconds < left)
    return { start: placeHere(situation, episode, here.offsetMilliseconds + milliseconds) }
  const next = followingHere(situation)
  if (next) return { start: startFromBeginning(next, modesOf(situation)) }
  return { refused: { code: 'past-end', leftMilliseconds: Math.max(0, left) } }
}

export function skipBack(situation: Situation, milliseconds: number): Moved {
  const episode = episodeOf(situation)
  if (!episode) return refused('gone')
  return { start: placeHere(situation, episode, situation.here.offsetMilliseconds - milliseconds) }
}

/** The one before that which is being said. */
export const previousSentence = (situation: Situation) =>
  inWords(situation, (lines, at) => lines[at - 1]?.start ?? 0)

/** The one before that which is being said. */
export const previousParagraph = (situation: Situation) =>
  inWords(situation, (lines, at) => {
    const before = lines.slice(0, at).findLast(({ paragraph }) => paragraph !== lines[at]?.paragraph)
    return lines.find(({ paragraph }) => paragraph === before?.paragraph)?.start ?? 0
  })

export const nextParagraph = (situation: Situation) =>
  inWords(
    situation,
    (lines, at) => lines.slice(at).find(({ paragraph }) => paragraph !== lines[at]?.paragraph)?.start,
  )

/** @param find where to, of the lines and the place of the one that is being said; undefined behind the last */
function inWords(
  situation: Situation,
  find: (lines: readonly TranscriptLine[], at: number) => number | undefined,
): Moved {
  const { here, words } = situation
  const episode = episodeOf(situation)
  if (!episode) return refused('gone')
  if (!words || words.transcript.length === 0) return refused('no-words')
  const start = find(words.transcript, lineAt(words.transcript, here.offsetMilliseconds))
  return start === undefined ? refused('last-paragraph') : { start: placeHere(situation, episode, start) }
}
