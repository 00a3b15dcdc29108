import { AwsError } from '../aws-error.ts'
import { type Environment, type EnvironmentOptions, startEnvironment } from './environment.ts'
import type { FunctionDefinition } from './function-definition.ts'
import type { Outcome } from './outcome.ts'

/** A function's environments: warm ones are used again, and end when they have been idle for long enough. */
export function openFunctionPool(definition: FunctionDefinition, options: EnvironmentOptions) {
  const idle: { environment: Environment; timer: NodeJS.Timeout }[] = []
  const waiting: (() => void)[] = []
  const running = new Set<Promise<Outcome>>()
  let closed = false

  const isFull = () => running.size >= definition.maximumConcurrency

  function take(): Environment {
    for (let warm = idle.pop(); warm; warm = idle.pop()) {
      clearTimeout(warm.timer)
      if (!warm.environment.hasEnded()) return warm.environment
    }
    return startEnvironment(definition, options)
  }

  function putBack(environment: Environment): void {
    if (closed) environment.close()
    if (closed || environment.hasEnded()) return
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex(warm => warm.environment === environment),
        1,
      )
      environment.close()
    }, definition.idleSeconds * 1000)
    idle.push({ environment, timer })
  }

  async function run(payload: string): Promise<Outcome> {
    const outcome = runSomewhere(payload)
    running.add(outcome)
    try {
      return await outcome
    } finally {
      running.delete(outcome)
      waiting.shift()?.()
    }
  }

  async function runSomewhere(payload: string): Promise<Outcome> {
    for (;;) {
      const environment = take()
      const outcome = await environment.run(payload)
      putBack(environment)
      if (outcome) return outcome
    }
  }

  return {
    definition,
    isFull,
    /** Waits its turn while every environment is busy. @throws {AwsError} when the host closes before its turn */
    async invoke(payload: string): Promise<Outcome> {
      while (isFull() && !closed) await new Promise<void>(resolve => waiting.push(resolve))
      if (closed) throw new AwsError('ServiceException', 'The local Lambda is closing.', 500)
      return run(payload)
    },
    /** Waits for what runs, then ends every process. */
    async close(): Promise<void> {
      closed = true
      for (const resolve of waiting.splice(0)) resolve()
      await Promise.allSettled(running)
      for (const { environment, timer } of idle) {
        clearTimeout(timer)
        environment.close()
      }
    },
  }
}

export type FunctionPool = ReturnType<typeof openFunctionPool>
