import { type HttpAnswer, HttpError } from '../http/answer.ts'
import { matchPath } from '../http/path-template.ts'
import type { Operation, SmapiRequest, SmapiWorld } from './operation.ts'
import { OPERATIONS } from './operations.ts'
import { SmapiError } from './smapi-error.ts'
import { unsupportedOperation } from './unsupported.ts'

const STAGE = 'development'

/** The part of Alexa's Skill Management API that is here. https://developer.amazon.com/en-US/docs/alexa/smapi/smapi-overview.html */
export class Smapi {
  readonly #world: SmapiWorld
  readonly #log: (line: string) => void

  /** @param log is told of refusals: `ask smapi` shows their status alone. */
  constructor(world: SmapiWorld, log: (line: string) => void) {
    this.#world = world
    this.#log = log
  }

  async answer(request: SmapiRequest): Promise<HttpAnswer> {
    try {
      return await this.#run(request)
    } catch (error) {
      if (!(error instanceof SmapiError)) throw error
      this.#log(
        [`${request.method} ${request.path} was refused: ${error.message}`, ...error.violations].join(' '),
      )
      return { status: error.status, body: error.body }
    }
  }

  #run(request: SmapiRequest): HttpAnswer | Promise<HttpAnswer> {
    const found = findOperation(request)
    if (!found) {
      const name = unsupportedOperation(request.method, request.path)
      if (name) throw new SmapiError(501, `The local Alexa does not support the operation ${name}.`)
      throw new HttpError(404, `There is no ${request.method} ${request.path}.`)
    }
    this.#requireSkill(found.parameters)
    return found.operation.run(this.#world, { ...request, parameters: found.parameters })
  }

  #requireSkill({ skillId, stage = STAGE }: Readonly<Record<string, string>>): void {
    const { id } = this.#world.skill
    if (skillId !== undefined && skillId !== id) {
      throw new SmapiError(404, `There is no skill ${skillId} here. The skills here: ${id}.`)
    }
    if (stage !== STAGE)
      throw new SmapiError(404, `The skill ${id} has no stage "${stage}" here; it has "${STAGE}".`)
  }
}

function findOperation({ method, path }: SmapiRequest) {
  for (const operation of OPERATIONS) {
    const parameters = operation.method === method ? matchPath(operation.path, path) : undefined
    if (parameters) return { operation, parameters } satisfies { operation: Operation; parameters: object }
  }
  return undefined
}
