import { type Mp3Audio, millisecondsOf, readFrames } from './mp3.ts'

/** A stretch of a take in which nothing is heard, in milliseconds from its start. */
export interface Pause {
  readonly start: number
  readonly end: number
}

/** So much softer than the loud frames of the same take is silence: a voice between its sentences. */
const SILENCE_DECIBELS = 36

/** One step of a frame's gain is a quarter of a factor of two. ISO/IEC 11172-3, section 2.4.3.4. */
const DECIBELS_A_STEP = 1.505

/** What is shorter is the closure of a consonant. */
const SHORTEST_MILLISECONDS = 70

/**
 * The pauses of a take, seen without decoding it: each frame says how loud it is made, and an empty one is silent.
 * Exact to a frame or two, and the same for every voice.
 */
export function findPauses(audio: Mp3Audio): Pause[] {
  const gains = [...readFrames(audio)].map(({ gain }) => gain)
  const loud = gains.filter(gain => gain > 0).sort((one, other) => one - other)
  const silent = (loud[Math.floor(loud.length * 0.9)] ?? 0) - SILENCE_DECIBELS / DECIBELS_A_STEP
  const frameMilliseconds = millisecondsOf({ ...audio, frameCount: 1 })
  const pauses: Pause[] = []
  let start: number | undefined
  for (const [at, gain] of [...gains, Number.POSITIVE_INFINITY].entries()) {
    if (gain < silent) start ??= at
    else if (start !== undefined) {
      const pause = { start: start * frameMilliseconds, end: at * frameMilliseconds }
      if (pause.end - pause.start >= SHORTEST_MILLISECONDS) pauses.push(pause)
      start = undefined
    }
  }
  return pauses
}
