import { setTimeout as delay } from 'node:timers/promises'
import { paginateListSpeechSynthesisTasks } from '@aws-sdk/client-polly'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Episode } from '../../core/catalog/episode.ts'
import type { MonthsBudget } from '../../core/synthesis/budget.ts'
import {
  connectClients,
  listKeys,
  type RunningPlatform,
  readAdmin,
  settledEpisode,
  startPlatform,
  uploadByHand,
} from '../platform.ts'
import { quiet } from '../queues.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const TEXT = Array.from(
  { length: 24 },
  (_, at) => `Paragraph ${at}. ${`The tide comes in and goes out again, as it did on day ${at}. `.repeat(8)}`,
).join('\n\n')

/** The moments, as parts of the time that an upload takes when nothing happens to it. */
const MOMENTS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 0.97]

const folder = temporaryFolder()
afterAll(folder.remove)

let undisturbed: { milliseconds: number; takes: number; billedCharacters: number }

beforeAll(async () => {
  const platform = await startPlatform(`${folder.path}/undisturbed`)
  const began = performance.now()
  await uploadByHand(platform, 'tides', 'tide.txt', TEXT)
  const { work } = await settledEpisode(platform, 'tides')
  const milliseconds = performance.now() - began
  undisturbed = {
    milliseconds,
    takes: (await listKeys(platform, 'takes/')).length,
    billedCharacters: work?.billedCharacters ?? 0,
  }
  await platform.stop()
})

describe('the whole platform is killed between upload and ready', () => {
  test.each(MOMENTS)(
    'at %d of the way: the episode becomes ready once, with no orphan and no double',
    async moment => {
      const data = `${folder.path}/killed-at-${moment}`
      const first = await startPlatform(data)
      await uploadByHand(first, 'tides', 'tide.txt', TEXT)
      await delay(moment * undisturbed.milliseconds)
      await first.kill()

      const second = await startPlatform(data)
      const episode = await settledEpisode(second, 'tides')
      expect(episode).toMatchObject({ state: 'ready', work: { waiting: [] } })
      await quiet(second)
      await expectOneOfEach(second, episode)
      expect(await second.stop()).toBe(0)
    },
  )
})

async function expectOneOfEach(platform: RunningPlatform, episode: Episode) {
  const { episode: id, edition } = episode
  const names = ['chapters.json', 'json', 'mp3', 'srt', 'vtt'].map(
    kind => `editions/${id}/${edition?.hash}.${kind}`,
  )
  expect(await listKeys(platform, 'editions/')).toEqual(names)
  expect(await listKeys(platform, 'takes/')).toHaveLength(undisturbed.takes)
  expect(await listKeys(platform, 'plans/')).toHaveLength(1)
  expect(await tasksOf(platform)).toBe(undisturbed.takes)
  const budget = await readAdmin<MonthsBudget>(platform, '/api/budget')
  expect(budget?.used.characters).toBe(undisturbed.billedCharacters)
  const page = await readAdmin<{ items: Episode[] }>(platform, '/api/shows/tides/episodes')
  expect(page?.items).toHaveLength(1)
}

/** How many tasks Polly was given: each is billed. */
async function tasksOf({ endpoints }: RunningPlatform): Promise<number> {
  const { polly } = connectClients(endpoints)
  let tasks = 0
  for await (const page of paginateListSpeechSynthesisTasks({ client: polly }, {}))
    tasks += page.SynthesisTasks?.length ?? 0
  polly.destroy()
  return tasks
}
