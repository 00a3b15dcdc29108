import type { v1 } from 'ask-smapi-model'
import type { Skill } from '../skill.ts'
import type { SkillPackage } from '../skill-package.ts'
import { describeConflict } from '../understanding/conflicts.ts'
import type { InteractionModel } from '../understanding/interaction-model.ts'
import { coded } from './problem.ts'

/** How the last build of a model ended. */
type Build = v1.skill.InteractionModelLastUpdateRequest

/** A model that is in use, or was. */
export interface ModelVersion {
  /** "1", "2" and so on, in each locale. */
  readonly version: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly model: InteractionModel
}

/** Of each locale; a model may have 1.5 MB. */
const MOST_VERSIONS = 20

/**
 * The models of a skill as they were built: how the last build of each locale ended, and the versions so far. A build
 * takes no time here, so that none is ever in progress.
 */
export class Builds {
  readonly #skill: Skill
  readonly #now: () => number
  readonly #last = new Map<string, Build>()
  readonly #versions = new Map<string, ModelVersion[]>()

  /** @param now milliseconds since 1970. */
  constructor(skill: Skill, now: () => number) {
    this.#skill = skill
    this.#now = now
    this.#noteModels()
  }

  /** The locales whose model was given, whether it was built or not. */
  get locales(): string[] {
    return [...this.#last.keys()].sort()
  }

  /** Undefined for a locale whose model was never given. A model that was built warns of its conflicts. */
  last(locale: string): Build | undefined {
    const last = this.#last.get(locale)
    if (last?.status !== 'SUCCEEDED') return last
    const conflicts = this.#skill.understanding(locale)?.conflicts() ?? []
    const warnings = conflicts.map(conflict => ({ message: describeConflict(conflict) }))
    return warnings.length === 0 ? last : { ...last, warnings }
  }

  /** The oldest first; the last is in use. */
  versions(locale: string): readonly ModelVersion[] {
    return this.#versions.get(locale) ?? []
  }

  /** Takes a model that builds into use. */
  takeModel(locale: string, model: InteractionModel): void {
    this.#skill.replaceModel(locale, model)
    this.#noteModel(locale, model)
  }

  /** A model does not build: the one that was there stays in use. */
  refuseModel(locale: string, problems: readonly string[]): void {
    this.#last.set(locale, { ...stepsAt('FAILED'), errors: problems.map(coded) })
  }

  /** Takes the whole of a package that builds into use, in place of all that the skill had. */
  takePackage(skillPackage: SkillPackage): void {
    this.#skill.replace(skillPackage)
    this.#last.clear()
    this.#noteModels()
  }

  #noteModels(): void {
    for (const locale of this.#skill.locales) {
      const model = this.#skill.model(locale)
      if (model) this.#noteModel(locale, model)
    }
  }

  #noteModel(locale: string, model: InteractionModel): void {
    const before = this.versions(locale)
    const version = String(Number(before.at(-1)?.version ?? 0) + 1)
    const versions = [...before, { version, createdAt: this.#now(), model }]
    this.#versions.set(locale, versions.slice(-MOST_VERSIONS))
    this.#last.set(locale, stepsAt('SUCCEEDED'))
  }
}

const STEPS = ['LANGUAGE_MODEL_QUICK_BUILD', 'LANGUAGE_MODEL_FULL_BUILD'] as const

const stepsAt = (status: v1.skill.Status): Build => ({
  status,
  buildDetails: { steps: STEPS.map(name => ({ name, status })) },
})
