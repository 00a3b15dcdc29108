import initEspeak from '@echogarden/espeak-ng-emscripten'
import { createMp3Encoder } from 'wasm-media-encoders'
import { openResampler } from '../../cloud/local/polly/engine/resample.ts'
import { speakerOf } from '../../cloud/local/polly/engine/speakers.ts'
import { engineMarkup } from '../../cloud/local/polly/ssml/engine-markup.ts'
import { parseSsml } from '../../cloud/local/polly/ssml/parse-ssml.ts'
import { voiceOf } from '../../cloud/local/polly/voices.ts'
import type { CutPassage } from '../../core/synthesis/cut-passages.ts'
import { SAMPLE_RATE_HZ } from '../../core/synthesis/voice.ts'

/** A passage as the local engine speaks it. */
export interface SpokenPassage {
  readonly passage: CutPassage
  readonly mp3: Uint8Array
  /** Milliseconds at which the first word of each sentence is heard, by the engine's own word events. */
  readonly starts: readonly number[]
}

const espeak = new (await initEspeak()).eSpeakNGWorker()
const encoder = await createMp3Encoder()

/** Speaks a passage, and keeps when the engine began each sentence: audio and events of one and the same utterance. */
export function speakWithMarks(passage: CutPassage): SpokenPassage {
  const speaker = speakerOf(voiceOf(passage.voice.id))
  const markup = engineMarkup(parseSsml(passage.ssml))
  espeak.set_voice(speaker.identifier, '', 0, 0, 0)
  espeak.set_rate(speaker.rate)
  espeak.set_pitch(speaker.pitch)
  const sampleRate = SAMPLE_RATE_HZ[passage.voice.engine]
  encoder.configure({ sampleRate, channels: 1, bitrate: 48 })
  const resample = openResampler(espeak.samplerate, sampleRate)
  const encoded: Uint8Array[] = []
  const words: Word[] = []
  espeak.synthesize(markup, (samples, events) => {
    const stretch = Float32Array.from(samples ?? [], sample => sample / 32_768)
    encoded.push(encoder.encode([resample(stretch)]).slice())
    for (const { type, text_position, audio_position } of events)
      if (type === 'word') words.push({ at: text_position, heard: audio_position })
    return false
  })
  encoded.push(encoder.finalize().slice())
  return {
    passage,
    mp3: Buffer.concat(encoded),
    starts: sentencePlaces(markup).map(place => firstWord(words, place)),
  }
}

interface Word {
  /** In code points of the markup, from 1. */
  readonly at: number
  /** In milliseconds. */
  readonly heard: number
}

/** Where the text of each sentence begins, as the engine counts. */
const sentencePlaces = (markup: string) =>
  [...markup.matchAll(/<s>/gu)].map(({ index }) => [...markup.slice(0, index)].length + '<s>'.length + 1)

function firstWord(words: readonly Word[], place: number): number {
  const word = words.find(({ at }) => at >= place)
  if (!word) throw new Error('the engine has said nothing of this sentence')
  return word.heard
}
