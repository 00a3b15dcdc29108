import { type Duration, toMilliseconds } from '../duration.ts'
import { describePlayer } from '../transcript.ts'
import type { Player } from '../turn.ts'
import type { Judge, Subject } from './matcher.ts'
import { isWanted, showWanted, type Wanted } from './wanted.ts'

/** What a stream is known by; what is left out may be anything. */
export interface WantedStream {
  readonly title?: Wanted
  readonly token?: Wanted
  readonly url?: Wanted
  /** Where it is now, to the millisecond: 95_000 or "1 minute 35 seconds". */
  readonly offset?: Duration
}

type Expected = string | RegExp | WantedStream

/** The device plays: anything, the stream with this title or token, or the one that fits all that is said of it. */
export const toPlay: Judge<[stream?: Expected]> = function (subject, stream) {
  const what =
    stream === undefined
      ? 'something'
      : isText(stream)
        ? `${showWanted(this, stream)} (its title or token)`
        : `what fits ${this.utils.printExpected(stream)}`
  return {
    pass: subject.player.activity === 'PLAYING' && (stream === undefined || fits(subject.player, stream)),
    who: 'the device',
    what: `to play ${what}`,
    happened: whatIsPlayed(subject),
  }
}

const isText = (expected: Expected): expected is string | RegExp =>
  typeof expected === 'string' || expected instanceof RegExp

function fits({ token, stream, metadata, offsetInMilliseconds }: Player, expected: Expected): boolean {
  if (isText(expected)) return isWanted(metadata?.title, expected) || isWanted(token, expected)
  const { title, url, offset } = expected
  return (
    (title === undefined || isWanted(metadata?.title, title)) &&
    (expected.token === undefined || isWanted(token, expected.token)) &&
    (url === undefined || isWanted(stream?.url, url)) &&
    (offset === undefined || offsetInMilliseconds === toMilliseconds(offset))
  )
}

/** What the player does, and why it may not do more. */
export function whatIsPlayed({ player, isListening, turn: { problem } }: Subject): string {
  const { activity, token, offsetInMilliseconds } = player
  return [
    token === undefined
      ? `Its player is ${activity}: nothing was played yet.`
      : `Its player is ${describePlayer(player)}, ${offsetInMilliseconds} ms.`,
    ...(activity === 'PAUSED' && isListening
      ? ['It waits while Alexa listens: the session is open, since shouldEndSession was false.']
      : []),
    ...(problem === undefined ? [] : [`There was a problem: ${problem}`]),
  ].join('\n')
}
