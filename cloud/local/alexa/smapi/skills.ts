import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Account } from '../device/account.ts'
import type { Invoke } from '../device/call-skill.ts'
import type { Skill } from '../skill.ts'
import type { SkillPackage } from '../skill-package.ts'
import type { Builds } from './builds.ts'
import type { AnnotationSets } from './nlu/annotation-sets.ts'
import type { Evaluations } from './nlu/evaluations.ts'
import type { Simulations } from './simulations.ts'
import type { SkillStore } from './skill-store.ts'
import { SmapiError } from './smapi-error.ts'

/** A skill with the devices that it is talked to on, and how it is reached. */
export interface HostedSkill {
  readonly skill: Skill
  readonly account: Account
  readonly invoke: Invoke
  readonly clock: Clock
  readonly simulations: Simulations
  readonly builds: Builds
  readonly annotationSets: AnnotationSets
  readonly evaluations: Evaluations
  isEnabled: boolean
}

const MOST_SKILLS = 100

/** All skills of the vendor: the one that the local Alexa was opened with, and those that SMAPI made. */
export class Skills {
  readonly #hosted = new Map<string, HostedSkill>()
  readonly #own: HostedSkill
  readonly #host: (id: string, skillPackage: SkillPackage) => HostedSkill
  readonly #store: SkillStore

  /** @param host makes a skill of a package, with its devices. */
  constructor(
    own: HostedSkill,
    host: (id: string, skillPackage: SkillPackage) => HostedSkill,
    store: SkillStore,
  ) {
    this.#own = own
    this.#host = host
    this.#store = store
    this.#hosted.set(own.skill.id, own)
    for (const [id, skillPackage] of store.read()) this.#open(id, skillPackage).isEnabled = true
  }

  get all(): readonly HostedSkill[] {
    return [...this.#hosted.values()]
  }

  /** @throws {SmapiError} 404 for an unknown one. */
  get(id: string): HostedSkill {
    const hosted = this.#hosted.get(id)
    if (hosted) return hosted
    throw new SmapiError(
      404,
      `There is no skill ${id} here. The skills here: ${[...this.#hosted.keys()].join(', ')}.`,
    )
  }

  /** Makes a skill of a package whose resources build. @throws {SmapiError} 403 where there are too many. */
  create(skillPackage: SkillPackage): HostedSkill {
    if (this.#hosted.size >= MOST_SKILLS) {
      throw new SmapiError(
        403,
        `There are ${MOST_SKILLS} skills here, and no room for more: delete some first.`,
      )
    }
    const hosted = this.#open(`amzn1.ask.skill.${randomUUID()}`, skillPackage)
    this.keep(hosted)
    return hosted
  }

  /** Keeps a skill as it is now over the next start; what came from a folder is its developer's own. */
  keep({ skill }: HostedSkill): void {
    if (skill !== this.#own.skill) this.#store.write(skill)
  }

  /** @throws {SmapiError} 403 for the skill that the local Alexa was opened with. */
  async delete(id: string): Promise<void> {
    const hosted = this.get(id)
    if (hosted === this.#own) {
      throw new SmapiError(
        403,
        `The skill ${id} is the one of the folder that this local Alexa was opened with.`,
      )
    }
    this.#hosted.delete(id)
    this.#store.delete(id)
    await hosted.account.close()
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map(({ account }) => account.close()))
  }

  #open(id: string, skillPackage: SkillPackage): HostedSkill {
    const hosted = this.#host(id, skillPackage)
    this.#hosted.set(id, hosted)
    return hosted
  }
}
