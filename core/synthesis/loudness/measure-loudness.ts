import { MPEGDecoder } from 'mpg123-decoder'
import { isMono, type Mp3Audio } from '../mp3.ts'
import { type Loudness, LoudnessMeter } from './loudness-meter.ts'

/** Listens to takes end to end, as they are heard. Undefined where the decoder cannot read what an Echo may yet play. */
export async function measureLoudness(takes: AsyncIterable<Mp3Audio>): Promise<Loudness | undefined> {
  // Gapless playback would cut what its header promises; joined takes have no such header.
  const decoder = new MPEGDecoder({ enableGapless: false })
  await decoder.ready
  try {
    let meter: LoudnessMeter | undefined
    for await (const audio of takes) {
      const channels = isMono(audio) ? 1 : 2
      meter ??= new LoudnessMeter(audio.sampleRateHz, channels)
      for (let at = 0; at < audio.frames.length; at += PIECE_BYTES) {
        const { channelData, errors } = decoder.decode(audio.frames.subarray(at, at + PIECE_BYTES))
        if (errors.length > 0) return undefined
        meter.add(channelData.slice(0, channels))
      }
    }
    return meter && rounded(meter.read())
  } finally {
    decoder.free()
  }
}

/** Samples take many times the room of what they are encoded as. */
const PIECE_BYTES = 16 * 1024

/** To a hundredth, which is ten times finer than the standard's meters must be. */
const rounded = (loudness: Loudness): Loudness =>
  Object.fromEntries(Object.entries(loudness).map(([name, figure]) => [name, Math.round(figure * 100) / 100]))
