import type { IndexedEpisode } from '../catalog/lookup-index.ts'
import type { Words } from '../synthesis/edition-words.ts'
import { chapterAt } from './chapters.ts'
import { mapPosition } from './map-position.ts'
import { editionAt } from './rates.ts'
import { lineAt } from './sentences.ts'
import { LEAST_LEFT_MILLISECONDS, lengthOf, type Start } from './start.ts'
import type { Sleep } from './stream-token.ts'

/** What a start needs before it can be played. */
export interface Departure {
  /** What the listener likes, in percent: the edition nearest to it plays. */
  readonly rate: number
  /** When it will begin to play, in milliseconds since 1970. */
  readonly at: number
  /** Of the edition that the start's offset counts in, where that is another than the one that will play. */
  readonly fromWords?: Words | undefined
  /** Of the edition that will play: `editionAt`'s. */
  readonly words?: Words | undefined
}

/**
 * The stream as it is to be played: of the edition at the listener's rate, with its offset at the same place in that
 * edition, and as a cut where the timer ends it before the episode does.
 */
export function depart(start: Start, { rate, at, fromWords, words }: Departure): Start {
  const { episode, token, atSentence } = start
  const { percent, edition, durationMilliseconds } = editionAt(episode, rate)
  const place = placeIn(start, { edition, durationMilliseconds, fromWords, words })
  const lines = words?.transcript ?? []
  const offsetMilliseconds = atSentence ? (lines[lineAt(lines, place)]?.start ?? place) : place
  const { untilMilliseconds: _, startMilliseconds: __, ...modes } = token
  const until = token.sleep && cutAt(token.sleep, { at, offsetMilliseconds, durationMilliseconds, words })
  return {
    episode,
    token: {
      ...modes,
      edition,
      rate: percent,
      ...(offsetMilliseconds > 0 && { startMilliseconds: offsetMilliseconds }),
      ...(until !== undefined && { untilMilliseconds: until }),
    },
    offsetMilliseconds,
    ...(words && { words }),
  }
}

interface Edition extends Pick<Departure, 'fromWords' | 'words'> {
  readonly edition: string
  readonly durationMilliseconds: number
}

/** Where the offset of a start is in the edition that plays. */
function placeIn(
  { episode, offsetMilliseconds, from }: Start,
  { edition, durationMilliseconds, fromWords, words }: Edition,
): number {
  if (offsetMilliseconds === 0) return 0
  const place = Math.round(
    from === undefined || from === edition
      ? offsetMilliseconds
      : fromWords && words
        ? mapPosition(offsetMilliseconds, fromWords.transcript, words.transcript)
        : scale(offsetMilliseconds, episode, from, durationMilliseconds),
  )
  return place < durationMilliseconds ? place : 0
}

/** As far into the one as into the other, where both are the episode's; an edition of before may have been of another text. */
function scale(milliseconds: number, episode: IndexedEpisode, from: string, durationMilliseconds: number) {
  const isKnown = from === episode.edition || episode.rates?.some(({ edition }) => edition === from)
  return isKnown ? (milliseconds / lengthOf(episode, from)) * durationMilliseconds : milliseconds
}

interface Stretch {
  readonly at: number
  readonly offsetMilliseconds: number
  readonly durationMilliseconds: number
  readonly words?: Words | undefined
}

/** Where the timer ends a stream before its end: with a sentence, or a chapter. Undefined where it plays whole. */
function cutAt(
  sleep: Sleep,
  { at, offsetMilliseconds, durationMilliseconds, words }: Stretch,
): number | undefined {
  const until =
    'at' in sleep
      ? sentenceEnd(offsetMilliseconds + sleep.at * 1000 - at, words)
      : sleep.after === 'chapter'
        ? words?.chapters[chapterAt(words.chapters, offsetMilliseconds)]?.end
        : undefined
  const isCut = until !== undefined && until < durationMilliseconds - LEAST_LEFT_MILLISECONDS
  return isCut ? Math.max(until, offsetMilliseconds + LEAST_CUT_MILLISECONDS) : undefined
}

/** A stream must have something to be heard. */
const LEAST_CUT_MILLISECONDS = 1_000

/** The end of the sentence that is said then; that very time where it is not known. */
const sentenceEnd = (milliseconds: number, words: Words | undefined) =>
  Math.round(words?.transcript.find(({ end }) => end >= milliseconds)?.end ?? milliseconds)
