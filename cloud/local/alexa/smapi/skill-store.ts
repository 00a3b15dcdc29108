import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Skill } from '../skill.ts'
import type { SkillPackage } from '../skill-package.ts'
import { writeWhole } from '../whole-file.ts'
import { packSkill } from './pack-skill.ts'
import { unpackSkill } from './unpack-skill.ts'

const ENDING = '.zip'

/** The skills that SMAPI made, each the package that an export of it gives. Without a folder they are forgotten. */
export class SkillStore {
  readonly #folder: string | undefined
  readonly #log: (line: string) => void

  constructor(folder: string | undefined, log: (line: string) => void) {
    this.#folder = folder
    this.#log = log
  }

  /** All that can be read, by their ids. */
  read(): ReadonlyMap<string, SkillPackage> {
    const found = new Map<string, SkillPackage>()
    for (const file of this.#files()) {
      try {
        const { skillPackage, problems } = unpackSkill(readFileSync(file))
        if (!skillPackage) throw new Error([...problems.values()].flat().join(' '))
        found.set(basename(file, ENDING), skillPackage)
      } catch (error) {
        this.#log(`the skill in ${file} is left alone: ${error instanceof Error ? error.message : error}`)
      }
    }
    return found
  }

  write(skill: Skill): void {
    if (this.#folder === undefined) return
    try {
      writeWhole(this.#folder, `${skill.id}${ENDING}`, packSkill(skill))
    } catch (error) {
      this.#log(`the skill ${skill.id} cannot be kept in ${this.#folder}: ${String(error)}`)
    }
  }

  delete(id: string): void {
    if (this.#folder !== undefined) rmSync(join(this.#folder, `${id}${ENDING}`), { force: true })
  }

  #files(): string[] {
    const folder = this.#folder
    if (folder === undefined || !existsSync(folder)) return []
    const names = readdirSync(folder).filter(name => name.endsWith(ENDING))
    return names.map(name => join(folder, name))
  }
}
