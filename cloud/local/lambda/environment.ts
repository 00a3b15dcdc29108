import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type FunctionDefinition, MAX_PAYLOAD_BYTES } from './function-definition.ts'
import type { LastWill } from './last-will.ts'
import type { InvocationError, Outcome } from './outcome.ts'
import type { RuntimeApi, RuntimeInvocation } from './runtime-api.ts'

const BOOTSTRAP = fileURLToPath(new URL('bootstrap.js', import.meta.url))

/** A process may take this long to load its handler. https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html */
const INIT_TIMEOUT_MILLISECONDS = 10_000

const MAX_TAIL_BYTES = 4096

export interface EnvironmentOptions {
  readonly runtimeApi: RuntimeApi
  readonly lastWill: LastWill
  readonly functionArn: string
  /** What Lambda sets for every function: region, credentials and the like. */
  readonly lambdaEnvironment: Readonly<Record<string, string>>
  readonly log: (functionName: string, line: string) => void
}

/** One execution environment: a process that answers one invocation after another until it ends. */
export interface Environment {
  /** One at a time. Resolves undefined when a warm process died before it took the invocation: another may have it. */
  run(payload: string): Promise<Outcome | undefined>
  /** It answers no more: its process has ended or is about to. */
  readonly hasEnded: () => boolean
  /** Ends the process at once. */
  close(): void
}

export function startEnvironment(definition: FunctionDefinition, options: EnvironmentOptions): Environment {
  const { runtimeApi, functionArn, lastWill, log } = options
  const { name, timeoutSeconds } = definition
  const id = randomUUID()
  let ended = false
  let tail: string[] = []
  let pending: Pending | undefined
  let waiting: ((invocation: RuntimeInvocation) => void) | undefined
  let isLoaded = false
  let timer: NodeJS.Timeout | undefined

  function settle(requestId: string | undefined, result: Settled): void {
    if (!pending || (requestId && requestId !== pending.requestId)) return
    clearTimeout(timer)
    const { settle } = pending
    pending = undefined
    settle(result)
  }

  /** The clock starts when the process takes the invocation; loading the handler has a limit of its own. */
  function deliver(): void {
    if (!pending || !waiting) return
    const { requestId, payload } = pending
    const deadline = Date.now() + timeoutSeconds * 1000
    pending.isTaken = true
    waiting({ requestId, functionArn, deadline, payload })
    waiting = undefined
    expire(timeoutSeconds * 1000, requestId, {
      errorType: 'Sandbox.Timedout',
      errorMessage: `RequestId: ${requestId} Error: Task timed out after ${timeoutSeconds.toFixed(2)} seconds`,
    })
  }

  function expire(milliseconds: number, requestId: string, error: InvocationError): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      ended = true
      settle(requestId, { failed: JSON.stringify(error) })
      child.kill('SIGKILL')
    }, milliseconds)
  }

  function end(error: InvocationError): void {
    ended = true
    runtimeApi.forget(id)
    const isUntaken = isLoaded && pending && !pending.isTaken
    settle(undefined, isUntaken ? 'untaken' : { failed: JSON.stringify(error) })
  }

  runtimeApi.register(id, {
    next(give) {
      isLoaded = true
      waiting = give
      deliver()
    },
    response: (requestId, payload) => settle(requestId, limited(requestId, payload)),
    error: (requestId, payload) => settle(requestId, { failed: payload }),
    initError(payload) {
      ended = true
      settle(undefined, { failed: payload })
    },
  })

  const child = spawnRuntime(definition, { ...options, runtimeApiAddress: runtimeApi.addressFor(id) })
  const { pid } = child
  if (pid) {
    lastWill.add(pid)
    child.once('exit', () => lastWill.remove(pid))
  }
  readLines(child, line => {
    log(name, line)
    tail.push(line)
  })
  child.once('exit', (code, signal) => end(exitError(pending?.requestId, code, signal)))
  // Such as a bundle folder that is not there: it never started, so there is no exit.
  child.once('error', ({ message }) => end({ errorType: 'Runtime.InvalidEntrypoint', errorMessage: message }))

  return {
    run(payload) {
      const requestId = randomUUID()
      tail = []
      const settled = new Promise<Settled>(resolve => {
        pending = { requestId, payload, isTaken: false, settle: resolve }
      })
      if (waiting) deliver()
      else
        expire(INIT_TIMEOUT_MILLISECONDS, requestId, {
          errorType: 'Sandbox.Timedout',
          errorMessage: `RequestId: ${requestId} Error: Task timed out after 10.00 seconds while it was initialised`,
        })
      return settled.then(async result => {
        // What the function wrote before it answered is in its pipes by now, and read in this turn of the loop.
        await setImmediate()
        return result === 'untaken' ? undefined : outcomeOf(result, tail)
      })
    },
    hasEnded: () => ended,
    close: () => void child.kill('SIGKILL'),
  }
}

type Answered = { readonly done: string } | { readonly failed: string }
type Settled = Answered | 'untaken'

interface Pending {
  readonly requestId: string
  readonly payload: string
  readonly settle: (result: Settled) => void
  /** The process has it in hand. */
  isTaken: boolean
}

function outcomeOf(result: Answered, tail: readonly string[]): Outcome {
  const logTail = tail.join('\n').slice(-MAX_TAIL_BYTES)
  return 'done' in result
    ? { payload: result.done, logTail }
    : { payload: result.failed, functionError: 'Unhandled', logTail }
}

function limited(requestId: string, payload: string): Settled {
  if (Buffer.byteLength(payload) <= MAX_PAYLOAD_BYTES) return { done: payload }
  const error: InvocationError = {
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: `RequestId: ${requestId} Error: Response payload size exceeded maximum allowed payload size (${MAX_PAYLOAD_BYTES} bytes).`,
  }
  return { failed: JSON.stringify(error) }
}

const exitError = (
  requestId: string | undefined,
  code: number | null,
  signal: string | null,
): InvocationError => ({
  errorType: 'Runtime.ExitError',
  errorMessage: `RequestId: ${requestId} Error: Runtime exited ${signal ? `with error: signal: ${signal}` : `with error: exit status ${code}`}`,
})

function spawnRuntime(
  definition: FunctionDefinition,
  { lambdaEnvironment, runtimeApiAddress }: EnvironmentOptions & { runtimeApiAddress: string },
): ChildProcess {
  const { name, bundleFolder, handler, environment, memoryMegabytes } = definition
  const hasOwnLimit = environment.NODE_OPTIONS?.includes('--max-old-space-size')
  const limit = hasOwnLimit ? [] : [`--max-old-space-size=${memoryMegabytes}`]
  return spawn(process.execPath, [...limit, BOOTSTRAP], {
    cwd: bundleFolder,
    // A group of its own: Ctrl-C in a terminal reaches the host alone, which then ends its processes in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...lambdaEnvironment,
      AWS_LAMBDA_RUNTIME_API: runtimeApiAddress,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      LAMBDA_TASK_ROOT: bundleFolder,
      _HANDLER: handler,
      ...environment,
    },
  })
}

function readLines(child: ChildProcess, take: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', take)
}
