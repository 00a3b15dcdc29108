import { type AudioLength, ascii, joined } from './audio-length.ts'

/** A stretch of sound that can be told by its own header. */
export interface Frame {
  readonly lengthInBytes: number
  readonly seconds: number
  /** Where it is the first one it may hold no sound but a table for seeking. */
  readonly isHeaderOnly: boolean
}

/** The frame that begins at a byte; undefined where none does. */
export type ReadFrame = (bytes: Uint8Array, at: number) => Frame | undefined

/** So many bytes are there when a frame is read, zeros behind the end. */
export const FRAME_LOOK_AHEAD_BYTES = 40

/**
 * Counts how long a stream of frames is. ID3 tags, a header frame and bytes that are no frame do not count, nor does a
 * last frame that is cut off.
 */
export class FramesLength implements AudioLength {
  readonly knowsWhole = false
  readonly #readFrame: ReadFrame
  readonly #offsetSeconds: number
  #rest = new Uint8Array()
  #skip = 0
  #seconds = 0
  #frames = 0
  #readBytes = 0
  #lastFrame = { end: 0, seconds: 0 }
  #offsetByte: number | undefined

  /** @param offsetInMilliseconds the place in the stream whose byte is to be found. */
  constructor(readFrame: ReadFrame, offsetInMilliseconds = 0) {
    this.#readFrame = readFrame
    this.#offsetSeconds = offsetInMilliseconds / 1000
  }

  get offsetByte(): number | undefined {
    return this.#offsetByte
  }

  push(chunk: Uint8Array): void {
    const bytes = joined(this.#rest, chunk)
    let at = 0
    while (true) {
      const skipped = Math.min(this.#skip, bytes.length - at)
      at += skipped
      this.#skip -= skipped
      if (this.#skip > 0 || bytes.length - at < FRAME_LOOK_AHEAD_BYTES) break
      this.#read(bytes, at)
    }
    this.#readBytes += at
    this.#rest = bytes.slice(at)
  }

  finish(): number | undefined {
    const size = this.#readBytes + this.#rest.length
    this.push(new Uint8Array(FRAME_LOOK_AHEAD_BYTES))
    const seconds = this.#seconds - (this.#lastFrame.end > size ? this.#lastFrame.seconds : 0)
    return seconds > 0 ? Math.round(seconds * 1000) : undefined
  }

  #read(bytes: Uint8Array, at: number): void {
    const tag = id3Length(bytes, at)
    const frame = tag === undefined ? this.#readFrame(bytes, at) : undefined
    this.#skip = tag ?? frame?.lengthInBytes ?? 1
    if (!frame || (this.#frames === 0 && frame.isHeaderOnly)) return
    this.#frames++
    const isAtOffset = this.#seconds + frame.seconds > this.#offsetSeconds
    if (isAtOffset) this.#offsetByte ??= this.#readBytes + at
    this.#lastFrame = { end: this.#readBytes + at + frame.lengthInBytes, seconds: frame.seconds }
    this.#seconds += frame.seconds
  }
}

/** https://id3.org/id3v2.4.0-structure section 3.1: four bytes of seven bits, without the header's ten bytes. */
function id3Length(bytes: Uint8Array, at: number): number | undefined {
  if (ascii(bytes, at, 3) !== 'ID3') return undefined
  return 10 + bytes.subarray(at + 6, at + 10).reduce((size, byte) => (size << 7) | (byte & 0x7f), 0)
}
