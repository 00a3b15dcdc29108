import { parentPort } from 'node:worker_threads'
import initEspeak from '@echogarden/espeak-ng-emscripten'
import { createMp3Encoder } from 'wasm-media-encoders'
import type { SpokenWord } from '../marks.ts'
import { openResampler } from './resample.ts'
import type { Utterance, WorkerAnswer } from './speech-engine.ts'

/**
 * A worker thread that speaks: espeak's samples go straight into the encoder, a stretch at a time, so that no
 * more than a stretch is held as samples. The packages are GPL and LGPL, and stay on this side of the thread.
 */

/** Louder than this and some voices clip. */
const PEAK = 0.97 / 32_768

/** What the encoder is given at once. */
const STRETCH_SAMPLES = 32 * 1024

const MP3_KBPS: Readonly<Record<number, 16 | 24 | 32 | 48>> = { 8000: 16, 16000: 32, 22050: 48, 24000: 48 }

const espeak = new (await initEspeak()).eSpeakNGWorker()
const identifiers = new Set(espeak.list_voices().map(({ identifier }) => identifier))
const mp3 = await createMp3Encoder()

// What the engine says first of all begins with half a second of silence.
espeak.set_voice('en-us', '', 0, 0, 0)
espeak.synthesize('<speak><p><s>One.</s><s>Two.</s></p></speak>', () => false)

/** Takes samples at the rate that is asked for, and gives back bytes. */
interface Encoder {
  encode(samples: Float32Array): Uint8Array
  finalize(): Uint8Array
}

function mp3Encoder(sampleRateHz: number): Encoder {
  mp3.configure({ sampleRate: sampleRateHz, channels: 1, bitrate: MP3_KBPS[sampleRateHz] ?? 48 })
  return {
    // The encoder answers with a view into its own memory, which it writes over the next time.
    encode: samples => mp3.encode([samples]).slice(),
    finalize: () => mp3.finalize().slice(),
  }
}

/** 16-bit little-endian samples. */
const pcmEncoder: Encoder = {
  encode: samples => new Uint8Array(Int16Array.from(samples, sample => Math.round(sample * 32_767)).buffer),
  finalize: () => new Uint8Array(),
}

function speak({
  speaker,
  markup,
  format,
  sampleRateHz,
  longestSeconds,
}: Utterance): Uint8Array<ArrayBuffer> {
  // With a voice that it has not, espeak says nothing, and that all is well.
  const [identifier = ''] = speaker.identifier.split('+')
  if (!identifiers.has(identifier) || espeak.set_voice(speaker.identifier, '', 0, 0, 0) !== 0)
    throw new Error(`the engine has no voice ${speaker.identifier}`)
  espeak.set_rate(speaker.rate)
  espeak.set_pitch(speaker.pitch)
  if (format === 'words') return tellWords(markup, longestSeconds)
  const encoder = format === 'mp3' ? mp3Encoder(sampleRateHz) : pcmEncoder
  const resample = openResampler(espeak.samplerate, sampleRateHz)
  const encoded: Uint8Array[] = []
  const longestSamples = longestSeconds * espeak.samplerate
  let samplesSpoken = 0
  const stretch = new Float32Array(STRETCH_SAMPLES)
  let filled = 0
  function flush(): void {
    encoded.push(encoder.encode(resample(stretch.subarray(0, filled))))
    filled = 0
  }
  espeak.synthesize(markup, samples => {
    const count = samples?.length ?? 0
    // By index: this runs for each of 22,050 samples a second, where an iterator costs as much as the rest.
    for (let at = 0; at < count; at++) {
      stretch[filled++] = (samples?.[at] ?? 0) * PEAK
      if (filled === STRETCH_SAMPLES) flush()
    }
    samplesSpoken += count
    return samplesSpoken >= longestSamples
  })
  flush()
  encoded.push(encoder.finalize())
  return joined(encoded)
}

/** Every word of the markup, by its place there, and when it is heard. */
function tellWords(markup: string, longestSeconds: number): Uint8Array<ArrayBuffer> {
  const words: SpokenWord[] = []
  let samplesSpoken = 0
  espeak.synthesize(markup, (samples, events) => {
    for (const { type, text_position, audio_position } of events)
      if (type === 'word') words.push({ place: text_position, milliseconds: audio_position })
    samplesSpoken += samples?.length ?? 0
    return samplesSpoken >= longestSeconds * espeak.samplerate
  })
  return new TextEncoder().encode(JSON.stringify(words))
}

/** In memory of its own, which can be handed to another thread. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

parentPort?.on('message', (utterance: Utterance) => {
  const send = (answer: WorkerAnswer, transfer: ArrayBuffer[] = []) =>
    parentPort?.postMessage(answer, transfer)
  try {
    const audio = speak(utterance)
    send({ audio }, [audio.buffer])
  } catch (error) {
    send({ error: error instanceof Error ? error.message : String(error) })
  }
})
