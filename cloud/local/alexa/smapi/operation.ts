import type { IncomingHttpHeaders } from 'node:http'
import type { HttpAnswer } from '../http/answer.ts'
import type { Catalogs } from './catalogs/catalogs.ts'
import type { Exports } from './exports.ts'
import type { Imports } from './imports.ts'
import type { HostedSkill, Skills } from './skills.ts'
import type { SlotTypes } from './slot-types/slot-types.ts'
import { SmapiError } from './smapi-error.ts'
import type { Uploads } from './uploads.ts'

/** What the operations work on. */
export interface SmapiWorld {
  readonly skills: Skills
  readonly uploads: Uploads
  readonly imports: Imports
  readonly exports: Exports
  readonly catalogs: Catalogs
  readonly slotTypes: SlotTypes
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

type Answered = HttpAnswer | Promise<HttpAnswer>

/** One operation of SMAPI. Its file has its name in ask-smapi-model's `spec.json`. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly run: (world: SmapiWorld, call: SmapiCall) => Answered
}

const STAGE = 'development'

/** @throws {SmapiError} 404 for a stage that skills do not have here. */
export function requireStage(skillId: string, stage: string): void {
  if (stage === STAGE) return
  throw new SmapiError(404, `The skill ${skillId} has no stage "${stage}" here; it has "${STAGE}".`)
}

/** Runs an operation on the skill and the stage of its path. @throws {SmapiError} 404 where there is none. */
export const ofSkill =
  (run: (hosted: HostedSkill, call: SmapiCall, world: SmapiWorld) => Answered): Operation['run'] =>
  (world, call) => {
    const { skillId = '', stage = STAGE } = call.parameters
    const hosted = world.skills.get(skillId)
    requireStage(skillId, stage)
    return run(hosted, call, world)
  }
