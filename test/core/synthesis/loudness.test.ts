import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  DECIBELS_A_STEP,
  LOUDNESS_AIMS,
  louderBy,
  missesOf,
  stepsTo,
} from '../../../core/synthesis/loudness/loudness-aim.ts'
import { LoudnessMeter } from '../../../core/synthesis/loudness/loudness-meter.ts'

interface Tone {
  readonly seconds: number
  /** Peak, in dB below full scale. */
  readonly decibels: number
  readonly hertz?: number
  /** Degrees. */
  readonly phase?: number
}

const { PI, min, sin } = Math

/** It sets in over ten milliseconds: a wave that begins in its middle rings. */
function sine({ seconds, decibels, hertz = 1000, phase = 0 }: Tone, rate: number): Float32Array {
  const height = 10 ** (decibels / 20)
  const samples = new Float32Array(Math.round(seconds * rate))
  for (let at = 0; at < samples.length; at++)
    samples[at] = height * min(1, at / (rate / 100)) * sin((2 * PI * hertz * at) / rate + (phase * PI) / 180)
  return samples
}

function measure(tones: readonly Tone[], { rate = 48_000, channels = 2 } = {}) {
  const meter = new LoudnessMeter(rate, channels)
  for (const tone of tones) {
    const samples = sine(tone, rate)
    meter.add(Array.from({ length: channels }, () => samples))
  }
  return meter.read()
}

/** https://tech.ebu.ch/docs/tech/tech3341.pdf: what a meter must show, to a tenth of a unit. */
describe('integrated loudness, by the EBU’s own tests', () => {
  test.each<[string, Tone[], number]>([
    ['1: a tone', [{ seconds: 20, decibels: -23 }], -23],
    ['2: a soft tone', [{ seconds: 20, decibels: -33 }], -33],
    [
      '3: softer ends are gated',
      [
        { seconds: 10, decibels: -36 },
        { seconds: 60, decibels: -23 },
        { seconds: 10, decibels: -36 },
      ],
      -23,
    ],
    [
      '4: near silence is gated too',
      [
        { seconds: 10, decibels: -72 },
        { seconds: 10, decibels: -36 },
        { seconds: 60, decibels: -23 },
        { seconds: 10, decibels: -36 },
        { seconds: 10, decibels: -72 },
      ],
      -23,
    ],
    [
      '5: what is a little softer counts',
      [
        { seconds: 20, decibels: -26 },
        { seconds: 20.1, decibels: -20 },
        { seconds: 20, decibels: -26 },
      ],
      -23,
    ],
  ])('case %s', (_, tones, lufs) => {
    expect(Math.abs((measure(tones).lufs ?? 0) - lufs)).toBeLessThanOrEqual(0.1)
  })

  test.each([8_000, 16_000, 22_050, 24_000, 44_100])('holds at %i Hz, one channel 3 dB below two', rate => {
    const { lufs = 0 } = measure([{ seconds: 5, decibels: -20 }], { rate, channels: 1 })
    expect(Math.abs(lufs + 23)).toBeLessThanOrEqual(0.1)
  })

  test('of silence is not known', () => {
    const meter = new LoudnessMeter(24_000, 1)
    meter.add([new Float32Array(24_000)])
    expect(meter.read()).toEqual({})
  })
})

describe('true peak, by the EBU’s own tests', () => {
  test.each<[string, Tone, number]>([
    ['15: on the samples', { seconds: 1, decibels: -6.02, hertz: 12_000, phase: 0 }, -6],
    ['16: between the samples', { seconds: 1, decibels: -6.02, hertz: 12_000, phase: 45 }, -6],
    ['17: at a third', { seconds: 1, decibels: -6.02, hertz: 8_000, phase: 60 }, -6],
    ['18: at a quarter', { seconds: 1, decibels: -6.02, hertz: 6_000, phase: 67.5 }, -6],
  ])('case %s', (_, tone, decibels) => {
    const { truePeakDb = 0 } = measure([tone])
    expect(truePeakDb).toBeGreaterThanOrEqual(decibels - 0.4)
    expect(truePeakDb).toBeLessThanOrEqual(decibels + 0.2)
  })

  test('is the same however the samples come', () => {
    const samples = Float32Array.from({ length: 5_000 }, (_, at) => Math.sin(at * at) * Math.sin(at / 700))
    const whole = new LoudnessMeter(24_000, 1)
    whole.add([samples])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 })), cuts => {
        const meter = new LoudnessMeter(24_000, 1)
        const places = [0, ...cuts.toSorted((one, other) => one - other), 5_000]
        for (const [at, place] of places.entries()) meter.add([samples.subarray(place, places[at + 1])])
        expect(meter.read()).toEqual(whole.read())
      }),
      { numRuns: 30 },
    )
  })
})

describe('a show’s aim', () => {
  const loudness = fc.record({
    lufs: fc.double({ min: -50, max: -5, noNaN: true }),
    truePeakDb: fc.double({ min: -40, max: 3, noNaN: true }),
  })

  test('is met to a step, or as nearly as the ceiling lets it', () => {
    fc.assert(
      fc.property(loudness, heard => {
        const aim = { ...LOUDNESS_AIMS['flash-briefing'], normalise: true }
        const after = louderBy(heard, stepsTo(aim, heard))
        expect(after.truePeakDb).toBeLessThanOrEqual(aim.ceilingDb + 0.01)
        const isMet = Math.abs((after.lufs ?? 0) - aim.lufs) <= DECIBELS_A_STEP / 2 + 0.01
        const oneMoreIsTooHigh = (after.truePeakDb ?? 0) + DECIBELS_A_STEP > aim.ceilingDb
        expect(isMet || oneMoreIsTooHigh).toBe(true)
      }),
    )
  })

  test('names what misses it', () => {
    const aim = { lufs: -14, ceilingDb: -2, normalise: false }
    expect(missesOf({ lufs: -20.1, truePeakDb: -0.85 }, aim)).toEqual(['quiet', 'peak'])
    expect(missesOf({ lufs: -12.5, truePeakDb: -3 }, aim)).toEqual(['loud'])
    expect(missesOf({ lufs: -14.6, truePeakDb: -2 }, aim)).toEqual([])
  })
})
