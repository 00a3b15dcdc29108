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
    const environment = take()
    const outcome = environment.run(payload)
    running.add(outcome)
    try {
      return await outcome
    } finally {
      running.delete(outcome)
      putBack(environment)
      waiting.shift()?.()
    }
  }

  return {
    definition,
    isFull,
    /** Waits its turn while every environment is busy. */
    async invoke(payload: string): Promise<Outcome> {
      while (isFull()) await new Promise<void>(resolve => waiting.push(resolve))
      return run(payload)
    },
    /** Waits for what runs, then ends every process. */
    async close(): Promise<void> {
      closed = true
      await Promise.allSettled(running)
      for (const { environment, timer } of idle) {
        clearTimeout(timer)
        environment.close()
      }
    },
  }
}

export type FunctionPool = ReturnType<typeof openFunctionPool>
