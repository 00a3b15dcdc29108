/**
 * MPEG audio layer III as Polly writes it: frames, perhaps behind an ID3v2 tag and a Xing or Info header frame.
 * Frame headers: ISO/IEC 11172-3 and 13818-3, section 2.4.2.3.
 */

/** The frames of an MP3 with everything else taken away. */
export interface Mp3Audio {
  /** The frames as they stood, end to end. */
  readonly frames: Uint8Array
  readonly frameCount: number
  readonly sampleRateHz: number
  readonly samplesPerFrame: number
}

interface FrameHeader {
  readonly lengthInBytes: number
  readonly sampleRateHz: number
  readonly samplesPerFrame: number
  /** Where a Xing or Info header stands in the frame, in bytes from its start. */
  readonly xingOffset: number
}

/** Thrown where bytes are not an MP3 that can be joined; a take of Polly's never is. */
export class Mp3Error extends Error {
  override name = 'Mp3Error'
}

/** Reads an MP3 whole. @throws {Mp3Error} when it holds no frame, breaks off, or changes its sample rate. */
export function readMp3(bytes: Uint8Array): Mp3Audio {
  let at = skipId3v2(bytes)
  const end = bytes.length - id3v1Length(bytes)
  const first = readHeader(bytes, at)
  if (isXingFrame(bytes, at, first)) at += first.lengthInBytes

  const start = at
  let frameCount = 0
  while (at < end) {
    const header = readHeader(bytes, at)
    if (header.sampleRateHz !== first.sampleRateHz)
      throw new Mp3Error(`the sample rate changes at byte ${at}`)
    if (at + header.lengthInBytes > end) throw new Mp3Error(`the frame at byte ${at} breaks off`)
    at += header.lengthInBytes
    frameCount++
  }
  const { sampleRateHz, samplesPerFrame } = first
  return { frames: bytes.subarray(start, at), frameCount, sampleRateHz, samplesPerFrame }
}

/** The length of so many frames, in milliseconds, not rounded. */
export const millisecondsOf = (audio: Omit<Mp3Audio, 'frames'>) =>
  (audio.frameCount * audio.samplesPerFrame * 1000) / audio.sampleRateHz

const BITRATES_KBPS = {
  v1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  v2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const SAMPLE_RATES_HZ: Record<number, readonly number[]> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
}

function readHeader(bytes: Uint8Array, at: number): FrameHeader {
  const [sync, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  const version = (second >> 3) & 0b11
  const isLayer3 = ((second >> 1) & 0b11) === 0b01
  const sampleRateHz = SAMPLE_RATES_HZ[version]?.[(third >> 2) & 0b11]
  const bitrate = (version === 0b11 ? BITRATES_KBPS.v1 : BITRATES_KBPS.v2)[third >> 4]
  if (sync !== 0xff || second < 0xe0 || !isLayer3 || !sampleRateHz || !bitrate)
    throw new Mp3Error(`no MP3 frame stands at byte ${at}`)

  const samplesPerFrame = version === 0b11 ? 1152 : 576
  const padding = (third >> 1) & 1
  const isMono = fourth >> 6 === 0b11
  const sideInfo = version === 0b11 ? (isMono ? 17 : 32) : isMono ? 9 : 17
  return {
    lengthInBytes: Math.floor((samplesPerFrame * bitrate * 125) / sampleRateHz) + padding,
    sampleRateHz,
    samplesPerFrame,
    xingOffset: 4 + sideInfo,
  }
}

function isXingFrame(bytes: Uint8Array, at: number, { xingOffset }: FrameHeader): boolean {
  const mark = String.fromCharCode(...bytes.subarray(at + xingOffset, at + xingOffset + 4))
  return mark === 'Xing' || mark === 'Info'
}

/** ID3v2's size is four bytes of seven bits. https://id3.org/id3v2.4.0-structure section 3.1 */
function skipId3v2(bytes: Uint8Array): number {
  if (String.fromCharCode(...bytes.subarray(0, 3)) !== 'ID3') return 0
  const size = [...bytes.subarray(6, 10)].reduce((sum, byte) => (sum << 7) | (byte & 0x7f), 0)
  return 10 + size
}

const ID3V1_BYTES = 128

const id3v1Length = (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.subarray(-ID3V1_BYTES).subarray(0, 3)) === 'TAG' ? ID3V1_BYTES : 0
