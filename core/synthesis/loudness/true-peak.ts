/** Four points for each sample, by the filter of ITU-R BS.1770-4, annex 2: twelve taps for each of the four. */
const PHASES: readonly (readonly number[])[] = [
  [
    0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
    0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
  ],
  [
    -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625,
    0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
  ],
]
const { abs, max } = Math
const TAPS = 12
const FILTERS = [...PHASES, ...PHASES.toReversed().map(taps => taps.toReversed())].map(taps =>
  Float64Array.from(taps),
)

/** No point between samples is higher than the highest sample near it times this. */
const MOST_OVERSHOOT = max(...FILTERS.map(taps => taps.reduce((sum, tap) => sum + abs(tap), 0)))

/** The highest point of a wave, between its samples as well. */
export class TruePeakMeter {
  /** The samples before the next ones. */
  readonly #window = new Float64Array(TAPS)
  #peak = 0

  /** Stretches that cannot be higher than what was found are not looked at closely. */
  add(samples: Float32Array, from: number, to: number): void {
    let highest = 0
    for (const kept of this.#window) highest = max(highest, abs(kept))
    for (let at = from; at < to; at++) highest = max(highest, abs(samples[at] ?? 0))
    if (highest * MOST_OVERSHOOT <= this.#peak) this.#remember(samples, from, to)
    else for (let at = from; at < to; at++) this.#next(samples[at] ?? 0)
  }

  /** As a share of full scale. */
  read(): number {
    return this.#peak
  }

  #next(sample: number): void {
    this.#window.copyWithin(1, 0)
    this.#window[0] = sample
    let peak = max(this.#peak, abs(sample))
    const window = this.#window
    for (const taps of FILTERS) {
      let point = 0
      for (let at = 0; at < TAPS; at++) point += (taps[at] as number) * (window[at] as number)
      peak = max(peak, abs(point))
    }
    this.#peak = peak
  }

  #remember(samples: Float32Array, from: number, to: number): void {
    for (let at = max(from, to - TAPS); at < to; at++) {
      this.#window.copyWithin(1, 0)
      this.#window[0] = samples[at] ?? 0
    }
  }
}
