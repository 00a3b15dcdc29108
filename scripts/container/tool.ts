import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/** What can build an image, in the order in which it is looked for. */
export const TOOLS = ['docker', 'podman', 'buildah'] as const

export type Tool = (typeof TOOLS)[number]

/** Something about the machine or the options that a person has to put right; its message says how. */
export class ContainerRefused extends Error {}

/**
 * The tool that is to be used: the one named, or the first that works here.
 * @throws {ContainerRefused} when it is not here, or does not answer
 */
export function chooseTool(named?: string): Tool {
  if (named === undefined) {
    const found = TOOLS.find(answers)
    if (found) return found
    throw new ContainerRefused(
      'None of docker (with its daemon), podman and buildah works here. Debian has buildah: apt-get install buildah',
    )
  }
  const tool = TOOLS.find(known => known === named)
  if (!tool) throw new ContainerRefused(`--tool ${named}: there is ${TOOLS.join(', ')}.`)
  if (answers(tool)) return tool
  throw new ContainerRefused(
    tool === 'docker'
      ? 'docker does not answer: install it, and start its daemon.'
      : `${tool} does not work here. Debian has it: apt-get install ${tool}`,
  )
}

/** `info` asks the daemon, where there is one. */
const answers = (tool: Tool) =>
  spawnSync(tool, ['info'], { env: toolEnvironment(tool), stdio: 'ignore' }).status === 0

/** What a tool is run with. Buildah works anywhere, in a container too, when it asks for no runtime. */
export const toolEnvironment = (tool: Tool): NodeJS.ProcessEnv => ({
  ...(tool === 'buildah' && { BUILDAH_ISOLATION: 'chroot' }),
  ...process.env,
})

/** Runs a command to its end, what it says passed on. @throws when it fails */
export async function run(command: string, args: readonly string[], env = process.env): Promise<void> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new ContainerRefused(`${command} ${args[0]} ended with ${code}; it says why above.`)
}

/** What a command prints. @throws with what it complained of when it fails */
export async function ask(command: string, args: readonly string[], env = process.env): Promise<string> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [output, complaints, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  if (code !== 0) throw new ContainerRefused(`${command} ${args[0]} ended with ${code}: ${complaints.trim()}`)
  return output.trim()
}
