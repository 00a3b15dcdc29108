import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of npm, of which some file is in a bundle. */
export interface Package {
  /** Where it is installed, from the root, as the lock file names it. */
  readonly folder: string
  readonly name: string
  readonly version: string
  /** As the package says it, an SPDX expression where it keeps npm's rules. */
  readonly licence: string
  /** What its licence asks to be handed on: its licence, its notice. Empty when it brings neither. */
  readonly texts: readonly string[]
}

/** The package that a file is in: greedy, because a package may have packages of its own. */
const IN_PACKAGE = /^(?:\(disabled\):)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u

/**
 * The packages that a bundle was made of, by name.
 * @param inputs the bundle's files as esbuild's metafile has them: paths from the root
 */
export function packagesOf(inputs: Iterable<string>, root: string): Package[] {
  const folders = new Set(Array.from(inputs, input => folderOf(input, root)))
  return [...folders]
    .filter(folder => folder !== undefined)
    .map(folder => readPackage(root, folder))
    .sort((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version))
}

/** The innermost package that a file belongs to; what a package took in from another without saying so is its own. */
function folderOf(path: string, root: string): string | undefined {
  const folder = IN_PACKAGE.exec(path)?.[1]
  if (folder === undefined || existsSync(join(root, folder, 'package.json'))) return folder
  return folderOf(folder, root)
}

/** The page that goes with a bundle: every package in it, and each licence's text once. */
export function noticesOf(packages: readonly Package[]): string {
  const byText = Map.groupBy(packages, ({ texts }) => texts.join('\n'))
  const chapters = [...byText].map(([text, those]) => {
    const names = those.map(({ name, version, licence }) => `${name} ${version} (${licence})`)
    return [...names, '', text || 'This package brings no text of its licence.'].join('\n')
  })
  return `Voiceshelf holds parts of these packages.\n\n${chapters.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

function readPackage(root: string, folder: string): Package {
  const path = join(root, folder)
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const files = readdirSync(path).filter(file => /^(licen[cs]e|copying|notice)/iu.test(file))
  return {
    folder,
    name,
    version,
    licence: licenceOf(license ?? licenses),
    texts: files.sort().map(file => readFileSync(join(path, file), 'utf8').trim()),
  }
}

/** Old packages name it as `{ type }`, or several of them. */
function licenceOf(said: unknown): string {
  if (typeof said === 'string') return said
  if (Array.isArray(said)) return said.map(licenceOf).join(' OR ')
  return (said as { type?: string } | undefined)?.type ?? 'unknown'
}
