/**
 * Brings samples from one rate to another by straight lines between them, a stretch at a time: several times
 * as fast as the encoder's own way, and speech does not tell the difference.
 */
export function openResampler(fromHz: number, toHz: number): (samples: Float32Array) => Float32Array {
  if (fromHz === toHz) return samples => samples
  const step = fromHz / toHz
  /** Where the next sample is taken, counted from the last sample of the stretch before. */
  let position = 0
  let last = 0
  return samples => {
    const out = new Float32Array(Math.max(Math.ceil((samples.length - position) / step), 0))
    for (let at = 0; at < out.length; at++) {
      const whole = Math.floor(position)
      const before = whole === 0 ? last : (samples[whole - 1] ?? 0)
      out[at] = before + ((samples[whole] ?? before) - before) * (position - whole)
      position += step
    }
    position -= samples.length
    last = samples[samples.length - 1] ?? last
    return out
  }
}
