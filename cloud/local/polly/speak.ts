import { speakerOf } from './engine/speakers.ts'
import type { Utterance } from './engine/speech-engine.ts'
import { type LimitedOperation, LONGEST_AUDIO_SECONDS } from './limits.ts'
import { type SpokenWord, sentenceMarks } from './marks.ts'
import type { OutputFormat, SpeechRequest } from './speech-request.ts'
import { voiceOf } from './voices.ts'

/** What the engine is given for a request that was checked. */
export const utteranceOf = (
  { voiceId, languageCode, markup, outputFormat, sampleRateHz }: SpeechRequest,
  operation: LimitedOperation,
): Utterance => ({
  speaker: speakerOf(voiceOf(voiceId), languageCode),
  markup,
  format: outputFormat === 'json' ? 'words' : outputFormat,
  sampleRateHz,
  longestSeconds: LONGEST_AUDIO_SECONDS[operation],
  isAwaited: operation === 'SynthesizeSpeech',
})

export const CONTENT_TYPES: Readonly<Record<OutputFormat, string>> = {
  mp3: 'audio/mpeg',
  pcm: 'audio/pcm',
  json: 'application/x-json-stream',
}

/** What the request's answer is made of: the audio, or marks by the words that the engine told of. */
export function outputOf({ sentences }: SpeechRequest, spoken: Uint8Array): Uint8Array {
  if (!sentences) return spoken
  return Buffer.from(sentenceMarks(sentences, JSON.parse(Buffer.from(spoken).toString()) as SpokenWord[]))
}
