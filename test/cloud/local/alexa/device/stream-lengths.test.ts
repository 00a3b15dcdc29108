import { describe, expect, test } from '@jest/globals'
import { readAdtsFrame } from '../../../../../cloud/local/alexa/device/stream/adts-frame.ts'
import type { AudioLength } from '../../../../../cloud/local/alexa/device/stream/audio-length.ts'
import { FramesLength } from '../../../../../cloud/local/alexa/device/stream/frames-length.ts'
import { Mp4Length } from '../../../../../cloud/local/alexa/device/stream/mp4-length.ts'

const SAMPLE_RATE_INDEX = { 48000: 3, 44100: 4, 24000: 6 } as const

/** Frames of AAC-LC as ADTS has them, of so many bytes each. */
function adts(frames: number, sampleRate: keyof typeof SAMPLE_RATE_INDEX, bytes = 200): Buffer {
  const frame = Buffer.alloc(bytes)
  frame.set([0xff, 0xf1, 0x40 | (SAMPLE_RATE_INDEX[sampleRate] << 2), bytes >> 11, (bytes >> 3) & 0xff])
  frame.set([(bytes & 0b111) << 5, 0], 5)
  return Buffer.concat(Array.from({ length: frames }, () => frame))
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const header = Buffer.alloc(8)
  header.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0))
  header.write(type, 4, 'latin1')
  return Buffer.concat([header, ...parts])
}

/** A box whose size stands behind its type, as those of 4 GB and more have it. */
function longBox(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(16)
  header.writeUInt32BE(1)
  header.write(type, 4, 'latin1')
  header.writeBigUInt64BE(BigInt(16 + content.length), 8)
  return Buffer.concat([header, content])
}

function movie(timescale: number, duration: number): Buffer {
  const header = Buffer.alloc(100)
  header.writeUInt32BE(timescale, 12)
  header.writeUInt32BE(duration, 16)
  return box('moov', box('mvhd', header), box('trak', Buffer.alloc(50)))
}

function longMovie(timescale: number, duration: bigint): Buffer {
  const header = Buffer.alloc(112)
  header[0] = 1
  header.writeUInt32BE(timescale, 20)
  header.writeBigUInt64BE(duration, 24)
  return box('moov', box('mvhd', header))
}

/** The length, which must be the same when the bytes come one by one. */
function lengthOf(open: () => AudioLength, bytes: Buffer): number | undefined {
  const [whole, piecemeal] = [open(), open()]
  whole.push(bytes)
  for (const byte of bytes) piecemeal.push(Uint8Array.of(byte))
  const milliseconds = whole.finish()
  expect(piecemeal.finish()).toBe(milliseconds)
  return milliseconds
}

describe('The length of AAC is counted from its frames', () => {
  const aac = (bytes: Buffer) => lengthOf(() => new FramesLength(readAdtsFrame), bytes)

  test.each([
    [48_000, 2_133],
    [44_100, 2_322],
    [24_000, 4_267],
  ] as const)('at %i Hz', (sampleRate, milliseconds) => {
    expect(aac(adts(100, sampleRate))).toBe(milliseconds)
  })

  test('without noise before it and without what is cut off', () => {
    const cut = adts(101, 48_000).subarray(0, 101 * 200 - 1)
    expect(aac(Buffer.concat([Buffer.from('noise'), cut]))).toBe(2_133)
  })

  test('and is not known where there is none', () => {
    expect(aac(Buffer.from('no frames at all, whatever the type says'))).toBeUndefined()
  })

  test('with the byte that is heard at an offset', () => {
    const length = new FramesLength(readAdtsFrame, 1_000)
    length.push(adts(100, 48_000))
    expect(length.offsetByte).toBe(Math.floor(1_000 / (1024 / 48)) * 200)
  })
})

describe('The length of an MP4 is read from its header', () => {
  const mp4 = (...boxes: Buffer[]) => lengthOf(() => new Mp4Length(), Buffer.concat(boxes))
  const type = box('ftyp', Buffer.from('M4A isom'))
  const media = Buffer.alloc(5_000, 'moov mvhd')

  test.each<[string, Buffer[], number | undefined]>([
    ['before the sound', [type, movie(1_000, 90_500), box('mdat', media)], 90_500],
    ['behind the sound', [type, box('mdat', media), movie(44_100, 441_000)], 10_000],
    ['behind much sound', [type, longBox('mdat', media), movie(600, 300)], 500],
    ['of a long movie', [type, longMovie(1_000, 5_000_000_000n)], 5_000_000_000],
    [
      'before sound that goes on to the end',
      [movie(1_000, 700), Buffer.concat([Buffer.alloc(4), media])],
      700,
    ],
    ['that leaves it open', [type, movie(1_000, 0)], undefined],
    ['that knows no time', [type, movie(0, 5)], undefined],
    ['that says it is not known', [type, movie(1_000, 0xffff_ffff)], undefined],
    ['that is missing', [type, box('mdat', media)], undefined],
    ['of what is none', [Buffer.from('no boxes at all, whatever the type says')], undefined],
    ['of nothing', [], undefined],
  ])('%s', (_, boxes, milliseconds) => {
    expect(mp4(...boxes)).toBe(milliseconds)
  })
})
