import type { Understood } from '../understanding/understanding.ts'
import type { Spoken } from './speech.ts'
import type { Exchange } from './transcript.ts'

/** What came of an utterance, of silence or of a tap. */
export interface Turn {
  readonly utterance: string
  readonly understood: Understood
  /** What was heard, in order. */
  readonly speech: readonly Spoken[]
  /** The requests that the turn caused, with their answers. */
  readonly exchanges: readonly Exchange[]
  /** Why the skill did not answer as it should; undefined where it did. */
  readonly problem?: string
}

/** What is understood where nobody said anything. */
export const NOTHING_SAID: Understood = {
  kind: 'not-routed',
  reason: 'Nothing was said.',
  considered: [],
}
