import type { Clock } from '../clock.ts'
import { Device, type DeviceOptions } from './device.ts'
import { DEFAULT_ECHO, ECHOS, type EchoName } from './echo.ts'
import { moveTime } from './timeline.ts'

export type AccountOptions = Omit<DeviceOptions, 'echo' | 'advance'>

/** Whose devices they are: one listener, whom the skill knows by one user id on all of them. */
export class Account {
  readonly devices: Readonly<Record<EchoName, Device>>
  readonly #clock: Clock

  constructor(options: AccountOptions) {
    const open = (name: EchoName) =>
      new Device({ ...options, echo: ECHOS[name], advance: milliseconds => this.#advance(milliseconds) })
    this.#clock = options.clock
    this.devices = {
      'echo-show': open('echo-show'),
      'echo-dot': open('echo-dot'),
      'echo-round': open('echo-round'),
    }
  }

  get defaultDevice(): Device {
    return this.devices[DEFAULT_ECHO]
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map(device => device.close()))
  }

  get #all(): Device[] {
    return Object.values(this.devices)
  }

  #advance(milliseconds: number): Promise<void> {
    const timelines = this.#all.map(({ timeline }) => timeline)
    return moveTime(this.#clock, timelines, milliseconds)
  }
}
