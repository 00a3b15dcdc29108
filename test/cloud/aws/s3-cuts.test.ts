import { GetObjectCommand, ListMultipartUploadsCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { s3Cuts } from '../../../cloud/aws/s3-cuts.ts'
import type { Cuts } from '../../../core/playback/cuts.ts'
import { streamPath } from '../../../core/playback/cuts.ts'
import { millisecondsOf, readMp3 } from '../../../core/synthesis/mp3.ts'
import { PUBLIC_PREFIXES } from '../../../infra/wiring.ts'
import { tokenOf } from '../../core/playback/token-of.ts'
import { silentMp3 } from '../../silent-mp3.ts'
import { BUCKET, type RunningStore, runStore } from '../local/s3/running-store.ts'

let store: RunningStore
let cuts: Cuts

beforeAll(async () => {
  store = await runStore()
  cuts = s3Cuts(store.client, BUCKET)
})

afterAll(() => store.close())

/** An ID3v2 tag of so many bytes behind its head. */
function tag(bytes: number): Uint8Array {
  const size = [21, 14, 7, 0].map(shift => (bytes >> shift) & 0x7f)
  return Buffer.concat([Buffer.from('ID3'), Buffer.from([4, 0, 0, ...size]), Buffer.alloc(bytes, 0xff)])
}

/** MPEG-2 layer III, 22.05 kHz, mono, 48 kbit/s: frames of 156 bytes, and of 157 as the bit rate wants it. */
function paddedMp3(frameCount: number): Uint8Array {
  let owed = 0
  const frames = Array.from({ length: frameCount }, () => {
    owed += (72 * 48_000) / 22_050 - 156
    const padding = owed >= 1 ? 1 : 0
    owed -= padding
    const frame = new Uint8Array(156 + padding)
    frame.set([0xff, 0xf3, 0x60 | (padding << 1), 0xc0])
    return frame
  })
  return Buffer.concat(frames)
}

async function keepEdition(episode: string, mp3: Uint8Array) {
  const put = new PutObjectCommand({ Bucket: BUCKET, Key: `editions/${episode}/x${episode}.mp3`, Body: mp3 })
  await store.client.send(put)
}

const cutOf = (episode: string, untilMilliseconds: number) => ({
  episode,
  edition: `x${episode}`,
  untilMilliseconds,
})

async function read(episode: string, untilMilliseconds: number) {
  const token = tokenOf(episode, { edition: `x${episode}`, untilMilliseconds })
  const object = await store.client.send(new GetObjectCommand({ Bucket: BUCKET, Key: streamPath(token) }))
  return { ...object, bytes: (await object.Body?.transformToByteArray()) ?? new Uint8Array() }
}

const lengthOf = (mp3: Uint8Array) => millisecondsOf(readMp3(mp3))

describe('a cut', () => {
  test('is the edition from its tag up to the end of the frame of its time, and public for a while', async () => {
    const edition = Buffer.concat([tag(3_000), silentMp3(1_000)])
    await keepEdition('tagged', edition)
    await cuts.make(cutOf('tagged', 9_601))
    const { bytes, ContentType, CacheControl } = await read('tagged', 9_601)
    expect(Buffer.compare(bytes, edition.subarray(0, 3_010 + 401 * 144))).toBe(0)
    expect(lengthOf(bytes)).toBe(401 * 24)
    expect(ContentType).toBe('audio/mpeg')
    const path = streamPath(tokenOf('tagged', { untilMilliseconds: 9_601 }))
    expect(PUBLIC_PREFIXES.filter(prefix => path.startsWith(prefix))).toHaveLength(1)
    expect(CacheControl).toContain('public')
  })

  test.each([24, 5_000, 12_345, 23_990])(
    'of frames of two lengths ends with a frame, the next one or the one behind it, at %d ms',
    async until => {
      const edition = Buffer.concat([tag(77), paddedMp3(1_000)])
      await keepEdition(`padded${until}`, edition)
      await cuts.make(cutOf(`padded${until}`, until))
      const { bytes } = await read(`padded${until}`, until)
      expect(Math.abs(lengthOf(bytes) - until)).toBeLessThanOrEqual(2 * 26.2)
    },
  )

  test('of a long edition is copied by S3 in one part, however long', async () => {
    const edition = Buffer.concat([tag(10), silentMp3(60_000)])
    await keepEdition('long', edition)
    await cuts.make(cutOf('long', 1_200_000))
    const { bytes } = await read('long', 1_200_000)
    expect(bytes.length).toBeGreaterThan(5 * 1024 * 1024)
    expect(lengthOf(bytes)).toBe(1_200_000)
  })

  test('past the end of the edition is the edition', async () => {
    const edition = Buffer.concat([tag(10), silentMp3(100)])
    await keepEdition('short', edition)
    await cuts.make(cutOf('short', 2_390))
    expect(lengthOf((await read('short', 2_390)).bytes)).toBe(2_400)
  })

  test('that is asked for twice, also at once, is made once or is the same', async () => {
    await keepEdition('twice', Buffer.concat([tag(10), silentMp3(1_000)]))
    await Promise.all([cuts.make(cutOf('twice', 4_800)), cuts.make(cutOf('twice', 4_800))])
    const first = await read('twice', 4_800)
    await cuts.make(cutOf('twice', 4_800))
    const again = await read('twice', 4_800)
    expect(again.LastModified).toEqual(first.LastModified)
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0)
  })

  test('of no edition is refused, and leaves no upload behind', async () => {
    await expect(cuts.make(cutOf('nothing', 1_000))).rejects.toThrow()
    const { Uploads = [] } = await store.client.send(new ListMultipartUploadsCommand({ Bucket: BUCKET }))
    expect(Uploads).toEqual([])
  })
})
