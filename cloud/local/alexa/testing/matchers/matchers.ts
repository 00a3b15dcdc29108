import { matcher } from './matcher.ts'
import { toAsk } from './to-ask.ts'
import { toBeLegal } from './to-be-legal.ts'
import { toEndSession } from './to-end-session.ts'
import { toHaveUnderstood } from './to-have-understood.ts'
import { toPlay } from './to-play.ts'
import { toSay } from './to-say.ts'
import { toShowCard } from './to-show-card.ts'
import { toStop } from './to-stop.ts'

/** For `expect.extend`: each looks at an Alexa, which means at its last turn and at its player now, or at one turn. */
export const alexaMatchers = {
  toPlay: matcher('toPlay', toPlay),
  toStop: matcher('toStop', toStop),
  toSay: matcher('toSay', toSay),
  toAsk: matcher('toAsk', toAsk),
  toEndSession: matcher('toEndSession', toEndSession),
  toHaveUnderstood: matcher('toHaveUnderstood', toHaveUnderstood),
  toShowCard: matcher('toShowCard', toShowCard),
  toBeLegal: matcher('toBeLegal', toBeLegal),
}

type Expected<M> = M extends (received: unknown, ...expected: infer E) => unknown ? E : never

/** The matchers as `expect(…)` has them. */
export type AlexaMatchers<R> = {
  readonly [Name in keyof typeof alexaMatchers]: (...expected: Expected<(typeof alexaMatchers)[Name]>) => R
}

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends AlexaMatchers<R> {}
}

/** For those who take the global `expect` and its types from @types/jest. */
declare global {
  namespace jest {
    interface Matchers<R, T> extends AlexaMatchers<R> {}
  }
}
