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

export interface FrameHeader {
  readonly lengthInBytes: number
  /** On average: where it is no whole number, some frames have a byte more than others. */
  readonly bytesPerFrame: number
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
  let at = framesStart(bytes)
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

/** The header of the frame that stands at a byte. @throws {Mp3Error} when none does */
export function readHeader(bytes: Uint8Array, at: number): FrameHeader {
  // By index: an edition has more than a million frames, and each is read several times.
  const sync = bytes[at]
  const second = bytes[at + 1] ?? 0
  const third = bytes[at + 2] ?? 0
  const fourth = bytes[at + 3] ?? 0
  const version = (second >> 3) & 0b11
  const isLayer3 = ((second >> 1) & 0b11) === 0b01
  const sampleRateHz = SAMPLE_RATES_HZ[version]?.[(third >> 2) & 0b11]
  const bitrate = (version === 0b11 ? BITRATES_KBPS.v1 : BITRATES_KBPS.v2)[third >> 4]
  if (sync !== 0xff || second < 0xe0 || !isLayer3 || !sampleRateHz || !bitrate)
    throw new Mp3Error(`no MP3 frame stands at byte ${at}`)

  const samplesPerFrame = version === 0b11 ? 1152 : 576
  const padding = (third >> 1) & 1
  const bytesPerFrame = (samplesPerFrame * bitrate * 125) / sampleRateHz
  return {
    lengthInBytes: Math.floor(bytesPerFrame) + padding,
    bytesPerFrame,
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

/** Whether its frames are of one channel. */
export const isMono = ({ frames }: Pick<Mp3Audio, 'frames'>) => readHeader(frames, 0).isMono

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
    let gain = 0
    for (const bit of gainPlaces(frames, at, header)) gain = Math.max(gain, readBits(frames, bit, 8))
    yield { gain }
    at += header.lengthInBytes
  }
}

/**
 * The same frames, louder or softer by so many steps of a quarter of a factor of two: nothing is encoded again.
 * @param steps whole; a gain that would leave its byte stays at its end
 */
export function changeGain({ frames, ...rest }: Mp3Audio, steps: number): Mp3Audio {
  if (steps === 0) return { frames, ...rest }
  const changed = new Uint8Array(frames)
  for (let at = 0; at < changed.length; ) {
    const header = readHeader(changed, at)
    for (const bit of gainPlaces(changed, at, header))
      writeByte(changed, bit, Math.min(255, Math.max(0, readBits(changed, bit, 8) + steps)))
    if (header.isProtected) writeChecksum(changed, at, header)
    at += header.lengthInBytes
  }
  return { frames: changed, ...rest }
}

/** Where the global gains of a frame stand that has sound, in bits from the first of all bytes. */
function gainPlaces(bytes: Uint8Array, frame: number, header: FrameHeader): number[] {
  const { isVersion1, isMono, isProtected } = header
  const blocks = (isMono ? 1 : 2) * (isVersion1 ? 2 : 1)
  const side = (frame + (isProtected ? 6 : 4)) * 8
  let block = side + (isVersion1 ? (isMono ? 18 : 20) : isMono ? 9 : 10)
  const places: number[] = []
  for (let left = blocks; left > 0; left--) {
    if (readBits(bytes, block, 12) > 0) places.push(block + 21)
    block += isVersion1 ? 59 : 63
  }
  return places
}

/** A number of up to 12 bits. */
function readBits(bytes: Uint8Array, firstBit: number, length: number): number {
  const from = firstBit >> 3
  const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
  return (three >> (24 - (firstBit & 7) - length)) & ((1 << length) - 1)
}

function writeByte(bytes: Uint8Array, firstBit: number, value: number): void {
  const from = firstBit >> 3
  const shift = 8 - (firstBit & 7)
  const two = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0)
  const written = (two & ~(0xff << shift)) | (value << shift)
  bytes[from] = written >> 8
  bytes[from + 1] = written
}

/** CRC-16 of the header's last two bytes and the side information. ISO/IEC 11172-3, section 2.4.3.1. */
function writeChecksum(bytes: Uint8Array, frame: number, { isVersion1, isMono }: FrameHeader): void {
  const sideBytes = isVersion1 ? (isMono ? 17 : 32) : isMono ? 9 : 17
  const covered = [
    ...bytes.subarray(frame + 2, frame + 4),
    ...bytes.subarray(frame + 6, frame + 6 + sideBytes),
  ]
  let crc = 0xffff
  for (const byte of covered)
    for (let bit = 7; bit >= 0; bit--) {
      const differs = ((crc >> 15) ^ (byte >> bit)) & 1
      crc = ((crc << 1) & 0xffff) ^ (differs ? 0x8005 : 0)
    }
  bytes[frame + 4] = crc >> 8
  bytes[frame + 5] = crc & 0xff
}

/**
 * Where the frames of an MP3 begin, of its first ten bytes: behind its tag. Its size is four bytes of seven bits.
 * https://id3.org/id3v2.4.0-structure section 3.1
 */
export function framesStart(bytes: Uint8Array): number {
  if (String.fromCharCode(...bytes.subarray(0, 3)) !== 'ID3') return 0
  const size = [...bytes.subarray(6, 10)].reduce((sum, byte) => (sum << 7) | (byte & 0x7f), 0)
  return 10 + size
}

const ID3V1_BYTES = 128

const id3v1Length = (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.subarray(-ID3V1_BYTES).subarray(0, 3)) === 'TAG' ? ID3V1_BYTES : 0
