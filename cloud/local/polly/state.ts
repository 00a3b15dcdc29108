import type { SpeechEngine } from './engine/speech-engine.ts'
import type { Faults } from './faults.ts'
import type { RateLimit } from './rate-limit.ts'
import type { TaskRunner } from './task-runner.ts'
import type { TaskStore } from './task-store.ts'

/** What every operation works on. */
export interface PollyState {
  readonly region: string
  readonly engine: SpeechEngine
  readonly tasks: TaskStore
  readonly runner: TaskRunner
  readonly spend: RateLimit
  readonly bucketExists: (bucket: string) => Promise<boolean>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly faults: Faults
}
