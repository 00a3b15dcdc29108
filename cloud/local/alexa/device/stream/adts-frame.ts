import type { ReadFrame } from './frames-length.ts'

/** By the header's index. */
const SAMPLE_RATES_HZ = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350,
]
const SAMPLES_OF_A_BLOCK = 1024
const HEADER_BYTES = 7

/** A frame of AAC in an ADTS stream: ISO/IEC 13818-7, section 6.2. */
export const readAdtsFrame: ReadFrame = (bytes, at) => {
  const [sync = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0, seventh = 0] = bytes.subarray(
    at,
    at + HEADER_BYTES,
  )
  const sampleRate = SAMPLE_RATES_HZ[(third >> 2) & 0b1111]
  const lengthInBytes = ((fourth & 0b11) << 11) | (fifth << 3) | (sixth >> 5)
  if (sync !== 0xff || (second & 0xf6) !== 0xf0 || !sampleRate || lengthInBytes <= HEADER_BYTES)
    return undefined
  const blocks = (seventh & 0b11) + 1
  return { lengthInBytes, seconds: (blocks * SAMPLES_OF_A_BLOCK) / sampleRate, isHeaderOnly: false }
}
