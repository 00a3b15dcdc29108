import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { v1 } from 'ask-smapi-model'
import { checkManifest, isManifest } from './check-manifest.ts'
import { checkLocale } from './locales.ts'
import { checkModel, isInteractionModel } from './understanding/check-model.ts'
import type { InteractionModel } from './understanding/interaction-model.ts'

export type SkillManifest = v1.skill.Manifest.SkillManifestEnvelope

/** A folder as `ask deploy` sends it. */
export interface SkillPackage {
  readonly manifest: SkillManifest
  /** By locale, such as "en-US". */
  readonly models: ReadonlyMap<string, InteractionModel>
  /** What else is in it, such as icons, by its path in the package. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** By the path of a file in the package, "" for the package itself: what is wrong with it. */
export type PackageProblems = ReadonlyMap<string, readonly string[]>

/** A package that can be used, or why it cannot. */
export type ReadPackage =
  | { readonly skillPackage: SkillPackage; readonly problems: PackageProblems }
  | { readonly skillPackage?: undefined; readonly problems: PackageProblems }

/** Thrown where a skill package cannot be used; the message names the file and says what is wrong with it. */
export class SkillPackageError extends Error {
  override name = 'SkillPackageError'
}

/** The locale that the device starts with. */
export const DEFAULT_LOCALE = 'en-US'

export const MANIFEST_FILE = 'skill.json'
const MODELS_FOLDER = 'interactionModels/custom'
const MODEL_FILE = new RegExp(`^${MODELS_FOLDER}/([^/]+)\\.json$`)

/** The path of a locale's model in a package. */
export const modelFile = (locale: string) => `${MODELS_FOLDER}/${locale}.json`

/** The locale of a model's path; undefined for another file. */
export const localeOfModelFile = (path: string): string | undefined => MODEL_FILE.exec(path)?.[1]

/**
 * Reads a skill package's folder.
 * @param locale the device's, for which there must be a model.
 * @throws {SkillPackageError}
 */
export function readSkillPackage(folder: string, locale = DEFAULT_LOCALE): SkillPackage {
  const { skillPackage, problems } = packageOf(filesOf(folder))
  const [first] = problems
  if (!skillPackage || first) {
    const [path, why] = first ?? ['', []]
    throw new SkillPackageError(`${join(folder, path)} cannot be used: ${why.join(' ')}`)
  }
  if (!skillPackage.models.has(locale)) {
    throw new SkillPackageError(`${join(folder, modelFile(locale))} is missing: the device speaks ${locale}`)
  }
  return skillPackage
}

function filesOf(folder: string): Map<string, Uint8Array> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return new Map(
      entries
        .filter(entry => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map(path => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]),
    )
  } catch (error) {
    throw new SkillPackageError(`${folder} cannot be read: ${messageOf(error)}`)
  }
}

/** What the files of a package make, by their paths in it: all of it, or nothing. */
export function packageOf(files: ReadonlyMap<string, Uint8Array>): ReadPackage {
  const problems = new Map<string, readonly string[]>()
  const models = new Map<string, InteractionModel>()
  const others = new Map<string, Uint8Array>()
  let manifest: SkillManifest | undefined
  for (const [path, bytes] of files) {
    const locale = localeOfModelFile(path)
    if (path !== MANIFEST_FILE && locale === undefined) {
      others.set(path, bytes)
      continue
    }
    const { data, why } = readJson(bytes, locale === undefined ? checkManifest : checkModelOf(locale))
    if (why.length > 0) problems.set(path, why)
    else if (isManifest(data)) manifest = data
    else if (locale !== undefined && isInteractionModel(data)) models.set(locale, data)
  }
  if (!files.has(MANIFEST_FILE)) problems.set(MANIFEST_FILE, ['The file is missing.'])
  return problems.size === 0 && manifest
    ? { skillPackage: { manifest, models, files: others }, problems }
    : { problems }
}

const checkModelOf = (locale: string) => (data: unknown) => {
  const wrongLocale = checkLocale(locale)
  return wrongLocale === undefined ? checkModel(data) : [wrongLocale]
}

function readJson(bytes: Uint8Array, check: (data: unknown) => string[]): { data?: unknown; why: string[] } {
  try {
    const data: unknown = JSON.parse(Buffer.from(bytes).toString('utf8').replace(BYTE_ORDER_MARK, ''))
    return { data, why: check(data) }
  } catch (error) {
    return { why: [`This is not valid JSON: ${messageOf(error)}.`] }
  }
}

const BYTE_ORDER_MARK = /^\uFEFF/

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
