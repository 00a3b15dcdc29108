import {
  InvalidSsmlException,
  type LanguageCode,
  type PollyClient,
  SynthesizeSpeechCommand,
  type VoiceId,
} from '@aws-sdk/client-polly'
import { accept, refuse } from '../../core/refusal.ts'
import { SAMPLE_RATE_HZ } from '../../core/synthesis/voice.ts'
import type { Preview } from '../../core/synthesis/work.ts'

/** A few words at once, by SynthesizeSpeech. */
export const pollyPreview = (client: PollyClient): Preview => ({
  async speak({ ssml, voice }) {
    const speak = new SynthesizeSpeechCommand({
      Text: ssml,
      TextType: 'ssml',
      VoiceId: voice.id as VoiceId,
      Engine: voice.engine,
      LanguageCode: voice.language as LanguageCode,
      OutputFormat: 'mp3',
      SampleRate: String(SAMPLE_RATE_HZ[voice.engine]),
    })
    try {
      const { AudioStream } = await client.send(speak)
      return accept((await AudioStream?.transformToByteArray()) ?? new Uint8Array())
    } catch (error) {
      if (!(error instanceof InvalidSsmlException)) throw error
      return refuse('preview-refused', `Amazon Polly cannot say it so: ${error.message} Change the entry.`)
    }
  },
})
