import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DescribeImagesCommand,
  GetAuthorizationTokenCommand,
  ImageNotFoundException,
} from '@aws-sdk/client-ecr'
import { outputOf } from '../cloudformation/stack.ts'
import { DeployError } from '../deploy-error.ts'
import { runCommand } from '../run-command.ts'
import type { Step } from '../step.ts'
import { type Work, wantsAdmin } from '../work.ts'

/** The admin app's image, under a tag that says what is in it. */
export const imageStep: Step = {
  name: 'admin image',
  async look(work) {
    if (givenOf(work)) return { isNeeded: false, plan: `the one that AdminImage names: ${givenOf(work)}` }
    if (!wantsAdmin(work))
      return { isNeeded: false, plan: 'none: the admin app is not wanted (no AdminDomainName)' }
    const tag = contentTag(work.root)
    return (await needsContainerTool(work))
      ? { isNeeded: true, plan: `build and push ${tag}` }
      : { isNeeded: false, plan: `the repository has ${tag}` }
  },
  async take(work) {
    if (!(await needsContainerTool(work))) return
    const name = `${outputOf(work.stacks.foundation, 'RepositoryUri')}:${contentTag(work.root)}`
    const tool = work.containerTool
    if (!tool) throw new DeployError('There is no container tool.', 'Install docker, podman or buildah.')
    const follow = (line: string) => work.terminal.say(`    ${line}`)
    // The task's architecture, whatever this machine's is.
    const build = ['build', '--tag', name, '--tool', tool, '--platform', PLATFORM]
    await runCommand('npm', ['run', '--silent', 'container', '--', ...build], { cwd: work.root, follow })
    await push(work, tool, name, follow)
  },
  remedy: 'See that "npm run container -- build" succeeds here (docs/container.md). Then run this again.',
}

const PLATFORM = 'linux/arm64'

/** Whether an image is wanted that the repository does not have. */
export async function needsContainerTool(work: KnownOfImage): Promise<boolean> {
  return !givenOf(work) && wantsAdmin(work) && !(await isPushed(work, contentTag(work.root)))
}

/** What has to be known for it. */
export type KnownOfImage = Pick<Work, 'options' | 'config' | 'stacks' | 'aws' | 'root'>

/** The value of the template's parameter AdminImage; empty where there is to be no admin app. */
export function adminImageOf(work: Work): string {
  const given = givenOf(work)
  if (given) return given
  return wantsAdmin(work)
    ? `${outputOf(work.stacks.foundation, 'RepositoryUri')}:${contentTag(work.root)}`
    : ''
}

/** One that was pushed by somebody else, now or when the stack was told of it: it is not of the stage's repository. */
function givenOf({ options, config, stacks }: Pick<Work, 'options' | 'config' | 'stacks'>): string {
  const kept = stacks.main?.parameters.AdminImage ?? ''
  const isOwn = kept.startsWith(`${repositoryOf({ stacks })}:`)
  return options.parameters.AdminImage ?? config.parameters.AdminImage ?? (isOwn ? '' : kept)
}

const repositoryOf = ({ stacks }: Pick<Work, 'stacks'>) => stacks.foundation?.outputs.RepositoryUri ?? ''

async function isPushed({ aws, stacks }: Pick<Work, 'aws' | 'stacks'>, tag: string): Promise<boolean> {
  const repositoryName = stacks.foundation?.outputs.RepositoryName
  if (!repositoryName) return false
  try {
    await aws.ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: tag }] }))
    return true
  } catch (error) {
    if (error instanceof ImageNotFoundException) return false
    throw error
  }
}

/**
 * A hash of all that the image is built of: what `.dockerignore` lets through. The same content has the same tag on
 * every machine, and a tag never changes what it stands for.
 */
function contentTag(root: string): string {
  const hash = createHash('sha256')
  const allowed = readFileSync(join(root, '.dockerignore'), 'utf8').matchAll(/^!(.+)$/gmu)
  const paths = [...allowed].flatMap(([, path = '']) => filesUnder(root, path))
  for (const path of [...new Set(paths)].sort())
    hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 20)
}

function filesUnder(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found ? [path] : []
  return readdirSync(join(root, path)).flatMap(name => filesUnder(root, `${path}/${name}`))
}

/** The password is good for 12 hours: it is in a file that goes away, and in no command line. */
async function push(
  { aws }: Work,
  tool: string,
  name: string,
  follow: (line: string) => void,
): Promise<void> {
  const { authorizationData } = await aws.ecr.send(new GetAuthorizationTokenCommand())
  const auth = authorizationData?.[0]?.authorizationToken
  const folder = mkdtempSync(join(tmpdir(), 'voiceshelf-registry-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    const [registry = ''] = name.split('/')
    const file = join(folder, 'config.json')
    writeFileSync(file, JSON.stringify({ auths: { [registry]: { auth } } }), { mode: 0o600 })
    const env = { ...process.env, DOCKER_CONFIG: folder, REGISTRY_AUTH_FILE: file }
    await runCommand(tool, ['push', name], { env, follow })
  } finally {
    remove()
    process.off('exit', remove)
  }
}
