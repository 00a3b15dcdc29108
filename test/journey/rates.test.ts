import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { links } from '../../admin/routes.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import { mapPosition } from '../../core/playback/map-position.ts'
import { hashesOf } from '../../core/synthesis/edition.ts'
import type { Estimate } from '../../core/synthesis/estimate.ts'
import type { TranscriptLine } from '../../core/synthesis/transcript.ts'
import { SCHEDULES } from '../../infra/wiring.ts'
import { decodeWithFfmpeg, decodeWithMpg123, loudnessByFfmpeg } from '../decoder.ts'
import {
  listKeys,
  type RunningPlatform,
  sendAdmin,
  settledEpisode,
  startPlatform,
  until,
  uploadByHand,
} from '../platform.ts'
import { quiet } from '../queues.ts'
import { wakeNow } from '../schedules.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const PARAGRAPH =
  'The ferry left at half past six, whether or not anyone was on it. Nobody spoke until they were past the light. Then the wind came round, and the island had grown a harbour, a chapel and a dog. '
const TEXT = `# The ferry\n\n${PARAGRAPH.repeat(2)}\n\n## The crossing\n\n${PARAGRAPH.repeat(3)}`

const folder = temporaryFolder()
let platform: RunningPlatform
let usual: Episode
let paced: Episode

beforeAll(async () => {
  platform = await startPlatform(join(folder.path, 'data'))
  await uploadByHand(platform, 'Sea Stories', 'ferry.md', TEXT)
  usual = await settledEpisode(platform, 'sea-stories')
  await sendAdmin(platform, links.showSettings('sea-stories'), { rates: '75,150' })
  paced = await anew(usual)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

/** Presses "Speak it at these rates too". */
async function anew(before: Episode): Promise<Episode> {
  await sendAdmin(platform, links.retry(before), {})
  return until(async () => {
    const now = await settledEpisode(platform, 'sea-stories')
    return now.upload.sequencer > before.upload.sequencer && now.state === 'ready' && now
  })
}

/** An edition's file as everybody gets it. */
const read = async (hash: string, kind: string) => {
  const response = await fetch(`${platform.endpoints.media}/editions/${paced.episode}/${hash}.${kind}`)
  if (!response.ok) throw new Error(`${kind} of ${hash}: ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

const rated = (percent: number) => {
  const found = paced.edition?.rates?.find(one => one.percent === percent)
  if (!found) throw new Error(`it has no rate of ${percent}`)
  return found
}

async function transcriptOf(hash: string): Promise<TranscriptLine[]> {
  return JSON.parse((await read(hash, 'json')).toString()).transcript
}

describe('an episode of a show that offers other rates', () => {
  test('has only what is new spoken and billed, once for each', () => {
    expect(paced.work).toMatchObject({
      passages: 3 * (usual.work?.passages ?? 0),
      billedCharacters: 2 * (usual.work?.billedCharacters ?? 0),
    })
    expect(paced.edition?.durationMilliseconds).toBe(usual.edition?.durationMilliseconds)
  })

  test.each([
    [75, decodeWithFfmpeg],
    [75, decodeWithMpg123],
    [150, decodeWithFfmpeg],
    [150, decodeWithMpg123],
  ])('is really heard at %d %% of its usual rate, whatever decodes it', async (percent, decode) => {
    const { hash, durationMilliseconds, bytes } = rated(percent)
    const audio = await read(hash, 'mp3')
    expect(audio.length).toBe(bytes)
    const file = join(folder.path, `${percent}.mp3`)
    writeFileSync(file, audio)
    const { milliseconds, complaints } = decode(file)
    expect(complaints).toBe('')
    expect(Math.abs(milliseconds - durationMilliseconds)).toBeLessThanOrEqual(50)
    const pace = (usual.edition?.durationMilliseconds ?? 0) / milliseconds
    expect(Math.abs(pace / (percent / 100) - 1)).toBeLessThan(0.15)
    expect(loudnessByFfmpeg(file).lufs).toBeGreaterThan(-40)
  })

  test('has captions and chapters of its own at each, and the same sentences', async () => {
    const lines = await transcriptOf(paced.edition?.hash ?? '')
    for (const percent of [75, 150]) {
      const { hash, durationMilliseconds } = rated(percent)
      const other = await transcriptOf(hash)
      const said = ({ text, chapter, paragraph }: TranscriptLine) => [text, chapter, paragraph]
      expect(other.map(said)).toEqual(lines.map(said))
      expect(other.at(-1)?.end).toBe(durationMilliseconds)
      expect((await read(hash, 'vtt')).toString()).toContain('The ferry left at half past six')
      const { chapters } = JSON.parse((await read(hash, 'chapters.json')).toString())
      expect(chapters.at(-1).endTime).toBe(durationMilliseconds / 1000)
    }
  })

  test('is carried on with in the same sentence when the rate is changed', async () => {
    const [lines, faster] = await Promise.all([paced.edition?.hash ?? '', rated(150).hash].map(transcriptOf))
    if (!lines || !faster) throw new Error('both have words')
    for (const [at, { start, end }] of lines.entries()) {
      const there = mapPosition((start + end) / 2, lines, faster)
      expect(there).toBeGreaterThan(faster[at]?.start ?? 0)
      expect(there).toBeLessThan(faster[at]?.end ?? 0)
    }
  })

  test('says in an estimate that each rate is billed', async () => {
    const estimate = await sendAdmin<Estimate>(platform, '/api/estimates', {
      show: 'sea-stories',
      name: 'new.txt',
      text: 'Nobody has said this.',
    })
    expect(estimate).toMatchObject({ rates: [75, 150], characters: 21, billedCharacters: 63, passages: 3 })
  })

  test('loses what is offered no more when the grace is over, and pays nothing for that', async () => {
    await sendAdmin(platform, links.showSettings('sea-stories'), { rates: '150' })
    const fewer = await anew(paced)
    expect(fewer.work?.billedCharacters).toBe(0)
    await quiet(platform)
    await wakeNow(platform, SCHEDULES.retired, { retiredSecondsAgo: 0 })
    const heard = fewer.edition ? hashesOf(fewer.edition) : []
    expect(heard).toHaveLength(2)
    const kept = await listKeys(platform, `editions/${fewer.episode}/`)
    expect(new Set(kept.map(key => key.split('/').at(-1)?.split('.')[0]))).toEqual(new Set(heard))
    expect(await listKeys(platform, 'takes/')).toHaveLength(2 * (usual.work?.passages ?? 0))
  })
})
