import { paginateListSpeechSynthesisTasks, type SynthesisTask } from '@aws-sdk/client-polly'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Episode } from '../../core/catalog/episode.ts'
import type { MonthsBudget } from '../../core/synthesis/budget.ts'
import { SCHEDULES } from '../../infra/wiring.ts'
import {
  connectClients,
  listKeys,
  type RunningPlatform,
  readAdmin,
  startPlatform,
  until,
  uploadByHand,
} from '../platform.ts'
import { quiet } from '../queues.ts'
import { wakeNow } from '../schedules.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type Deed, readDeeds } from './seeded-faults.ts'

const EPISODES = 50
/** As many of them begin with the same chapter: the same passage, spoken once for all. */
const SHARE_AN_OPENING = 5
const PASSAGES = EPISODES + EPISODES / SHARE_AN_OPENING

/** Two chapters, a passage each. */
const text = (at: number) => `# Part ${Math.floor(at / SHARE_AN_OPENING)}

The tide comes in and goes out again, as it always did.

# Day ${at}

On day ${at} the boats lay close together, and nobody went out. It rained until the evening.
`

const folder = temporaryFolder()
let platform: RunningPlatform
let episodes: Episode[]
let tasks: SynthesisTask[]
let deeds: Deed[]

beforeAll(async () => {
  platform = await startPlatform(folder.path, 'test/faults/faulty-start.js')
  for (let at = 0; at < EPISODES; at++) await uploadByHand(platform, 'tides', `day-${at}.md`, text(at))
  episodes = await until(async () => {
    await wakeNow(platform, SCHEDULES.overdue, { startedSecondsAgo: 2 }).catch(onlyPolly)
    const page = await readAdmin<{ items: Episode[] }>(platform, '/api/shows/tides/episodes?limit=100')
    const settled = page?.items.filter(({ state }) => state === 'ready' || state === 'failed') ?? []
    return settled.length === EPISODES && settled
  })
  await quiet(platform)
  tasks = await listTasks()
  deeds = readDeeds(folder.path)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

/** A look meets Polly's faults too; what it could not ask for, the next one finds. */
function onlyPolly(error: Error): void {
  if (!error.message.includes('could not be handled')) throw error
}

async function listTasks(): Promise<SynthesisTask[]> {
  const { polly } = connectClients(platform.endpoints)
  const found: SynthesisTask[] = []
  for await (const page of paginateListSpeechSynthesisTasks({ client: polly }, {}))
    found.push(...(page.SynthesisTasks ?? []))
  polly.destroy()
  return found
}

describe('Polly throttles or fails half of its calls, and loses and repeats its notices', () => {
  test('as it was told to', () => {
    const calls = deeds.flatMap(deed => ('operation' in deed ? [deed] : []))
    const starts = calls.filter(({ operation }) => operation === 'startSpeechSynthesisTask')
    const share = (wanted: string) => starts.filter(({ fault }) => fault === wanted).length / starts.length
    expect(starts.filter(({ fault }) => fault).length / starts.length).toBeGreaterThan(0.4)
    for (const fault of ['throttled', 'failed', 'failed afterwards'])
      expect(share(fault)).toBeGreaterThan(0.05)
    const notices = deeds.flatMap(deed => ('notices' in deed ? [deed.notices] : []))
    expect(notices.filter(times => times === 0).length).toBeGreaterThan(2)
    expect(notices.filter(times => times === 2).length).toBeGreaterThan(5)
  })

  test('every episode becomes ready', () => {
    expect(episodes.filter(({ state }) => state !== 'ready')).toEqual([])
  })

  test('every passage is billed once', () => {
    const prefixes = tasks.map(({ OutputUri = '' }) => OutputUri.split('.').at(-3))
    expect(prefixes).toHaveLength(PASSAGES)
    expect(new Set(prefixes).size).toBe(PASSAGES)
    expect(tasks.filter(({ TaskStatus }) => TaskStatus !== 'completed')).toEqual([])
  })

  test('the month counts what Polly bills, to a character', async () => {
    const billed = tasks.reduce((sum, { RequestCharacters = 0 }) => sum + RequestCharacters, 0)
    const budget = await readAdmin<MonthsBudget>(platform, '/api/budget')
    expect(billed).toBeGreaterThan(0)
    expect(budget?.used.characters).toBe(billed)
  })

  test('the bucket holds what they are made of, and nothing that is nobody’s', async () => {
    const written = tasks.map(({ OutputUri = '' }) => OutputUri.slice(OutputUri.indexOf('takes/')))
    expect(await listKeys(platform, 'takes/')).toEqual(written.sort())
    const editions = episodes.flatMap(({ episode, edition }) =>
      ['chapters.json', 'json', 'mp3', 'srt', 'vtt'].map(
        kind => `editions/${episode}/${edition?.hash}.${kind}`,
      ),
    )
    expect(await listKeys(platform, 'editions/')).toEqual(editions.sort())
    expect(await listKeys(platform, 'plans/')).toHaveLength(EPISODES)
  })
})
