import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FetchOptions, fetchStream } from '../../../../cloud/local/alexa/device/fetch-stream.ts'
import { Mp3Length } from '../../../../cloud/local/alexa/device/mp3-length.ts'
import { StreamError } from '../../../../cloud/local/alexa/device/stream-error.ts'
import {
  BREAKS_OFF_BYTES,
  BREAKS_OFF_MILLISECONDS,
  FRAME_BYTES,
  FRAME_MILLISECONDS,
  LONG_SONG,
  type MediaServer,
  openMediaServer,
  SONG,
  SONG_MILLISECONDS,
  sha256,
  silentMp3,
} from './toy-skill/media-server.ts'

let media: MediaServer
beforeAll(async () => {
  media = await openMediaServer()
})
afterAll(() => media.close())

async function fetched(path: string, options?: FetchOptions) {
  const lines: string[] = []
  return { ...(await fetchStream(media.url(path), line => lines.push(line), options)), lines }
}

describe('The device fetches', () => {
  test('a stream whole, and counts its length from its frames', async () => {
    expect(await fetched('song.mp3')).toEqual({
      url: media.url('song.mp3'),
      contentType: 'audio/mpeg',
      bytes: SONG.length,
      sha256: sha256(SONG),
      ranges: ['bytes=0-1048575'],
      durationMilliseconds: SONG_MILLISECONDS,
      lines: [],
    })
  })

  test('a long stream range by range', async () => {
    expect(await fetched('long.mp3')).toMatchObject({
      bytes: LONG_SONG.length,
      sha256: sha256(LONG_SONG),
      ranges: ['bytes=0-1048575', 'bytes=1048576-2097151', 'bytes=2097152-3145727'],
      durationMilliseconds: 360_000,
    })
  })

  test('what is to begin at an offset from there once more, and in the end the same stream', async () => {
    const offsetByte = FRAME_BYTES * 100
    expect(await fetched('song.mp3', { offsetInMilliseconds: FRAME_MILLISECONDS * 100 + 5 })).toMatchObject({
      sha256: sha256(SONG),
      ranges: ['bytes=0-1048575', `bytes=${offsetByte}-${offsetByte + 1048575}`],
      durationMilliseconds: SONG_MILLISECONDS,
    })
  })

  test.each([
    ['behind its end', 'song.mp3', SONG_MILLISECONDS],
    ['on a server that knows no ranges', 'whole.mp3', 5_000],
  ])('no stream twice for an offset %s', async (_, path, offsetInMilliseconds) => {
    expect((await fetched(path, { offsetInMilliseconds })).ranges).toEqual(['bytes=0-1048575'])
  })

  test('nothing where the server serves its beginning alone', async () => {
    await expect(fetched('only-once.mp3', { offsetInMilliseconds: 5_000 })).rejects.toMatchObject({
      type: 'MEDIA_ERROR_INVALID_REQUEST',
      message: expect.stringContaining('answered 416'),
    })
  })

  test('from a server that knows no ranges, and warns of it', async () => {
    expect(await fetched('whole.mp3')).toMatchObject({
      sha256: sha256(SONG),
      lines: [expect.stringContaining('does not serve ranges')],
    })
  })

  test('only the beginning of a stream without an end', async () => {
    const live = await fetched('live.mp3')
    expect(live.durationMilliseconds).toBeUndefined()
    expect(live.bytes).toBeGreaterThan(0)
    expect(live.lines).toContainEqual(expect.stringContaining('plays until it is stopped'))
  })

  test('whatever the form of the Content-Type', async () => {
    expect((await fetched('typed-with-charset.mp3')).contentType).toBe('audio/mpeg')
  })
})

test.each([
  ['gone.mp3', 'MEDIA_ERROR_INVALID_REQUEST', 'answered 404'],
  ['forbidden.mp3', 'MEDIA_ERROR_INVALID_REQUEST', 'answered 403'],
  ['moved.mp3', 'MEDIA_ERROR_INVALID_REQUEST', 'redirects to /song.mp3'],
  ['broken.mp3', 'MEDIA_ERROR_INTERNAL_SERVER_ERROR', 'answered 500'],
  ['busy.mp3', 'MEDIA_ERROR_SERVICE_UNAVAILABLE', 'answered 503'],
  ['page.html', 'MEDIA_ERROR_UNKNOWN', 'has the Content-Type "text/html"'],
  ['noise.mp3', 'MEDIA_ERROR_UNKNOWN', 'holds no MP3 frame'],
  ['other-range.mp3', 'MEDIA_ERROR_UNKNOWN', 'another range'],
])('%s fails with %s: %s', async (path, type, message) => {
  const error = await fetched(path).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(StreamError)
  expect(error).toMatchObject({ type, message: expect.stringContaining(message) })
})

test('a stream that breaks off has what came of it, and why no more did', async () => {
  const stream = await fetched('breaks-off.mp3')
  expect(stream.bytes).toBe(BREAKS_OFF_BYTES)
  expect(stream.durationMilliseconds).toBeUndefined()
  expect(stream.breaksOff).toMatchObject({
    afterMilliseconds: BREAKS_OFF_MILLISECONDS,
    error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE' },
  })
})

test('a server that does not answer is waited for no longer than a device does', async () => {
  await expect(fetched('silent.mp3', { patienceMilliseconds: 20 })).rejects.toMatchObject({
    type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE',
    message: expect.stringContaining('nothing came for 0.02 s'),
  })
})

test('a stream that comes to a halt breaks off there', async () => {
  const { bytes, breaksOff } = await fetched('halts.mp3', { patienceMilliseconds: 1_000 })
  expect(bytes).toBe(BREAKS_OFF_BYTES)
  expect(breaksOff).toMatchObject({
    afterMilliseconds: BREAKS_OFF_MILLISECONDS,
    error: { message: expect.stringContaining('nothing came for') },
  })
})

test('a server that is not there fails with MEDIA_ERROR_SERVICE_UNAVAILABLE', async () => {
  const away = await openMediaServer()
  await away.close()
  await expect(fetchStream(away.url('song.mp3'), () => {})).rejects.toMatchObject({
    type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE',
  })
})

test('plain HTTP is taken from loopback alone', async () => {
  await expect(fetchStream('http://192.0.2.1/song.mp3', () => {})).rejects.toMatchObject({
    type: 'MEDIA_ERROR_INVALID_REQUEST',
  })
})

describe('The length of an MP3', () => {
  const length = (...chunks: Uint8Array[]) => {
    const mp3 = new Mp3Length()
    for (const chunk of chunks) mp3.push(chunk)
    return mp3.finish()
  }
  const frames = silentMp3(10)
  const id3 = Buffer.concat([
    Buffer.from('ID3\x04\x00\x00\x00\x00\x01\x00', 'latin1'),
    Buffer.alloc(128, 0xff),
  ])
  const xing = Buffer.from(silentMp3(1))
  xing.write('Xing', 4 + 9, 'latin1')

  test('is the same however its bytes come', () => {
    expect(length(frames)).toBe(240)
    expect(length(...[...frames].map(byte => Uint8Array.of(byte)))).toBe(240)
  })

  test.each<[string, Buffer[], number | undefined]>([
    ['an ID3 tag before it', [id3, frames], 240],
    ['a Xing header frame before it', [xing, frames], 240],
    ['an ID3v1 tag behind it', [frames, Buffer.from('TAG'.padEnd(128))], 240],
    ['noise before it', [Buffer.from('noise'), frames], 240],
    ['its last frame cut off', [frames.subarray(0, 10 * FRAME_BYTES - 1)], 216],
    ['its last frame cut off in the middle', [frames.subarray(0, 10 * FRAME_BYTES - 70)], 216],
    ['a header and no more at its end', [frames, frames.subarray(0, 4)], 240],
    ['no frame', [Buffer.from('noise')], undefined],
    ['no byte', [], undefined],
  ])('with %s', (_, chunks, expected) => {
    expect(length(...chunks)).toBe(expected)
  })

  test.each<[string, number[], number, number]>([
    ['MPEG 1, 44.1 kHz, 128 kbps', [0xff, 0xfb, 0x90, 0xc4], 417, 1152 / 44.1],
    ['MPEG 1, 48 kHz, 64 kbps', [0xff, 0xfb, 0x54, 0xc4], 192, 24],
    ['MPEG 2, 22.05 kHz, 48 kbps, padded', [0xff, 0xf3, 0x62, 0xc4], 157, 576 / 22.05],
    ['MPEG 2.5, 8 kHz, 8 kbps', [0xff, 0xe3, 0x18, 0xc4], 72, 72],
  ])('of %s', (_, header, bytes, milliseconds) => {
    const frame = Buffer.alloc(bytes)
    frame.set(header)
    const hundred = Buffer.concat(Array.from({ length: 100 }, () => frame))
    expect(length(hundred)).toBe(Math.round(milliseconds * 100))
  })
})
