import { type FrameHeader, framesStart, Mp3Error, readHeader } from '../synthesis/mp3.ts'

/** What has to be read of an MP3 to know where its frames begin: its first bytes. */
export const HEAD_BYTES = 10

/** Where the frames of an MP3 begin, which is where its tag ends. @param head its first `HEAD_BYTES` */
export const firstFrame = (head: Uint8Array) => framesStart(head)

/** Of the first frame, so much has to be read. */
export const HEADER_BYTES = 4

/** The bytes of an MP3 among which a cut ends: the first, and the one behind the last. */
export interface Window {
  readonly from: number
  readonly to: number
  /** Where the cut ends if all frames are alike. */
  readonly expected: number
}

/**
 * Where to look for the end of a cut. Frames of one bit rate tell the byte of a time; where a frame's length is no
 * whole number of bytes, some have one more, and the end is near it.
 * @param header the `HEADER_BYTES` of the first frame
 * @param start where that frame is
 */
export function windowAround(untilMilliseconds: number, header: Uint8Array, start: number): Window {
  const { bytesPerFrame, sampleRateHz, samplesPerFrame } = readHeader(header, 0)
  const frames = Math.max(1, Math.ceil((untilMilliseconds * sampleRateHz) / (samplesPerFrame * 1000)))
  const expected = start + Math.round(frames * bytesPerFrame)
  const reach = Math.ceil(bytesPerFrame) * FRAMES_AROUND
  return { from: Math.max(start, expected - reach), to: expected + reach, expected }
}

const FRAMES_AROUND = 4

/**
 * The end of the frame that is nearest to where the cut was expected to end: so many bytes of the MP3 are the cut.
 * @param bytes those of the window; fewer where the MP3 ends in it, and then it may be the whole of it
 */
export function cutPoint(bytes: Uint8Array, { from, expected }: Window): number {
  const ends = frameEnds(bytes).map(at => from + at)
  const [first, ...others] = ends
  if (first === undefined) throw new Mp3Error(`no MP3 frame stands near byte ${expected}`)
  return others.reduce(
    (best, end) => (Math.abs(end - expected) < Math.abs(best - expected) ? end : best),
    first,
  )
}

/**
 * Where frames begin and end: those of the first row of frames that goes on to the last byte. What only looks like a
 * header, within a frame, has no such row behind it.
 */
function frameEnds(bytes: Uint8Array): number[] {
  for (let start = 0; start < bytes.length; start++) {
    const ends = rowFrom(bytes, start)
    if (ends) return ends
  }
  return []
}

function rowFrom(bytes: Uint8Array, start: number): number[] | undefined {
  const ends: number[] = []
  let at = start
  while (at + HEADER_BYTES <= bytes.length) {
    const header = headerAt(bytes, at)
    if (!header) return undefined
    ends.push(at)
    at += header.lengthInBytes
  }
  return at === bytes.length ? [...ends, at] : ends
}

function headerAt(bytes: Uint8Array, at: number): FrameHeader | undefined {
  try {
    return readHeader(bytes, at)
  } catch {
    return undefined
  }
}
