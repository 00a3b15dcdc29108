import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { v1 } from 'ask-smapi-model'
import { checkModel, isInteractionModel } from './understanding/check-model.ts'
import type { InteractionModel } from './understanding/interaction-model.ts'

export type SkillManifest = v1.skill.Manifest.SkillManifestEnvelope

/** A folder as `ask deploy` sends it. */
export interface SkillPackage {
  readonly manifest: SkillManifest
  /** By locale, such as "en-US". */
  readonly models: ReadonlyMap<string, InteractionModel>
}

/** Thrown where a skill package cannot be used; the message names the file and says what is wrong with it. */
export class SkillPackageError extends Error {
  override name = 'SkillPackageError'
}

/** The locale that the device starts with. */
export const DEFAULT_LOCALE = 'en-US'

/**
 * Reads `skill.json` and all of `interactionModels/custom/`.
 * @param locale the device's, for which there must be a model.
 * @throws {SkillPackageError}
 */
export function readSkillPackage(folder: string, locale = DEFAULT_LOCALE): SkillPackage {
  const manifest = readJson(join(folder, 'skill.json'))
  if (!isManifest(manifest)) throw new SkillPackageError(`${folder}/skill.json has no "manifest" object`)

  const modelsFolder = join(folder, 'interactionModels', 'custom')
  const models = new Map<string, InteractionModel>()
  for (const name of modelFiles(modelsFolder)) {
    models.set(name.slice(0, -'.json'.length), readModel(join(modelsFolder, name)))
  }
  if (!models.has(locale)) {
    throw new SkillPackageError(`${modelsFolder}/${locale}.json is missing: the device speaks ${locale}`)
  }
  return { manifest, models }
}

function modelFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => name.endsWith('.json'))
  } catch (error) {
    throw new SkillPackageError(`${folder} cannot be read: ${messageOf(error)}`)
  }
}

function readModel(file: string): InteractionModel {
  const data = readJson(file)
  const problems = checkModel(data)
  if (problems.length === 0 && isInteractionModel(data)) return data
  throw new SkillPackageError(`${file} would not build: ${problems.join(' ')}`)
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new SkillPackageError(`${file} cannot be read: ${messageOf(error)}`)
  }
}

const isManifest = (data: unknown): data is SkillManifest =>
  typeof data === 'object' &&
  data !== null &&
  'manifest' in data &&
  typeof data.manifest === 'object' &&
  data.manifest !== null

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
