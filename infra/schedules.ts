import type { FunctionHost } from '../cloud/local/lambda/function-host.ts'
import type { Logs } from './logs.ts'
import { SCHEDULES, type Schedule } from './wiring.ts'

const MINUTE_MILLISECONDS = 60_000

/** Wakes functions by the clock, as EventBridge Scheduler does; the first time when a period is over. Gives what ends it. */
export function startSchedules(host: FunctionHost, logs: Logs): () => void {
  const wake = async ({ name, wakes, input, here }: Schedule, more = here) => {
    const failure = await host.invoke(wakes, { ...input, ...more }).then(
      ({ functionError }) => functionError,
      (error: unknown) => String(error),
    )
    if (failure) logs.write(wakes, `${name}: ${failure}`)
  }
  const schedules: readonly Schedule[] = Object.values(SCHEDULES)
  const timers = schedules.map(schedule =>
    setInterval(wake, schedule.everyMinutes * MINUTE_MILLISECONDS, schedule),
  )
  for (const schedule of schedules) if (schedule.atStart) void wake(schedule, schedule.atStart)
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}
