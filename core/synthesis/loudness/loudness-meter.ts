import { TruePeakMeter } from './true-peak.ts'

/** How loud a recording is. */
export interface Loudness {
  /** Integrated loudness in LUFS; absent where nothing is loud enough to be counted. */
  readonly lufs?: number
  /** The highest point of the wave between its samples as well, in dB below full scale (dBTP); absent for pure silence. */
  readonly truePeakDb?: number
}

/** Blocks of 400 ms overlap by three quarters: each is four steps long. */
const STEPS_A_BLOCK = 4
const STEP_SECONDS = 0.1

/** What is softer is no part of the programme; nor is what is so much softer than the rest of it. */
const ABSOLUTE_GATE_LUFS = -70
const RELATIVE_GATE_LU = -10

/**
 * Measures samples as they come, with memory for one figure a tenth of a second.
 * https://www.itu.int/rec/R-REC-BS.1770 (BS.1770-4: K-weighting, gated blocks, true peak)
 */
export class LoudnessMeter {
  readonly #channels: readonly Channel[]
  readonly #samplesAStep: number
  /** The sum of the channels' mean squares, step by step. */
  readonly #steps: number[] = []
  #inStep = 0

  constructor(sampleRateHz: number, channels: number) {
    this.#channels = Array.from({ length: channels }, () => new Channel(sampleRateHz))
    this.#samplesAStep = Math.round(sampleRateHz * STEP_SECONDS)
  }

  /** The next samples of each channel, from -1 to 1. */
  add(samples: readonly Float32Array[]): void {
    const length = samples[0]?.length ?? 0
    for (let from = 0; from < length; ) {
      const to = Math.min(length, from + this.#samplesAStep - this.#inStep)
      for (const [at, channel] of this.#channels.entries()) channel.add(samples[at] ?? NO_SAMPLES, from, to)
      this.#inStep += to - from
      from = to
      if (this.#inStep === this.#samplesAStep) this.#endStep()
    }
  }

  /** What was heard so far. A last tenth of a second that is not full is no part of a block. */
  read(): Loudness {
    const lufs = this.#integrated()
    const peak = Math.max(...this.#channels.map(({ truePeak }) => truePeak.read()))
    return { ...(lufs !== undefined && { lufs }), ...(peak > 0 && { truePeakDb: 20 * Math.log10(peak) }) }
  }

  #endStep(): void {
    this.#steps.push(this.#channels.reduce((sum, channel) => sum + channel.takeEnergy(), 0) / this.#inStep)
    this.#inStep = 0
  }

  #integrated(): number | undefined {
    const loud = this.#blocks().filter(energy => lufsOf(energy) > ABSOLUTE_GATE_LUFS)
    if (loud.length === 0) return undefined
    const gate = lufsOf(mean(loud)) + RELATIVE_GATE_LU
    return lufsOf(mean(loud.filter(energy => lufsOf(energy) > gate)))
  }

  #blocks(): number[] {
    const blocks: number[] = []
    for (let at = STEPS_A_BLOCK; at <= this.#steps.length; at++)
      blocks.push(mean(this.#steps.slice(at - STEPS_A_BLOCK, at)))
    return blocks
  }
}

const NO_SAMPLES = new Float32Array()

const lufsOf = (energy: number) => -0.691 + 10 * Math.log10(energy)

const mean = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length

/** One channel's samples, weighted as ears weigh them: a shelf for the head, then a high-pass. */
class Channel {
  readonly truePeak = new TruePeakMeter()
  readonly #shelf: Biquad
  readonly #highPass: Biquad
  #energy = 0

  constructor(sampleRateHz: number) {
    this.#shelf = new Biquad(headShelf(sampleRateHz))
    this.#highPass = new Biquad(highPass(sampleRateHz))
  }

  add(samples: Float32Array, from: number, to: number): void {
    this.truePeak.add(samples, from, to)
    let energy = 0
    for (let at = from; at < to; at++) {
      const weighted = this.#highPass.next(this.#shelf.next(samples[at] ?? 0))
      energy += weighted * weighted
    }
    this.#energy += energy
  }

  takeEnergy(): number {
    const energy = this.#energy
    this.#energy = 0
    return energy
  }
}

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number]

class Biquad {
  readonly #b0: number
  readonly #b1: number
  readonly #b2: number
  readonly #a1: number
  readonly #a2: number
  #one = 0
  #two = 0

  constructor([b0, b1, b2, a1, a2]: Coefficients) {
    this.#b0 = b0
    this.#b1 = b1
    this.#b2 = b2
    this.#a1 = a1
    this.#a2 = a2
  }

  next(sample: number): number {
    const out = this.#b0 * sample + this.#one
    this.#one = this.#b1 * sample - this.#a1 * out + this.#two
    this.#two = this.#b2 * sample - this.#a2 * out
    return out
  }
}

/**
 * The standard gives both filters for 48 kHz. These are the analogue ones behind them, by the bilinear transform,
 * so that they hold at the rates of speech too; at 48 kHz they are the standard's own to ten places.
 */
function headShelf(sampleRateHz: number): Coefficients {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRateHz)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return [
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ]
}

function highPass(sampleRateHz: number): Coefficients {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRateHz)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]
}
