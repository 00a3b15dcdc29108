import type { v1 } from 'ask-smapi-model'
import { localeOfModelFile, MANIFEST_FILE, type PackageProblems } from '../skill-package.ts'
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

  constructor(skills: Skills) {
    this.#skills = skills
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
    if (!skillPackage) return this.#imports.add(failed(problems, into?.skill.id))
    into?.builds.takePackage(skillPackage)
    const hosted = into ?? this.#skills.create(skillPackage)
    this.#skills.keep(hosted)
    return this.#imports.add(succeeded(hosted))
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
