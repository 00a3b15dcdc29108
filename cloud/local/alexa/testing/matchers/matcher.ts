import type { MatcherContext, SyncExpectationResult } from 'expect'
import type { Exchange } from '../../device/transcript.ts'
import { TestDevice } from '../test-device.ts'
import { type Player, Turn } from '../turn.ts'

/** What a matcher looks at. */
export interface Subject {
  readonly turn: Turn
  /** At the end of a turn; now, where all of Alexa is looked at. */
  readonly player: Player
  readonly isListening: boolean
  /** Of the turn; all since the talk began, where all of Alexa is looked at. */
  readonly exchanges: readonly Exchange[]
  /** Until when the talk is shown. */
  readonly until?: Turn
}

/** What a matcher finds. */
export interface Verdict {
  readonly pass: boolean
  /** Of whom something is expected: "the device". */
  readonly who: string
  /** What is expected: "to play "The Lion"". */
  readonly what: string
  /** Sentences that say what happened instead, or, for `.not`, just that. */
  readonly happened: string
}

export type Judge<Expected extends readonly unknown[]> = (
  this: MatcherContext,
  subject: Subject,
  ...expected: Expected
) => Verdict

/** A matcher for `expect.extend`, whose message ends with the talk. */
export function matcher<Expected extends readonly unknown[]>(name: string, judge: Judge<Expected>) {
  return function (this: MatcherContext, received: unknown, ...expected: Expected): SyncExpectationResult {
    const subject = subjectOf(received, name)
    const verdict = judge.call(this, subject, ...expected)
    return { pass: verdict.pass, message: () => messageOf(this, name, subject, verdict, expected) }
  }
}

function messageOf(
  { isNot = false, utils }: MatcherContext,
  name: string,
  { turn, until }: Subject,
  { who, what, happened }: Verdict,
  expected: readonly unknown[],
): string {
  turn.talk.markTold()
  const shown = expected.map(argument => utils.stringify(argument)).join(', ')
  return [
    utils.matcherHint(name, until ? 'turn' : 'alexa', shown, { isNot }),
    `Expected ${who} ${isNot ? 'not ' : ''}${what}.\n${happened}`,
    `The talk${until ? ' until then' : ''}:\n${turn.talk.transcript(until)}`,
  ].join('\n\n')
}

function subjectOf(received: unknown, name: string): Subject {
  if (received instanceof Turn) {
    const { player, isListening, exchanges } = received.happened
    return { turn: received, player, isListening, exchanges, until: received }
  }
  if (received instanceof TestDevice) {
    const { device, exchanges, lastTurn } = received
    return {
      turn: lastTurn,
      player: device.player,
      isListening: device.session !== undefined,
      exchanges,
    }
  }
  const hint =
    received instanceof Promise
      ? `a promise: write expect(await alexa.say('…')).${name}(…)`
      : `neither: ${String(received)}`
  throw new TypeError(`${name} looks at an Alexa of createAlexa, or at a turn of it. This is ${hint}`)
}
