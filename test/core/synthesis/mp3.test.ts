import { describe, expect, test } from '@jest/globals'
import { id3Tag } from '../../../core/synthesis/id3-tag.ts'
import { Mp3Error, millisecondsOf, readMp3 } from '../../../core/synthesis/mp3.ts'
import { silentMp3 } from '../../silent-mp3.ts'

const concat = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

describe('reading an MP3', () => {
  test('counts its frames, and its length from them', () => {
    const audio = readMp3(silentMp3(100))
    expect(audio).toMatchObject({ frameCount: 100, sampleRateHz: 24_000, samplesPerFrame: 576 })
    expect(millisecondsOf(audio)).toBe(2_400)
  })

  test('leaves an ID3 tag, an Info frame and an ID3v1 tag away', () => {
    const frames = silentMp3(10)
    const info = silentMp3(1)
    info.set(Buffer.from('Info'), 4 + 9)
    const v1 = new Uint8Array(128)
    v1.set(Buffer.from('TAG'))
    const tag = id3Tag({
      title: 'A',
      show: 'B',
      author: 'C',
      language: 'en-US',
      durationMilliseconds: 240,
      chapters: [{ title: 'One', start: 0, end: 240 }],
    })
    expect(readMp3(concat(tag, info, frames, v1)).frames).toEqual(frames)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', new Uint8Array(Buffer.from('<html>not found</html>'))],
    ['a frame that breaks off', silentMp3(2).subarray(0, -1)],
    ['rubbish behind its frames', concat(silentMp3(2), new Uint8Array(200))],
  ])('refuses %s', (_, bytes) => {
    expect(() => readMp3(bytes)).toThrow(Mp3Error)
  })
})
