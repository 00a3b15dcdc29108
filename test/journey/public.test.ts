import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseRssFeed } from 'feedsmith'
import type { Episode } from '../../core/catalog/episode.ts'
import { readMp3 } from '../../core/synthesis/mp3.ts'
import {
  type RunningPlatform,
  sendAdmin,
  settledEpisode,
  startPlatform,
  until,
  uploadByHand,
} from '../platform.ts'
import { quiet } from '../queues.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Spoken, it lasts longer than the ten seconds that a Flash Briefing asks for. */
const TEXT = `# The bridge reopens

People in the river town can walk to work again. The old footbridge opened on Saturday morning, three years after a flood carried away its middle.

## The first to cross

The first to cross was Marta, who is ninety-one. She had waited since sunrise, with a folding chair and a flask of tea.`

const folder = temporaryFolder()
let platform: RunningPlatform
let episode: Episode

beforeAll(async () => {
  platform = await startPlatform(folder.path)
  await uploadByHand(platform, 'River News', 'bridge.md', TEXT)
  episode = await settledEpisode(platform, 'river-news')
  await quiet(platform)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

const get = (path: string) => fetch(new URL(path, platform.endpoints.site))
const textAt = async (path: string) => (await get(path)).text()
const podcast = async () => parseRssFeed(await textAt('/feeds/river-news.xml'))
const briefing = async () => (await get('/feeds/river-news.json')).json() as Promise<{ streamUrl: string }[]>

test('an uploaded text is in the podcast, whose addresses are all there and whose bytes are those it tells', async () => {
  const feed = await podcast()
  expect(feed).toMatchObject({ title: 'River News', items: [{ title: 'The bridge reopens' }] })
  const [item] = feed.items ?? []
  const [enclosure] = item?.enclosures ?? []
  const audio = new Uint8Array(await (await get(enclosure?.url ?? '')).arrayBuffer())
  expect([audio.length, readMp3(audio).frameCount > 0]).toEqual([enclosure?.length, true])
  const files = [
    [item?.link, 'text/html; charset=utf-8'],
    [feed.link, 'text/html; charset=utf-8'],
    [feed.itunes?.image, 'image/png'],
    [item?.podcast?.chapters?.url, 'application/json+chapters'],
    ...(item?.podcast?.transcripts ?? []).map(({ url, type }) => [url, `${type}; charset=utf-8`]),
  ]
  expect(files).toHaveLength(6)
  for (const [address = '', type] of files) {
    const { status, headers } = await get(address)
    expect([address, status, headers.get('content-type')]).toEqual([address, 200, type])
  }
})

test('is in the Flash Briefing', async () => {
  const [item] = await briefing()
  expect(item).toMatchObject({
    uid: episode.episode,
    titleText: 'The bridge reopens',
    mainText: expect.stringContaining('People in the river town can walk to work again.'),
  })
  expect((await get(item?.streamUrl ?? '')).headers.get('content-type')).toBe('audio/mpeg')
})

test('is on the shelf, on its show’s page, on its own, in the search and on the map', async () => {
  const address = `/shows/river-news/${episode.episode}`
  for (const page of ['/', '/shows/river-news', '/search?q=bridge', '/sitemap.xml'])
    expect([page, (await textAt(page)).includes(address)]).toEqual([page, true])
  const page = await textAt(address)
  expect(page).toContain('with a folding chair and a flask of tea.')
  const assets = [...page.matchAll(/(?:href|src)="(\/site\/[^"]+)"/gu)].map(([, asset = '']) => asset)
  expect(assets.length).toBeGreaterThanOrEqual(3)
  for (const asset of assets) {
    const { status, headers } = await get(asset)
    expect([asset, status, headers.get('cache-control')]).toEqual([asset, 200, 'public, max-age=300'])
  }
})

test('is gone from all of them when its creator puts it away, and back when it is brought back', async () => {
  const address = `/shows/river-news/${episode.episode}`
  await sendAdmin(platform, `${address}/archive`, {})
  await until(async () => ((await podcast()).items ?? []).length === 0)
  await quiet(platform)
  expect(await briefing()).toEqual([])
  expect((await get(address)).status).toBe(404)
  await until(async () => !(await textAt('/')).includes(address))
  expect((await get('/shows/river-news')).status).toBe(404)
  await sendAdmin(platform, `${address}/restore`, {})
  await until(async () => ((await podcast()).items ?? []).length === 1)
  expect((await get(address)).status).toBe(200)
})
