import { paginateListSpeechSynthesisTasks } from '@aws-sdk/client-polly'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newShow } from '../../../core/catalog/show.ts'
import { monthOf } from '../../../core/synthesis/budget.ts'
import { type Passage, passageOf } from '../../../core/synthesis/passage.ts'
import { DEFAULT_VOICE } from '../../../core/synthesis/voice.ts'
import { startSynthesis } from '../../../lambda/synthesize/start-synthesis.ts'
import { plain } from '../../core/paragraphs.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

const AT = '2026-11-23T10:00:00Z'
const NOW = Date.parse(AT)
const EPISODES = 10
const PASSAGES = 3

let cloud: RunningCloud
beforeAll(async () => {
  cloud = await runCloud()
})
afterAll(() => cloud.close())

const ref = (at: number) => ({ show: 'tales', episode: `episode-${at}` })
const passagesOf = (at: number) =>
  Array.from({ length: PASSAGES }, (_, part) =>
    passageOf([plain(`Part ${part} of the story ${at}. ${'It went on. '.repeat(8)}`.trim())], DEFAULT_VOICE),
  )

/** An episode whose passages wait to be spoken, as ingest leaves it. */
async function planned(at: number, sequencer: string): Promise<Passage[]> {
  const { catalog, takes } = cloud.ports
  const passages = passagesOf(at)
  const upload = { key: `uploads/tales/${at}.txt`, sequencer }
  await catalog.receive({ ...ref(at), title: 'A', name: `${at}.txt`, createdAt: AT, upload })
  const waiting = passages.map(({ hash }) => hash)
  const work = { plan: `plan-${at}`, passages: PASSAGES, billedCharacters: 1, waiting }
  await catalog.plan(ref(at), upload, { title: 'A', work })
  for (const hash of waiting) await takes.await(hash, { ...ref(at), plan: work.plan })
  return passages
}

const start = (passage: Passage) =>
  startSynthesis(cloud.ports, passage, { now: () => NOW, deadline: NOW + 20_000 })

/** Starts all at once, and what Polly had no room for when the queue brings it again. */
async function startAll(passages: readonly Passage[]): Promise<void> {
  for (let wave = passages; wave.length > 0; wave = (await cloud.take('passages')) as Passage[]) {
    await Promise.allSettled(wave.map(start))
    cloud.pass(60)
  }
}

async function tasks(): Promise<string[]> {
  const hashes: string[] = []
  for await (const { SynthesisTasks = [] } of paginateListSpeechSynthesisTasks(
    { client: cloud.polly.client },
    {},
  ))
    hashes.push(
      ...SynthesisTasks.map(({ OutputUri = '' }) => /takes\/([0-9a-f]+)/u.exec(OutputUri)?.[1] ?? ''),
    )
  return hashes
}

const used = async () => (await cloud.ports.budget.read(monthOf(NOW))).used.characters
const numbers = Array.from({ length: EPISODES }, (_, at) => at)
const charactersOf = (passages: readonly Passage[]) =>
  passages.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0)

test('episodes that are started at once, every message twice, stop at the budget, and go on when it is raised', async () => {
  await cloud.ports.catalog.addShow(newShow('Tales', AT))
  const all = (await Promise.all(numbers.map(at => planned(at, '01')))).flat()
  const one = Math.max(...all.map(({ billedCharacters }) => billedCharacters))
  const limit = Math.floor(charactersOf(all) / 2)
  await cloud.ports.budget.change({ characters: limit })
  await startAll([...all, ...all.toReversed()])
  expect(await used()).toBeLessThanOrEqual(limit)
  expect(await used()).toBeGreaterThan(limit - one)

  const begun = new Set(await tasks())
  expect(await tasks()).toHaveLength(begun.size)
  expect(charactersOf(all.filter(({ hash }) => begun.has(hash)))).toBe(await used())
  for (const at of numbers) {
    const episode = await cloud.ports.catalog.getEpisode(ref(at))
    const isWhole = passagesOf(at).every(({ hash }) => begun.has(hash))
    expect(episode?.state).toBe(isWhole ? 'synthesizing' : 'failed')
    if (!isWhole)
      expect(episode?.failure).toMatchObject({
        code: 'over-budget',
        message: expect.stringMatching(
          /needs \d+ characters, and \d+ characters? (is|are) left of this month's budget/u,
        ),
      })
  }

  await cloud.ports.budget.change({ characters: charactersOf(all) })
  await Promise.all(numbers.map(at => planned(at, '02')))
  await startAll(all)
  expect(await used()).toBe(charactersOf(all))
  expect((await tasks()).toSorted()).toEqual(all.map(({ hash }) => hash).toSorted())
  for (const at of numbers)
    expect(await cloud.ports.catalog.getEpisode(ref(at))).toMatchObject({ state: 'synthesizing' })
})

test('a passage that Polly refuses is not counted', async () => {
  const before = await used()
  await cloud.ports.budget.change(undefined)
  const german = passageOf([plain('The boats lay close together.')], { ...DEFAULT_VOICE, language: 'de-DE' })
  await start(german)
  await start(german)
  expect(await used()).toBe(before)
  expect(await tasks()).not.toContain(german.hash)
})
