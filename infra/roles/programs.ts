import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BUNDLE_SETTINGS, FUNCTION_NAMES } from '../build.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Something that runs on AWS under a role of its own. */
export interface Program {
  /** A function's folder, or `admin`. */
  readonly name: string
  /** Paths from the root. */
  readonly entry: string
}

export const PROGRAMS: readonly Program[] = [
  ...FUNCTION_NAMES.map(name => ({ name, entry: `lambda/${name}/handler.ts` })),
  { name: 'admin', entry: 'admin/server.ts' },
]

/** The files of the project that a program is bundled from, by their paths from the root, with their text. */
export async function sourcesOf({ entry }: Program): Promise<ReadonlyMap<string, string>> {
  const { inputs } = await bundle(entry, 'external')
  return new Map(Object.keys(inputs).map(path => [path, readFileSync(`${root}${path}`, 'utf8')]))
}

/** Packages in a program's bundle that reach AWS without the project's code asking for it. */
export async function packagesThatReachAws({ entry }: Program): Promise<readonly string[]> {
  const { inputs } = await bundle(entry, 'bundle')
  const reaching = Object.entries(inputs)
    .filter(([path, { imports }]) => isOfOthers(path) && imports.some(imported => isOfSdk(imported.path)))
    .map(([path]) => packageOf(path))
  return [...new Set(reaching)]
}

const SDK = /^node_modules\/(?:@aws-sdk|@smithy|@aws-crypto)\//u

const isOfSdk = (path: string) => SDK.test(path)
const isOfOthers = (path: string) => path.startsWith('node_modules/') && !isOfSdk(path)
const packageOf = (path: string) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? path

async function bundle(entry: string, packages: 'bundle' | 'external') {
  // Loaded only to bundle, and stopped after it: its process would stay as long as this one.
  const { build, stop } = await import('esbuild')
  try {
    const { metafile } = await build({
      ...BUNDLE_SETTINGS,
      write: false,
      minify: false,
      sourcemap: false,
      packages,
      outdir: 'unwritten',
      entryPoints: [entry],
    })
    return metafile
  } finally {
    await stop()
  }
}
