/** Where the local Alexa takes its time from, so that a test can move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** By how many milliseconds it was moved forward in all. */
  readonly moved: number
  /** Moves time forward; alarms that fall due ring before this returns, in their order. */
  advance(milliseconds: number): void
  /** Calls `ring` once when `now()` reaches `at`. Returns what takes the alarm back. */
  alarm(at: number, ring: () => void): () => void
}

/** The wall's clock, which can also be moved forward. Its alarms keep no process alive. */
export const realClock = (): Clock => clockOn(Date.now, wakeAfter)

/** A clock that stands still until it is moved. */
export const movableClock = (start = Date.UTC(2026, 0, 1)): Clock =>
  clockOn(
    () => start,
    () => () => {},
  )

type WakeAfter = (milliseconds: number, wake: () => void) => () => void

interface Alarm {
  readonly at: number
  readonly ring: () => void
  stopWaiting: () => void
}

function clockOn(ground: () => number, wakeAfter: WakeAfter): Clock {
  let moved = 0
  const alarms = new Set<Alarm>()
  const now = () => ground() + moved

  function ringOrWait(alarm: Alarm): void {
    alarm.stopWaiting()
    if (alarm.at > now()) {
      alarm.stopWaiting = wakeAfter(alarm.at - now(), () => ringOrWait(alarm))
    } else if (alarms.delete(alarm)) {
      alarm.ring()
    }
  }

  return {
    now,
    get moved() {
      return moved
    },
    advance(milliseconds) {
      moved += Math.max(0, milliseconds)
      for (const alarm of [...alarms].sort((a, b) => a.at - b.at)) ringOrWait(alarm)
    },
    alarm(at, ring) {
      const alarm: Alarm = { at, ring, stopWaiting: () => {} }
      alarms.add(alarm)
      alarm.stopWaiting = wakeAfter(Math.max(0, at - now()), () => ringOrWait(alarm))
      return () => {
        alarm.stopWaiting()
        alarms.delete(alarm)
      }
    },
  }
}

/** setTimeout takes no longer wait than this; a longer one is waited for in parts. */
const LONGEST_TIMER_MILLISECONDS = 2 ** 31 - 1

function wakeAfter(milliseconds: number, wake: () => void): () => void {
  const timer = setTimeout(wake, Math.min(milliseconds, LONGEST_TIMER_MILLISECONDS))
  timer.unref()
  return () => clearTimeout(timer)
}
