/** Polly's limits. https://docs.aws.amazon.com/polly/latest/dg/limits.html, read 2026-11 */

/** Characters of a request: all of them, and those that are billed, which SSML tags are not. */
export const TEXT_LIMITS = {
  SynthesizeSpeech: { total: 6_000, billed: 3_000 },
  StartSpeechSynthesisTask: { total: 200_000, billed: 100_000 },
} as const

export const MAX_BREAK_MILLISECONDS = 10_000

/**
 * Audio is cut there. Polly says so of SynthesizeSpeech; for a task it is ours, far above what its characters can
 * speak, so that a text of nothing but breaks has an end.
 */
export const LONGEST_AUDIO_SECONDS: Readonly<Record<LimitedOperation, number>> = {
  SynthesizeSpeech: 600,
  StartSpeechSynthesisTask: 6 * 3600,
}

/** Tasks are forgotten after this. */
export const TASK_KEPT_MILLISECONDS = 72 * 3600 * 1000

export const ENGINES = ['standard', 'neural', 'long-form', 'generative'] as const

export type Engine = (typeof ENGINES)[number]

/** Of one request. */
export const MAX_LEXICONS = 5

export type LimitedOperation = keyof typeof TEXT_LIMITS

/** Requests a second. */
export const RATES: Readonly<Record<LimitedOperation, Readonly<Record<Engine, number>>>> = {
  SynthesizeSpeech: { standard: 80, neural: 8, 'long-form': 8, generative: 8 },
  StartSpeechSynthesisTask: { standard: 10, neural: 10, 'long-form': 1, generative: 1 },
}

export const SAMPLE_RATES_HZ = { mp3: [8000, 16_000, 22_050, 24_000], pcm: [8000, 16_000] } as const

export const DEFAULT_SAMPLE_RATE_HZ: Readonly<Record<Engine, number>> = {
  standard: 22_050,
  neural: 24_000,
  'long-form': 24_000,
  generative: 24_000,
}
