import type { IncomingHttpHeaders } from 'node:http'
import type { Invoke } from '../device/call-skill.ts'
import type { Device } from '../device/device.ts'
import type { HttpAnswer } from '../http/answer.ts'
import type { Skill } from '../skill.ts'
import type { Simulations } from './simulations.ts'

/** What the operations work on. */
export interface SmapiWorld {
  readonly skill: Skill
  readonly device: Device
  readonly simulations: Simulations
  readonly invoke: Invoke
}

export interface SmapiRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

export interface SmapiCall extends SmapiRequest {
  /** Of the path, by name. */
  readonly parameters: Readonly<Record<string, string>>
}

/** One operation of SMAPI. Its file has its name in ask-smapi-model's `spec.json`. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly run: (world: SmapiWorld, call: SmapiCall) => HttpAnswer | Promise<HttpAnswer>
}
