import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Metafile } from 'esbuild'
import { BUNDLE_SETTINGS } from './bundle-settings.ts'
import { noticesOf, packagesOf } from './third-party.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the admin app's bundle stands: `server.mjs` and all that it reads. Its container holds this and no more. */
const ADMIN_BUNDLE = `${root}dist/admin`

/** What the app reads from beside itself. */
const FOLDERS = ['public', 'samples']

/** Bundles the admin app as its container runs it, with the licences of what is in it. Resolves to what that is. */
export async function buildAdmin(folder = ADMIN_BUNDLE): Promise<Metafile> {
  const { build, stop } = await import('esbuild')
  rmSync(folder, { recursive: true, force: true })
  const { metafile } = await build({
    ...BUNDLE_SETTINGS,
    // `debug` colours its lines where this one happens to be installed; in the container it is not.
    external: ['supports-color'],
    entryPoints: [{ in: 'admin/server.ts', out: 'server' }],
    outdir: folder,
  })
  await stop()
  for (const name of FOLDERS) cpSync(join(root, 'admin', name), join(folder, name), { recursive: true })
  writeFileSync(
    join(folder, 'THIRD_PARTY_LICENSES.txt'),
    noticesOf(packagesOf(Object.keys(metafile.inputs), root)),
  )
  return metafile
}

if (import.meta.main) await buildAdmin()
