/**
 * Counts how long an MP3 is from its frames, as its bytes come in. ID3 tags, a Xing or Info header frame and bytes
 * that are no frame do not count. Frame headers: ISO/IEC 11172-3 and 13818-3, section 2.4.2.3.
 */
export class Mp3Length {
  #rest = new Uint8Array()
  #skip = 0
  #seconds = 0
  #frames = 0
  #readBytes = 0
  #lastFrame = { end: 0, seconds: 0 }
  #offsetByte: number | undefined
  readonly #offsetSeconds: number

  /** @param offsetInMilliseconds the place in the stream whose byte is to be found. */
  constructor(offsetInMilliseconds = 0) {
    this.#offsetSeconds = offsetInMilliseconds / 1000
  }

  /** Where the frame begins that is heard at the offset; undefined where the offset was not reached. */
  get offsetByte(): number | undefined {
    return this.#offsetByte
  }

  push(chunk: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk)
    let at = 0
    while (true) {
      const skipped = Math.min(this.#skip, bytes.length - at)
      at += skipped
      this.#skip -= skipped
      if (this.#skip > 0 || bytes.length - at < LOOK_AHEAD_BYTES) break
      this.#read(bytes, at)
    }
    this.#readBytes += at
    this.#rest = bytes.slice(at)
  }

  /** The length of what was pushed, once all of it was; undefined where it holds no frame. */
  finish(): number | undefined {
    const size = this.#readBytes + this.#rest.length
    this.push(new Uint8Array(LOOK_AHEAD_BYTES))
    const seconds = this.#seconds - (this.#lastFrame.end > size ? this.#lastFrame.seconds : 0)
    return seconds > 0 ? Math.round(seconds * 1000) : undefined
  }

  #read(bytes: Uint8Array, at: number): void {
    const tag = id3Length(bytes, at)
    const frame = tag === undefined ? readFrame(bytes, at) : undefined
    this.#skip = tag ?? frame?.lengthInBytes ?? 1
    if (!frame || (this.#frames === 0 && frame.isHeaderOnly)) return
    this.#frames++
    const isAtOffset = this.#seconds + frame.seconds > this.#offsetSeconds
    if (isAtOffset) this.#offsetByte ??= this.#readBytes + at
    this.#lastFrame = { end: this.#readBytes + at + frame.lengthInBytes, seconds: frame.seconds }
    this.#seconds += frame.seconds
  }
}

/** Enough to see a frame's header and the mark of a Xing header behind it. */
const LOOK_AHEAD_BYTES = 40

interface Frame {
  readonly lengthInBytes: number
  readonly seconds: number
  /** Its first frame may hold no sound but a table for seeking. */
  readonly isHeaderOnly: boolean
}

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

function readFrame(bytes: Uint8Array, at: number): Frame | undefined {
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

/** https://id3.org/id3v2.4.0-structure section 3.1: four bytes of seven bits, without the header's ten bytes. */
function id3Length(bytes: Uint8Array, at: number): number | undefined {
  if (ascii(bytes, at, 3) !== 'ID3') return undefined
  return 10 + bytes.subarray(at + 6, at + 10).reduce((size, byte) => (size << 7) | (byte & 0x7f), 0)
}

const ascii = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length))

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
