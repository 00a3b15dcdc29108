/** The voice of a show, in Amazon Polly's own names. */
export interface Voice {
  /** Polly's `VoiceId`, such as `Joanna`. */
  readonly id: string
  readonly engine: 'standard' | 'neural' | 'long-form' | 'generative'
  /** BCP 47, such as `en-US`: what the voice speaks and how sentences are cut. */
  readonly language: string
}

export const DEFAULT_VOICE: Voice = { id: 'Joanna', engine: 'neural', language: 'en-US' }

/** The MP3 that every take of an engine is made as; joining needs one sample rate in an edition. */
export const SAMPLE_RATE_HZ: Record<Voice['engine'], number> = {
  standard: 22_050,
  neural: 24_000,
  'long-form': 24_000,
  generative: 24_000,
}
