import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { compileCacheFolder } from './compile-cache.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const ASK_EVERY_MILLISECONDS = 25

export interface AdminProcess {
  /** Ends it as ECS does: SIGTERM, and then it drains. */
  close(): Promise<void>
}

/**
 * Starts the admin app in a process and an environment of its own, as its container has, and waits until it is
 * healthy. @throws with its last words when it ends instead
 */
export async function startAdmin(
  environment: Record<string, string>,
  { address, log, warn }: { address: string; log: (line: string) => void; warn: (message: string) => void },
): Promise<AdminProcess> {
  const args = ['--semi-space-growth-factor=1', '--import', './infra/end-with-parent.js', 'admin/server.ts']
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compileCacheFolder(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C in the terminal reaches the platform alone, which then ends its children in order.
    detached: true,
  })
  const ended = once(child, 'exit')
  const lastWords = keepLines(child, log)
  while (child.exitCode === null && !(await isHealthy(address))) await delay(ASK_EVERY_MILLISECONDS)
  if (child.exitCode !== null) throw new Error(`The admin app did not start:\n${lastWords.join('\n')}`)

  let isClosing = false
  child.once('exit', code => {
    if (!isClosing)
      warn(`The admin app ended by itself with exit code ${code}. Its last words:\n${lastWords.join('\n')}`)
  })
  return {
    async close() {
      isClosing = true
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function isHealthy(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/healthz`).catch(() => undefined)
  return answer?.ok ?? false
}

function keepLines(child: ChildProcess, log: (line: string) => void): readonly string[] {
  const last: string[] = []
  for (const stream of [child.stdout, child.stderr])
    if (stream)
      createInterface({ input: stream }).on('line', line => {
        log(line)
        last.push(line)
        if (last.length > 20) last.shift()
      })
  return last
}
