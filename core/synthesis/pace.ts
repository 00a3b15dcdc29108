import type { Voice } from './voice.ts'

/** Synthesis tasks that Polly starts a second, by engine. https://docs.aws.amazon.com/polly/latest/dg/limits.html */
const TASKS_PER_SECOND = { standard: 10, neural: 10, 'long-form': 1, generative: 1 } as const

/** Engines of one pace share a queue, so that passages which take their time hold up no others. */
export type Pace = 'brisk' | 'slow'

export const paceOf = ({ engine }: Pick<Voice, 'engine'>): Pace =>
  TASKS_PER_SECOND[engine] < TASKS_PER_SECOND.standard ? 'slow' : 'brisk'

/**
 * How long a start keeps its place before the next one begins, so that starters which work side by side stay
 * below Polly's rate together.
 */
export const placeMilliseconds = ({ engine }: Pick<Voice, 'engine'>, starters: number) =>
  (1000 * starters) / TASKS_PER_SECOND[engine]

/** In whole seconds, as SQS counts. */
export interface Delays {
  readonly firstSeconds: number
  readonly mostSeconds: number
}

/** After Polly took no more: soon, for the queue's pace is below Polly's rate and only others can have used it up. */
export const WHEN_THROTTLED: Delays = { firstSeconds: 1, mostSeconds: 10 }

/** After a fault of Polly or of the way there, which may last. The most is what SQS allows a delay to be. */
export const AFTER_A_FAULT: Delays = { firstSeconds: 2, mostSeconds: 900 }

/**
 * A delay that doubles with each attempt up to the most, between half of it and the whole by chance, so that
 * what failed together does not come back together.
 * @param attempt 1 after the first
 * @param random from 0 to 1
 */
export function growingDelay(attempt: number, { firstSeconds, mostSeconds }: Delays, random: number): number {
  const whole = Math.min(firstSeconds * 2 ** (attempt - 1), mostSeconds)
  return Math.ceil(whole * (0.5 + random / 2))
}
