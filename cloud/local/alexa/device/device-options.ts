import type { Clock } from '../clock.ts'
import type { Skill } from '../skill.ts'
import type { Invoke } from './call-skill.ts'
import type { Echo } from './echo.ts'
import type { FetchStream } from './stream/fetch-stream.ts'

/** What a device is made of. */
export interface DeviceOptions {
  readonly echo: Echo
  readonly skill: Skill
  readonly invoke: Invoke
  readonly clock: Clock
  readonly log: (line: string) => void
  readonly apiEndpoint: () => string
  /** Moves the time of all devices of the account. */
  readonly advance: (milliseconds: number) => Promise<void>
  /** Where its state is kept; without it the device forgets. */
  readonly folder?: string
  /** The language that it listens in; "en-US" where it is left out. */
  readonly locale?: string
  /** Over HTTP where it is left out. */
  readonly fetchStream?: FetchStream
}
