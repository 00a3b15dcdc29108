import type { Fields } from './request-fields.ts'

/** What goes wrong on purpose, to see that what uses Polly can bear it. */
export interface Faults {
  /**
   * How a call that was authenticated ends otherwise than it should: `throttled` or `failed` (500) with nothing
   * done, or `failed afterwards` with everything done.
   * @param operation as the function is called, such as `startSpeechSynthesisTask`
   */
  call(operation: string, body: Fields): 'throttled' | 'failed' | 'failed afterwards' | undefined
  /** How often the topic is told that the task which wrote this key has ended. */
  notices(key: string): number
}

export const NO_FAULTS: Faults = { call: () => undefined, notices: () => 1 }
