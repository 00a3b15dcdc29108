import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildAdmin } from './build-admin.ts'
import { BUNDLE_SETTINGS } from './bundle-settings.ts'

export { BUNDLE_SETTINGS }

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the bundles stand: `<folder>/<function>/index.mjs` and its parts, with nothing else that the function needs. */
export const BUNDLES = `${root}dist/lambda`

/** Written when the bundles are whole. */
const RECORD = `${BUNDLES}/build.json`

/** The files that the bundles were made of, and those that they are. Paths from the root. */
interface BuildRecord {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
}

/** The functions that there are, by their folders' names. */
export const FUNCTION_NAMES: readonly string[] = readdirSync(`${root}lambda`)

/**
 * Bundles every function of `lambda/` as Lambda's Node 24 loads it: ES modules with the SDK in them. What a function
 * imports only when it needs it stands beside the first module, so that a cold start does not read it.
 */
export async function buildFunctions(): Promise<void> {
  // Loaded only to build, and stopped after it: its process would stay as long as this one.
  const { build, stop } = await import('esbuild')
  const before = readRecord()
  const built = await Promise.all(
    FUNCTION_NAMES.map(name =>
      build({
        ...BUNDLE_SETTINGS,
        entryPoints: [{ in: `lambda/${name}/handler.ts`, out: 'index' }],
        outdir: `${BUNDLES}/${name}`,
      }),
    ),
  )
  await stop()
  const record: BuildRecord = {
    inputs: [...new Set(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)))],
    outputs: built.flatMap(({ metafile }) => Object.keys(metafile.outputs)),
  }
  // Two builds at once make the same files: only what a former build made, and this one did not, is taken away.
  for (const path of before?.outputs ?? [])
    if (!record.outputs.includes(path)) rmSync(`${root}${path}`, { force: true })
  writeFileSync(RECORD, JSON.stringify(record))
}

/** Builds only when a file that the bundles are made of is newer than they are, or gone. */
export async function buildStaleFunctions(): Promise<void> {
  if (!isFresh()) await buildFunctions()
}

function isFresh(): boolean {
  const builtAt = modifiedAt(RECORD)
  const record = readRecord()
  if (builtAt === undefined || !record) return false
  const all = [
    'infra/build.ts',
    'package-lock.json',
    ...FUNCTION_NAMES.map(name => `lambda/${name}`),
    ...record.inputs,
  ]
  return all.every(path => (modifiedAt(`${root}${path}`) ?? Number.POSITIVE_INFINITY) <= builtAt)
}

/** Undefined before the first build, and when another one is just writing it. */
function readRecord(): BuildRecord | undefined {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8'))
  } catch {
    return undefined
  }
}

const modifiedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs

if (import.meta.main) {
  await buildFunctions()
  await buildAdmin()
}
