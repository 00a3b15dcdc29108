import { accept, type Outcome, refuse } from '../../refusal.ts'
import type { Loudness } from './loudness-meter.ts'

/** How loud a show wants its editions. */
export interface LoudnessAim {
  readonly lufs: number
  /** The true peak stays at or below it, in dB of full scale. */
  readonly ceilingDb: number
  /** Whether editions are made so, or only compared. */
  readonly normalise: boolean
}

/** Aims that others ask for, by their names. */
export const LOUDNESS_AIMS = {
  /** https://developer.amazon.com/docs/flashbriefing/flash-briefing-skill-api-feed-reference.html */
  'flash-briefing': { lufs: -14, ceilingDb: -2 },
  /** https://podcasters.apple.com/support/893-audio-requirements: -16 LKFS, within 1 dB, and no peak above -1 dB */
  podcast: { lufs: -16, ceilingDb: -1 },
} as const

/** An aim as a form sends it. */
export function readLoudnessAim(given: {
  lufs: string
  ceiling: string
  normalise: boolean
}): Outcome<LoudnessAim> {
  const [lufs, ceilingDb] = [given.lufs, given.ceiling].map(text =>
    Number(text.replace('−', '-').replace(',', '.')),
  )
  if (given.lufs === '' || lufs === undefined || !(lufs >= -40 && lufs <= -8))
    return refuse('loudness-invalid', 'Write the target in LUFS as a number from -40 to -8, such as -14.')
  if (given.ceiling === '' || ceilingDb === undefined || !(ceilingDb >= -20 && ceilingDb <= 0))
    return refuse('loudness-invalid', 'Write the highest peak in dB as a number from -20 to 0, such as -2.')
  return accept({ lufs, ceilingDb, normalise: given.normalise })
}

/** What an MP3's gain is changed by: one step of its own scale. */
export const DECIBELS_A_STEP = 20 * Math.log10(2 ** 0.25)

/** Closer to its aim than this nobody hears a difference, and no aim asks for more. */
export const TOLERANCE_LU = 1

/** The gain, in steps of an MP3's own scale, that brings a recording nearest to the aim and leaves its peak below the ceiling. */
export function stepsTo({ lufs, ceilingDb }: LoudnessAim, heard: Loudness): number {
  if (heard.lufs === undefined || heard.truePeakDb === undefined) return 0
  const wanted = Math.round((lufs - heard.lufs) / DECIBELS_A_STEP)
  const room = Math.floor((ceilingDb - heard.truePeakDb) / DECIBELS_A_STEP)
  return Math.max(-MOST_STEPS, Math.min(wanted, room, MOST_STEPS))
}

/** 60 dB. Nothing that is speech is so far from an aim, and no frame's gain runs out of its byte. */
const MOST_STEPS = 40

/** The loudness after so many steps: gain changes nothing else. */
export const louderBy = ({ lufs, truePeakDb }: Loudness, steps: number): Loudness => ({
  ...(lufs !== undefined && { lufs: hundredth(lufs + steps * DECIBELS_A_STEP) }),
  ...(truePeakDb !== undefined && { truePeakDb: hundredth(truePeakDb + steps * DECIBELS_A_STEP) }),
})

const hundredth = (figure: number) => Math.round(figure * 100) / 100

/** How a recording misses its show's aim; empty where it does not. */
export function missesOf(heard: Loudness, { lufs, ceilingDb }: LoudnessAim): ('quiet' | 'loud' | 'peak')[] {
  const difference = (heard.lufs ?? Number.NEGATIVE_INFINITY) - lufs
  return [
    ...(difference < -TOLERANCE_LU ? (['quiet'] as const) : []),
    ...(difference > TOLERANCE_LU ? (['loud'] as const) : []),
    ...((heard.truePeakDb ?? Number.NEGATIVE_INFINITY) > ceilingDb ? (['peak'] as const) : []),
  ]
}
