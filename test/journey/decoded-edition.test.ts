import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Episode } from '../../core/catalog/episode.ts'
import type { ChapterMark } from '../../core/synthesis/chapters.ts'
import type { TranscriptLine } from '../../core/synthesis/transcript.ts'
import { decodeWithFfmpeg, decodeWithMpg123, probe } from '../decoder.ts'
import {
  connectClients,
  type RunningPlatform,
  settledEpisode,
  startPlatform,
  uploadByHand,
} from '../platform.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const PARAGRAPH =
  'The ferry left at half past six, whether or not anyone was on it. Nobody spoke until they were past the light; then the wind came round, and the island had grown a harbour, a chapel, eleven white houses, and a dog. '

const TEXT = `# The Ferry – Überfahrt

${PARAGRAPH.repeat(3)}

## The crossing

${`${PARAGRAPH.repeat(4)}\n\n`.repeat(4)}

## 到着

${PARAGRAPH.repeat(2)}`

/** A picture of one red point. */
const COVER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

const folder = temporaryFolder()
const file = join(folder.path, 'edition.mp3')
let platform: RunningPlatform
let episode: Episode
let words: { transcript: readonly TranscriptLine[]; chapters: readonly ChapterMark[] }

beforeAll(async () => {
  platform = await startPlatform(join(folder.path, 'data'))
  const { s3 } = connectClients(platform.endpoints)
  const Bucket = platform.endpoints.bucket
  await s3.send(new PutObjectCommand({ Bucket, Key: 'covers/sea-stories.png', Body: COVER }))
  await uploadByHand(platform, 'Sea Stories', 'ferry.md', TEXT)
  episode = await settledEpisode(platform, 'sea-stories')
  const read = async (kind: string) => {
    const Key = `editions/${episode.episode}/${episode.edition?.hash}.${kind}`
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
    return Buffer.from((await Body?.transformToByteArray()) ?? [])
  }
  writeFileSync(file, await read('mp3'))
  words = JSON.parse((await read('json')).toString())
  s3.destroy()
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

describe('an edition of several passages, with chapters and a cover', () => {
  test.each([
    ['ffmpeg', decodeWithFfmpeg],
    ['mpg123', decodeWithMpg123],
  ])('is decoded by %s without a complaint, and is as long as it says to 50 ms', (_, decode) => {
    expect(episode).toMatchObject({ state: 'ready', work: { passages: expect.any(Number) } })
    expect(episode.work?.passages).toBeGreaterThan(3)
    const { milliseconds, complaints } = decode(file)
    expect(complaints).toBe('')
    expect(Math.abs(milliseconds - (episode.edition?.durationMilliseconds ?? 0))).toBeLessThanOrEqual(50)
  })

  test('tells a player its title, show, author, language, cover and chapters', () => {
    const { format, streams, chapters } = probe(file)
    expect(format.tags).toMatchObject({
      title: 'The Ferry – Überfahrt',
      album: 'Sea Stories',
      artist: 'Sea Stories',
      language: 'eng',
      TLEN: String(episode.edition?.durationMilliseconds),
    })
    expect(streams.map(({ codec_name }) => codec_name)).toEqual(['mp3', 'png'])
    expect(chapters.map(({ tags }) => tags.title)).toEqual(['The Ferry – Überfahrt', 'The crossing', '到着'])
    expect(chapters.map(one => [Number(one.start_time) * 1000, Number(one.end_time) * 1000])).toEqual(
      words.chapters.map(({ start, end }) => [start, end]),
    )
    expect(words.chapters[0]?.start).toBe(0)
    expect(words.chapters.at(-1)?.end).toBe(episode.edition?.durationMilliseconds)
  })

  test('has a transcript whose last sentence ends with it', () => {
    expect(words.transcript.at(-1)?.end).toBe(episode.edition?.durationMilliseconds)
    expect(words.transcript.length).toBeGreaterThan(20)
  })
})
