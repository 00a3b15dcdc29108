import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { links } from '../../admin/routes.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import { SCHEDULES } from '../../infra/wiring.ts'
import {
  episodesHeard,
  listKeys,
  type RunningPlatform,
  settledEpisode,
  startPlatform,
  until,
  uploadByHand,
} from '../platform.ts'
import { quiet } from '../queues.ts'
import { wakeNow } from '../schedules.ts'
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

async function speak(name: string, text: string): Promise<Episode> {
  await uploadByHand(platform, 'tales', name, text)
  await quiet(platform)
  return settledEpisode(platform, 'tales')
}

async function listen({ episode, edition }: Episode): Promise<number> {
  const address = `${platform.endpoints.media}/editions/${episode}/${edition?.hash}.mp3`
  return (await fetch(address, { method: 'HEAD' })).status
}

/** Presses a button of the episode's page. */
async function press(path: string): Promise<number> {
  const { admin, signIn } = platform.endpoints
  const authorization = `Bearer ${new URL(signIn).searchParams.get('token')}`
  const init = { method: 'POST', headers: { authorization }, redirect: 'manual' } as const
  return (await fetch(admin + path, init)).status
}

/** What the skill can find. */
const lookUp = async () => (await episodesHeard(platform)).map(({ id }) => id)

test('an edition is heard on after it was left behind, until its grace is over; then it goes with its takes', async () => {
  const first = await speak('lion.md', '# One\n\nThe lion sleeps.\n\n# Two\n\nThe lion wakes.')
  const takes = await listKeys(platform, 'takes/')
  const second = await speak('lion.md', '# One\n\nThe lion sleeps.\n\n# Two\n\nThe lion roars.')
  await wakeNow(platform, SCHEDULES.retired, {})
  expect([await listen(first), await listen(second)]).toEqual([200, 200])

  await wakeNow(platform, SCHEDULES.retired, { retiredSecondsAgo: 0 })
  expect([await listen(first), await listen(second)]).toEqual([404, 200])
  const left = await listKeys(platform, 'takes/')
  expect([takes.length, left.length]).toEqual([2, 2])
  expect(left.filter(key => takes.includes(key))).toHaveLength(1)
  expect(await listKeys(platform, `plans/${first.episode}/`)).toHaveLength(1)

  expect((await speak('lion.md', '# One\n\nThe lion sleeps.\n\n# Two\n\nThe lion wakes.')).state).toBe(
    'ready',
  )
})

test('an archived episode cannot be found, and can when it is restored', async () => {
  const episode = await settledEpisode(platform, 'tales')
  expect(await lookUp()).toEqual([episode.episode])
  expect(await press(links.archive(episode))).toBe(303)
  await until(async () => (await lookUp()).length === 0)
  expect(await press(links.restore(episode))).toBe(303)
  await until(async () => (await lookUp()).includes(episode.episode))
  expect(await listen(await settledEpisode(platform, 'tales'))).toBe(200)
})
