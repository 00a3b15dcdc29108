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
  readonly isVersion1: boolean
  readonly isMono: boolean
  /** Whether two bytes of checksum stand behind the header. */
  readonly isProtected: boolean
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
  return {
    lengthInBytes: Math.floor((samplesPerFrame * bitrate * 125) / sampleRateHz) + padding,
    sampleRateHz,
    samplesPerFrame,
    isVersion1: version === 0b11,
    isMono: fourth >> 6 === 0b11,
    isProtected: (second & 1) === 0,
  }
}

/** Behind the header and its side information, and no checksum counted, as those who write it do. */
function isXingFrame(bytes: Uint8Array, at: number, { isVersion1, isMono }: FrameHeader): boolean {
  const offset = at + 4 + (isVersion1 ? (isMono ? 17 : 32) : isMono ? 9 : 17)
  const mark = String.fromCharCode(...bytes.subarray(offset, offset + 4))
  return mark === 'Xing' || mark === 'Info'
}

/** A frame as its side information tells of it. */
export interface Frame {
  /** The global gain of its loudest granule and channel, in steps of a quarter of a factor of two; 0 where it has no sound at all. */
  readonly gain: number
}

/** The frames of an audio that `readMp3` has read. Side information: ISO/IEC 11172-3 and 13818-3, section 2.4.1.7. */
export function* readFrames({ frames }: Mp3Audio): Generator<Frame> {
  let at = 0
  while (at < frames.length) {
    const header = readHeader(frames, at)
    yield { gain: gainOf(frames, at + (header.isProtected ? 6 : 4), header) }
    at += header.lengthInBytes
  }
}

function gainOf(bytes: Uint8Array, at: number, { isVersion1, isMono }: FrameHeader): number {
  const channels = isMono ? 1 : 2
  const blocks = channels * (isVersion1 ? 2 : 1)
  const firstBit = isVersion1 ? (isMono ? 18 : 20) : isMono ? 9 : 10
  const blockBits = isVersion1 ? 59 : 63
  let loudest = 0
  for (let block = 0; block < blocks; block++) {
    const bit = firstBit + block * blockBits
    const soundBits = readBits(bytes, at, bit, 12)
    if (soundBits > 0) loudest = Math.max(loudest, readBits(bytes, at, bit + 21, 8))
  }
  return loudest
}

/** A number of up to 12 bits. */
function readBits(bytes: Uint8Array, at: number, firstBit: number, length: number): number {
  const from = at + (firstBit >> 3)
  const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
  return (three >> (24 - (firstBit & 7) - length)) & ((1 << length) - 1)
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
