import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the bundles stand: `<folder>/<function>/index.mjs`, with nothing else that the function needs. */
export const BUNDLES = `${root}dist/lambda`

/** The files that the bundles were made of, written when they are whole. */
const INPUTS = `${BUNDLES}/inputs.json`

/** The functions that there are, by their folders' names. */
export const FUNCTION_NAMES: readonly string[] = readdirSync(`${root}lambda`)

/** Bundles every function of `lambda/` as Lambda's Node 24 loads it: one ES module, the SDK in it, nothing beside it. */
export async function buildFunctions(): Promise<void> {
  // Loaded only to build, and stopped after it: its process would stay as long as this one.
  const { build, stop } = await import('esbuild')
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: FUNCTION_NAMES.map(name => ({ in: `lambda/${name}/handler.ts`, out: `${name}/index` })),
    outdir: BUNDLES,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    // Packages that are CommonJS call `require`, which an ES module does not have.
    banner: {
      js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
    },
    metafile: true,
    logLevel: 'warning',
  })
  await stop()
  writeFileSync(INPUTS, JSON.stringify(Object.keys(metafile.inputs)))
}

/** Builds only when a file that the bundles are made of is newer than they are, or gone. */
export async function buildStaleFunctions(): Promise<void> {
  if (!isFresh()) await buildFunctions()
}

function isFresh(): boolean {
  const builtAt = modifiedAt(INPUTS)
  if (builtAt === undefined) return false
  const inputs: string[] = JSON.parse(readFileSync(INPUTS, 'utf8'))
  const all = [
    'infra/build.ts',
    'package-lock.json',
    ...FUNCTION_NAMES.map(name => `lambda/${name}`),
    ...inputs,
  ]
  return all.every(path => (modifiedAt(`${root}${path}`) ?? Number.POSITIVE_INFINITY) <= builtAt)
}

const modifiedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs

if (import.meta.main) await buildFunctions()
