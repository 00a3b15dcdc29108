import { cpSync, existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'
import { ask, ContainerRefused, run, type Tool, toolEnvironment } from './tool.ts'

/** The images that are made, in place of Docker's `node` and `debian`. */
export const LOCAL_BASES = { node: 'localhost/node:24', debian: 'localhost/debian:slim' }

/** What Node links to. */
const FOR_NODE = ['base-files', 'base-passwd', 'libstdc++6']
/** What npm runs scripts with. */
const FOR_NPM = ['coreutils', 'dash']

/** The npm that Node 24.21 comes with. */
const NPM = 'npm@11.19.0'

/**
 * Makes both bases of the Dockerfile on a machine of Debian that reaches no registry of images: of this Node, npm, and
 * what they need of Debian's packages, unpacked and not installed.
 */
export async function buildLocalBases(tool: Tool): Promise<void> {
  using folder = temporaryFolder()
  const debian = join(folder.path, 'debian')
  await unpackDebian(debian, FOR_NODE)
  await commit(tool, debian, LOCAL_BASES.debian)

  const node = join(folder.path, 'node')
  await unpackDebian(node, [...FOR_NODE, ...FOR_NPM])
  addPeople(node)
  const local = join(node, 'usr/local')
  mkdirSync(join(local, 'bin'), { recursive: true })
  cpSync(process.execPath, join(local, 'bin/node'))
  await ask('npm', ['install', '--global', '--prefix', local, NPM])
  await commit(tool, node, LOCAL_BASES.node)
}

async function commit(tool: Tool, root: string, tag: string): Promise<void> {
  const recipe = `${root}.Dockerfile`
  writeFileSync(
    recipe,
    'FROM scratch\nCOPY . /\nENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n',
  )
  await run(tool, ['build', '--quiet', '--tag', tag, '--file', recipe, root], toolEnvironment(tool))
}

/** Debian's packages with all that they depend on, as if no package were installed yet. */
async function unpackDebian(root: string, packages: readonly string[]): Promise<void> {
  const archives = `${root}.archives`
  const nothingInstalled = `${root}.status`
  mkdirSync(join(archives, 'partial'), { recursive: true })
  mkdirSync(root)
  writeFileSync(nothingInstalled, '')
  const options = [
    `Dir::State::status=${nothingInstalled}`,
    `Dir::Cache::archives=${archives}`,
    'Debug::NoLocking=1',
  ]
  await ask('apt-get', [
    '--quiet=2',
    '--yes',
    '--no-install-recommends',
    '--download-only',
    ...options.flatMap(option => ['--option', option]),
    'install',
    ...packages,
  ]).catch(error => {
    throw new ContainerRefused(`Debian's packages could not be had (apt-get update first?). ${error.message}`)
  })
  for (const archive of globSync(join(archives, '*.deb'))) await ask('dpkg-deb', ['--extract', archive, root])
  mergeFolders(root)
}

/** `/bin` and its like are below `/usr` in Debian, and some packages count on it. */
function mergeFolders(root: string): void {
  for (const name of ['bin', 'sbin', 'lib', 'lib64'])
    if (!existsSync(join(root, name))) symlinkSync(`usr/${name}`, join(root, name))
}

/** Those of Debian, and the user that Docker's image of Node has too. */
function addPeople(root: string): void {
  const added = { passwd: 'node:x:1000:1000::/home/node:/usr/sbin/nologin\n', group: 'node:x:1000:\n' }
  for (const [file, line] of Object.entries(added)) {
    const debian = readFileSync(join(root, `usr/share/base-passwd/${file}.master`), 'utf8')
    writeFileSync(join(root, 'etc', file), debian + line)
  }
}
