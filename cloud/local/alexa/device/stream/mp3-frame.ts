import { ascii } from './audio-length.ts'
import type { ReadFrame } from './frames-length.ts'

const BITRATES_KBPS = {
  mpeg1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  mpeg2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}

/** By the header's version bits: 3 is MPEG 1, 2 is MPEG 2, 0 is MPEG 2.5. */
const SAMPLE_RATES_HZ: Record<number, readonly number[]> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
}

/** A frame of an MP3: ISO/IEC 11172-3 and 13818-3, section 2.4.2.3. A Xing or Info header frame holds no sound. */
export const readMp3Frame: ReadFrame = (bytes, at) => {
  const [sync = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  const isLayer3 = sync === 0xff && second >= 0xe0 && ((second >> 1) & 0b11) === 0b01
  const version = (second >> 3) & 0b11
  const isMpeg1 = version === 3
  const sampleRate = SAMPLE_RATES_HZ[version]?.[(third >> 2) & 0b11]
  const kbps = BITRATES_KBPS[isMpeg1 ? 'mpeg1' : 'mpeg2'][third >> 4]
  if (!isLayer3 || !sampleRate || !kbps) return undefined

  const samples = isMpeg1 ? 1152 : 576
  const padding = (third >> 1) & 1
  const isMono = fourth >> 6 === 0b11
  const sideInfoBytes = isMpeg1 ? (isMono ? 17 : 32) : isMono ? 9 : 17
  const mark = ascii(bytes, at + 4 + sideInfoBytes, 4)
  return {
    lengthInBytes: Math.floor((samples * kbps * 125) / sampleRate) + padding,
    seconds: samples / sampleRate,
    isHeaderOnly: mark === 'Xing' || mark === 'Info',
  }
}
