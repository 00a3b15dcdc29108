import { speakerOf } from './engine/speakers.ts'
import type { Utterance } from './engine/speech-engine.ts'
import { type LimitedOperation, LONGEST_AUDIO_SECONDS } from './limits.ts'
import type { AudioFormat, SpeechRequest } from './speech-request.ts'
import { voiceOf } from './voices.ts'

/** What the engine is given for a request that was checked. */
export const utteranceOf = (
  { voiceId, languageCode, markup, outputFormat, sampleRateHz }: SpeechRequest,
  operation: LimitedOperation,
): Utterance => ({
  speaker: speakerOf(voiceOf(voiceId), languageCode),
  markup,
  format: outputFormat,
  sampleRateHz,
  longestSeconds: LONGEST_AUDIO_SECONDS[operation],
  isAwaited: operation === 'SynthesizeSpeech',
})

export const CONTENT_TYPES: Readonly<Record<AudioFormat, string>> = { mp3: 'audio/mpeg', pcm: 'audio/pcm' }
