import type { v1 } from 'ask-smapi-model'
import {
  localeOfModelFile,
  MANIFEST_FILE,
  modelFile,
  type PackageProblems,
  type SkillPackage,
} from '../skill-package.ts'
import { type CatalogValues, checkCatalogs } from '../understanding/catalog-values.ts'
import { eTagOf } from './e-tag.ts'
import { LastHundred } from './last-hundred.ts'
import { coded } from './problem.ts'
import type { HostedSkill, Skills } from './skills.ts'
import { unpackSkill } from './unpack-skill.ts'

type ImportResponse = v1.skill.ImportResponse
type ResourceImportStatus = v1.skill.ResourceImportStatus

/** The imports of skill packages; each ends at once, and takes the package as a whole or not at all. */
export class Imports {
  readonly #imports = new LastHundred<ImportResponse>()
  readonly #skills: Skills
  readonly #valuesOf: CatalogValues

  constructor(skills: Skills, valuesOf: CatalogValues) {
    this.#skills = skills
    this.#valuesOf = valuesOf
  }

  get(id: string): ImportResponse | undefined {
    return this.#imports.get(id)
  }

  /**
   * @param zip a skill package.
   * @param into the skill that takes it; a new one where it is left out.
   * @returns the import's id; how it ended says its status.
   */
  start(zip: Uint8Array, into?: HostedSkill): string {
    const { skillPackage, problems } = unpackSkill(zip)
    const all = new Map([...problems, ...this.#missingCatalogs(skillPackage)])
    if (!skillPackage || all.size > 0) return this.#imports.add(failed(all, into?.skill.id))
    into?.builds.takePackage(skillPackage)
    const hosted = into ?? this.#skills.create(skillPackage)
    this.#skills.keep(hosted)
    return this.#imports.add(succeeded(hosted))
  }

  /** By the path of a model: the catalogues that it takes values from, and that are not there. */
  #missingCatalogs(skillPackage: SkillPackage | undefined): [string, string[]][] {
    return [...(skillPackage?.models ?? [])]
      .map(([locale, model]): [string, string[]] => [modelFile(locale), checkCatalogs(model, this.#valuesOf)])
      .filter(([, missing]) => missing.length > 0)
  }
}

function succeeded({ skill }: HostedSkill): ImportResponse {
  const names = ['Manifest', ...skill.locales.map(modelResource)]
  const resources = names.map((name): ResourceImportStatus => ({ name, status: 'SUCCEEDED' }))
  return { status: 'SUCCEEDED', skill: { skillId: skill.id, eTag: eTagOf(skill), resources } }
}

function failed(problems: PackageProblems, skillId: string | undefined): ImportResponse {
  const resources = [...problems].map(
    ([path, why]): ResourceImportStatus => ({
      name: resourceOf(path),
      status: 'FAILED',
      errors: why.map(coded),
    }),
  )
  return {
    status: 'FAILED',
    errors: [...problems.values()].flat().map(coded),
    skill: { ...(skillId === undefined ? {} : { skillId }), resources },
  }
}

const modelResource = (locale: string) => `InteractionModel.${locale}`

function resourceOf(path: string): string {
  const locale = localeOfModelFile(path)
  if (locale !== undefined) return modelResource(locale)
  return path === MANIFEST_FILE ? 'Manifest' : 'SkillPackage'
}
