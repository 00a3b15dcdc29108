import { speakerOf } from './engine/speakers.ts'
import type { SpeechEngine } from './engine/speech-engine.ts'
import type { SpeechRequest } from './speech-request.ts'
import { findVoice } from './voices.ts'

/** The audio of a request that was checked. */
export function speak(
  engine: SpeechEngine,
  request: SpeechRequest,
  { isAwaited }: { isAwaited: boolean },
): Promise<Uint8Array> {
  const { voiceId, languageCode, markup, outputFormat: format, sampleRateHz } = request
  const voice = findVoice(voiceId)
  if (!voice) throw new Error(`there is no voice ${voiceId}`)
  return engine.speak({ speaker: speakerOf(voice, languageCode), markup, format, sampleRateHz, isAwaited })
}

export const CONTENT_TYPES = { mp3: 'audio/mpeg', pcm: 'audio/pcm' } as const
