import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './temporary-folder.ts'
import { ask, run, type Tool, toolEnvironment } from './tool.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface ImageOptions {
  readonly tag: string
  /** Instead of the Dockerfile's own. */
  readonly bases?: { readonly node: string; readonly debian: string }
  /** Such as `linux/arm64`; this machine's unless told. */
  readonly platform?: string
}

/** Builds the admin app's image as `admin/Dockerfile` says. */
export async function buildImage(tool: Tool, { tag, bases, platform }: ImageOptions): Promise<void> {
  using folder = temporaryFolder()
  const args = [
    // OCI's own form has no health check.
    ...(tool === 'docker' ? [] : ['--format', 'docker', '--layers']),
    ...['--tag', tag, '--file', 'admin/Dockerfile'],
    ...(platform ? ['--platform', platform] : []),
    ...(bases ? ['--build-arg', `NODE=${bases.node}`, '--build-arg', `DEBIAN=${bases.debian}`] : []),
    ...['--build-arg', `REVISION=${await revision()}`],
    ...(await secrets(folder.path)),
  ]
  await run(tool, ['build', ...args, root], toolEnvironment(tool))
}

/** Where this machine's npm looks for packages, and whom it believes: for the build alone, in no layer. */
async function secrets(folder: string): Promise<string[]> {
  const npmrc = join(folder, 'npmrc')
  writeFileSync(npmrc, `registry=${await ask('npm', ['config', 'get', 'registry'])}\n`, { mode: 0o600 })
  const certificates = process.env.NODE_EXTRA_CA_CERTS
  return [
    ...['--secret', `id=npmrc,src=${npmrc}`],
    ...(certificates ? ['--secret', `id=certificates,src=${certificates}`] : []),
  ]
}

const revision = () => ask('git', ['-C', root, 'rev-parse', 'HEAD']).catch(() => 'unknown')
