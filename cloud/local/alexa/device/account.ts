import type { Clock } from '../clock.ts'
import type { Skill } from '../skill.ts'
import { Device } from './device.ts'
import type { DeviceOptions } from './device-options.ts'
import { DEFAULT_ECHO, ECHOS, type EchoName } from './echo.ts'
import { SKILL_EVENTS, type SkillEventType, skillEvent } from './skill-event.ts'
import { moveTime } from './timeline.ts'

export type AccountOptions = Omit<DeviceOptions, 'echo' | 'advance'>

/** Whose devices they are: one listener, whom the skill knows by one user id on all of them. */
export class Account {
  readonly devices: Readonly<Record<EchoName, Device>>
  readonly #clock: Clock
  readonly #skill: Skill

  constructor(options: AccountOptions) {
    const open = (name: EchoName) =>
      new Device({ ...options, echo: ECHOS[name], advance: milliseconds => this.#advance(milliseconds) })
    this.#clock = options.clock
    this.#skill = options.skill
    this.devices = {
      'echo-show': open('echo-show'),
      'echo-dot': open('echo-dot'),
      'echo-round': open('echo-round'),
    }
  }

  get defaultDevice(): Device {
    return this.devices[DEFAULT_ECHO]
  }

  /** Tells the skill of its own life, where its manifest subscribes to that. It is written down by the default device. */
  async tell(type: SkillEventType): Promise<void> {
    if (!this.#skill.subscribesTo(SKILL_EVENTS[type].subscription)) return
    await this.defaultDevice.send(skillEvent(type, this.#clock.now()))
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
