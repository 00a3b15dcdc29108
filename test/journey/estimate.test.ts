import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Episode } from '../../core/catalog/episode.ts'
import type { MonthsBudget } from '../../core/synthesis/budget.ts'
import type { Estimate } from '../../core/synthesis/estimate.ts'
import {
  listKeys,
  type RunningPlatform,
  readAdmin,
  sendAdmin,
  settledEpisode,
  startPlatform,
  until,
  uploadByHand,
} from '../platform.ts'
import { quiet } from '../queues.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
let platform: RunningPlatform

beforeAll(async () => {
  platform = await startPlatform(folder.path)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

const chapter = (title: string, about: string) =>
  `# ${title}\n\n${Array.from({ length: 4 }, (_, at) => `On day ${at} ${about} was seen again. It stayed until noon and went away over the ${title}.`).join('\n\n')}\n\n`

const harbour = chapter('Harbour', 'a gull')
const hill = chapter('Hill', 'a goat')

const episodes = async () =>
  (await readAdmin<{ items: Episode[] }>(platform, '/api/shows/tales/episodes'))?.items ?? []
const offered = () => until(async () => (await episodes()).find(({ offer }) => offer))
const estimate = (body: object) => sendAdmin<Estimate>(platform, '/api/estimates', body)
const speak = ({ show, episode, offer }: Episode) =>
  sendAdmin<Episode>(platform, `/api/shows/${show}/episodes/${episode}/speak`, { plan: offer?.plan })

test('a text waits with its figures, is spoken on its creator’s word, and an edit is offered for what it changes', async () => {
  await sendAdmin(platform, '/shows', { title: 'Tales' })
  await sendAdmin(platform, '/shows/tales/settings', { ask: 'always' })
  const asked = await estimate({ show: 'tales', name: 'days.md', text: harbour + hill })
  await uploadByHand(platform, 'tales', 'days.md', harbour + hill)
  const first = await offered()
  expect(first.state).toBe('draft')
  expect(asked).toMatchObject({ ...first.offer })
  await quiet(platform)
  expect(await listKeys(platform, 'takes/')).toEqual([])

  await speak(first)
  const spoken = await settledEpisode(platform, 'tales')
  expect(spoken).toMatchObject({ state: 'ready', work: { billedCharacters: asked.billedCharacters } })
  expect(spoken).not.toHaveProperty('offer')
  await quiet(platform)
  expect(await listKeys(platform, 'takes/')).toHaveLength(asked.passages)

  await uploadByHand(platform, 'tales', 'days.md', hill + harbour.replace('gull', 'heron'))
  const edited = await offered()
  const changed = edited.offer
  expect(changed?.onTheShelf).toBeGreaterThan(0)
  expect(changed?.passages).toBe((changed?.onTheShelf ?? 0) + 1)
  expect(edited.edition?.hash).toBe(spoken.edition?.hash)
  await speak(edited)
  const again = await until(async () =>
    (await episodes()).find(({ edition }) => edition && edition.hash !== spoken.edition?.hash),
  )
  expect(again).toMatchObject({ state: 'ready', work: { billedCharacters: changed?.billedCharacters } })
  await quiet(platform)
  expect(await listKeys(platform, 'takes/')).toHaveLength(asked.passages + 1)

  await uploadByHand(platform, 'tales', 'days.md', harbour + hill)
  await until(async () =>
    (await episodes()).find(
      ({ state, edition, work }) =>
        state === 'ready' && work?.plan === asked.plan && edition?.hash !== again.edition?.hash,
    ),
  )
  await quiet(platform)
  expect(await listKeys(platform, 'takes/')).toHaveLength(asked.passages + 1)
})

test('a text that is over the month’s budget is not spoken and says so, until the budget is raised', async () => {
  const used = async () => (await readAdmin<MonthsBudget>(platform, '/api/budget'))?.used.characters ?? 0
  const before = await used()
  const text = chapter('River', 'an otter')
  const { billedCharacters } = await estimate({ show: 'Rivers', name: 'otter.md', text })
  const needed = before + billedCharacters
  await sendAdmin(platform, '/budget', { measure: 'characters', amount: String(needed - 1) })
  await uploadByHand(platform, 'Rivers', 'otter.md', text)
  const refused = await settledEpisode(platform, 'rivers')
  expect(refused).toMatchObject({
    state: 'failed',
    failure: {
      code: 'over-budget',
      message: expect.stringContaining(
        `needs ${billedCharacters} characters, and ${billedCharacters - 1} characters are left of this month's budget`,
      ),
    },
  })
  await quiet(platform)
  expect(await used()).toBe(before)

  await sendAdmin(platform, '/budget', { measure: 'characters', amount: String(needed) })
  await sendAdmin(platform, `/shows/rivers/${refused.episode}/retry`, {})
  const episode = await until(async () => {
    const page = await readAdmin<{ items: Episode[] }>(platform, '/api/shows/rivers/episodes')
    return page?.items.find(({ state }) => state === 'ready')
  })
  expect(episode.work).toMatchObject({ billedCharacters })
  expect(await used()).toBe(needed)
})
