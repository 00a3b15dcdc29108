import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { ask, ContainerRefused, type Tool, toolEnvironment } from './tool.ts'

/** What an image says of itself. */
export interface ImageConfig {
  readonly User: string
  readonly Env: readonly string[]
  readonly Cmd: readonly string[]
  readonly WorkingDir: string
  readonly StopSignal: string
  readonly Healthcheck?: { readonly Test: readonly string[] }
}

export interface RunningImage {
  /** The process's number on this machine. */
  pid(): Promise<number>
  /** As ECS and Kubernetes end it: its first process gets the signal. */
  terminate(): void
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>
}

/** Starts what is in an image: nobody's privileges, no new ones, a file system that cannot be written, and /tmp. */
export interface Runner {
  readonly config: ImageConfig
  /** In bytes, unpacked. */
  readonly size: number
  start(environment: Record<string, string>, command?: readonly string[]): RunningImage
  remove(): Promise<void>
}

export const prepareRunner = (tool: Tool, tag: string): Promise<Runner> =>
  tool === 'buildah' ? prepareByHand(tag) : prepareContainers(tool, tag)

/** Docker or Podman runs it. */
async function prepareContainers(tool: Tool, tag: string): Promise<Runner> {
  const [{ Config, Size }] = JSON.parse(await ask(tool, ['image', 'inspect', tag]))
  return {
    config: Config,
    size: Size,
    start(environment, command = []) {
      const name = `voiceshelf-${randomUUID()}`
      const child = spawn(
        tool,
        [
          ...['run', '--rm', '--name', name, '--network', 'host', '--read-only', '--tmpfs', '/tmp'],
          ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
          ...Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
          ...[tag, ...command],
        ],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      )
      return {
        pid: async () => Number(await ask(tool, ['inspect', '--format', '{{.State.Pid}}', name])),
        terminate: () => void ask(tool, ['kill', '--signal', 'TERM', name]),
        ended: exitOf(child),
      }
    },
    remove: async () => {},
  }
}

/** Its mount points are this process's alone and end with it, like everything in its own table of processes. */
const ENTER = `
root=$1 folder=$2 user=$3 group=$4; shift 4
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mount -t proc proc "$root/proc"
exec setpriv --no-new-privs --clear-groups unshare --root="$root" --wd="$folder" --setuid="$user" --setgid="$group" -- "$@"
`

/** Buildah builds and mounts; the rest of a container is namespaces, which Linux has. */
async function prepareByHand(tag: string): Promise<Runner> {
  if (process.getuid?.() !== 0)
    throw new ContainerRefused('With buildah the check needs root, to mount the image: run it as root.')
  const env = toolEnvironment('buildah')
  const { Docker } = JSON.parse(await ask('buildah', ['inspect', '--type', 'image', tag], env))
  const config: ImageConfig = Docker.config
  const container = await ask('buildah', ['from', '--pull-never', tag], env)
  const root = await ask('buildah', ['mount', container], env)
  const [user = '', group = user] = config.User.split(':')
  return {
    config,
    size: Number((await ask('du', ['--summarize', '--bytes', root])).split('\t')[0]),
    start(environment, command = config.Cmd) {
      const child = spawn(
        'unshare',
        [
          ...['--mount', '--pid', '--fork', '--kill-child=SIGKILL', 'sh', '-euc', ENTER, 'sh'],
          ...[root, config.WorkingDir, user, group, ...command],
        ],
        {
          env: { ...Object.fromEntries(config.Env.map(line => line.split(/=(.*)/su))), ...environment },
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      )
      return {
        pid: () => childOf(child),
        terminate: async () => process.kill(await childOf(child), 'SIGTERM'),
        ended: exitOf(child),
      }
    },
    async remove() {
      await ask('buildah', ['rm', container], env)
    },
  }
}

/** `unshare` has one child: the first process of the new table. */
async function childOf({ pid }: ChildProcess): Promise<number> {
  for (;;) {
    const child = Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
    if (child) return child
    await delay(10)
  }
}

const exitOf = async (child: ChildProcess): Promise<number | null> => (await once(child, 'close'))[0]
