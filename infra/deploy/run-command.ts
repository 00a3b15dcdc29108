import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { DeployError } from './deploy-error.ts'

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  /** What it is called where it fails; else the program and its first argument. */
  readonly called?: string
  /** Is told each line, of both outputs, as it comes. */
  readonly follow?: (line: string) => void
}

/** A program that ended with another code than 0, or was not there. */
export class CommandFailed extends DeployError {
  override name = 'CommandFailed'
  /** All that it printed. */
  readonly output: string

  constructor(message: string, output: string) {
    super(message)
    this.output = output
  }
}

/**
 * Runs a program to its end; it is asked nothing. Resolves to what it printed on its standard output.
 * @throws CommandFailed
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { env, cwd, follow, called }: RunOptions = {},
): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd })
  const printed: string[] = []
  const complained: string[] = []
  const read = async (stream: NodeJS.ReadableStream, lines: string[]) => {
    for await (const line of createInterface({ input: stream })) {
      lines.push(line)
      follow?.(line)
    }
  }
  const ended = once(child, 'close').catch((error: NodeJS.ErrnoException) => error)
  const [, , how] = await Promise.all([read(child.stdout, printed), read(child.stderr, complained), ended])
  const name = called ?? [command, args[0]].filter(Boolean).join(' ')
  if (how instanceof Error)
    throw new CommandFailed(
      how.code === 'ENOENT'
        ? `The program "${command}" is not here.`
        : `${name} could not run: ${how.message}`,
      '',
    )
  const [code, signal] = how
  if (code !== 0) {
    const output = [...printed, ...complained].join('\n')
    const last = complained.findLast(line => line.trim()) ?? printed.findLast(line => line.trim())
    const end = signal ? `was ended by ${signal}` : `ended with code ${code}`
    throw new CommandFailed(follow || !last ? `${name} ${end}.` : `${name} ${end}: ${last.trim()}`, output)
  }
  return printed.join('\n')
}
