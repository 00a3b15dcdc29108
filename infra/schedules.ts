import type { FunctionHost } from '../cloud/local/lambda/function-host.ts'
import type { Logs } from './logs.ts'
import { SCHEDULES } from './wiring.ts'

const MINUTE_MILLISECONDS = 60_000

/** Wakes functions by the clock, as EventBridge Scheduler does; the first time when a period is over. Resolves what ends it. */
export function startSchedules(host: FunctionHost, logs: Logs): () => void {
  const timers = Object.values(SCHEDULES).map(({ name, wakes, everyMinutes, input }) =>
    setInterval(async () => {
      const failure = await host.invoke(wakes, input).then(
        ({ functionError }) => functionError,
        (error: unknown) => String(error),
      )
      if (failure) logs.write(wakes, `${name}: ${failure}`)
    }, everyMinutes * MINUTE_MILLISECONDS),
  )
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}
