import type { Alexa } from '../alexa.ts'
import type { Clock } from '../clock.ts'
import type { EchoName } from '../device/echo.ts'
import { clockTime, type Duration, toMilliseconds } from './duration.ts'
import { failedTest } from './failed-test.ts'
import type { DevicesTalk } from './talk.ts'
import { TestDevice } from './test-device.ts'
import type { Turn } from './turn.ts'

/** A local Alexa for a test. It is talked to by its default device, an Echo with a screen; `on` gives the others. */
export class TestAlexa extends TestDevice implements AsyncDisposable {
  /** Alexa's time, which `advance` moves. */
  readonly clock: Clock
  readonly #alexa: Alexa
  readonly #allTalk: DevicesTalk
  readonly #others: ReadonlyMap<string, TestDevice>

  constructor(alexa: Alexa, clock: Clock, talk: DevicesTalk) {
    super(alexa.device, talk)
    this.clock = clock
    this.#alexa = alexa
    this.#allTalk = talk
    const others = Object.values(alexa.devices).filter(device => device !== alexa.device)
    this.#others = new Map(others.map(device => [device.name, new TestDevice(device, talk)]))
  }

  /** Another device of the same listener: "echo-dot" has no screen, "echo-round" a round one. */
  on(name: EchoName): TestDevice {
    return this.#others.get(name) ?? this
  }

  /** Moves the time of all devices. Resolves when all that fell due has happened. */
  async advance(duration: Duration): Promise<Turn> {
    const milliseconds = toMilliseconds(duration)
    const inWords = typeof duration === 'string' ? duration : clockTime(milliseconds)
    return this.take(`(${inWords} later)`, () => this.device.advance(milliseconds))
  }

  /** Waits for what happens now. Where an `expect` of the test has failed, the talk is printed. */
  async close(): Promise<void> {
    await this.#alexa.close()
    const { isTold, turns } = this.#allTalk
    const test = isTold || turns.length === 0 ? undefined : failedTest()
    if (test !== undefined) console.error(`The talk with Alexa in "${test}":\n${this.transcript()}`)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}
