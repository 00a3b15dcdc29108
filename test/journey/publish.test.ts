import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SCHEDULES } from '../../infra/wiring.ts'
import {
  episodesHeard,
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

const titlesHeard = async () => (await episodesHeard(platform)).map(({ title }) => title)

const textOf = (title: string, publish: Date) =>
  `---\ntitle: ${title}\npublish: ${publish.toISOString()}\n---\nThe boats lay close together.`

test('a text that names a time is spoken at once, and heard from that time on', async () => {
  const soon = new Date(Date.now() + 8_000)
  const nextYear = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 0, 1))
  await uploadByHand(platform, 'Now', 'now.md', 'Heard at once.')
  await uploadByHand(platform, 'Soon', 'soon.md', textOf('Soon', soon))
  await uploadByHand(platform, 'Later', 'later.md', textOf('Later', nextYear))
  await settledEpisode(platform, 'now')
  expect(await settledEpisode(platform, 'soon')).toMatchObject({
    state: 'ready',
    publishAt: soon.toISOString(),
  })
  await settledEpisode(platform, 'later')
  await quiet(platform)
  expect(await titlesHeard()).toContain('Now')

  await until(async () => {
    await wakeNow(platform, SCHEDULES.due, {})
    return (await titlesHeard()).includes('Soon')
  })
  expect(Date.now()).toBeGreaterThanOrEqual(soon.getTime())
  expect((await titlesHeard()).toSorted()).toEqual(['Now', 'Soon'])
})

test('a text that comes again without a time is heard at once', async () => {
  await uploadByHand(platform, 'Later', 'later.md', 'The boats lay close together.')
  await until(async () => (await titlesHeard()).includes('Later'))
})
