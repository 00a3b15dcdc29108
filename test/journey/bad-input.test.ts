import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { RefusedUpload } from '../../core/catalog/catalog.ts'
import { MAX_TEXT_BYTES } from '../../core/text/text-name.ts'
import {
  listKeys,
  type RunningPlatform,
  readAdmin,
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

describe('a text that cannot be spoken becomes an episode that says why', () => {
  test.each([
    ['empty', 'a.txt', '', 'text-empty'],
    ['binary', 'a.txt', Buffer.from([137, 80, 78, 71, 0, 1, 2, 3]), 'text-binary'],
    ['latin-1', 'a.txt', Buffer.from([99, 97, 102, 233]), 'text-not-utf8'],
    ['too large', 'a.txt', Buffer.alloc(MAX_TEXT_BYTES + 1, 'a'), 'text-too-large'],
    ['nothing but code', 'a.md', '```\nx\n```', 'text-empty'],
  ])('%s', async (what, name, content, code) => {
    await uploadByHand(platform, what, name, content)
    const episode = await settledEpisode(platform, what.replaceAll(' ', '-'))
    expect(episode).toMatchObject({ state: 'failed', failure: { code } })
  })
})

describe('a name that cannot be used is refused', () => {
  const refusal = (key: string) =>
    until(async () => {
      const page = await readAdmin<{ items: RefusedUpload[] }>(platform, '/api/refused-uploads')
      return page?.items.find(item => item.key === key)
    })

  test.each([
    ['without a show', '', 'a.txt', 'show-missing'],
    ['with a way out of its folder', 'stories', '../../a.txt', 'name-path'],
    ['of 900 characters', 'stories', `${'n'.repeat(896)}.txt`, 'name-too-long'],
    ['of another kind of file', 'stories', 'a.xls', 'text-format'],
  ])('%s', async (_, show, name, code) => {
    await uploadByHand(platform, show, name, 'Hello.')
    expect(await refusal(`uploads/${show}/${name}`)).toMatchObject({
      code,
      message: expect.stringMatching(/\. /u),
    })
  })
})

test.each([
  ['of this machine', 'http://localhost:80/', 'address-private'],
  ['of the cloud’s own inside', 'http://169.254.169.254/latest/meta-data/', 'address-private'],
  ['that is none', 'see my page', 'address-invalid'],
])('an address %s is refused and not visited', async (what, address, code) => {
  await uploadByHand(platform, what, 'page.url', address)
  const refused = await until(async () => {
    const page = await readAdmin<{ items: RefusedUpload[] }>(platform, '/api/refused-uploads')
    return page?.items.find(item => item.key === `uploads/${what}/page.url`)
  })
  expect(refused).toMatchObject({ code })
})

test('a name of quotes, spaces and emoji is a name', async () => {
  await uploadByHand(platform, 'odd names', `"it's" <b> & 🦁 100%+.txt`, 'The lion has a name.')
  expect(await settledEpisode(platform, 'odd-names')).toMatchObject({
    state: 'ready',
    title: `"it's" <b> & 🦁 100%+`,
  })
})

test('a text uploaded again while it is in work: the last one is heard, once', async () => {
  for (const word of ['first', 'second', 'third'])
    await uploadByHand(
      platform,
      'again',
      'text.txt',
      `This is the ${word} text. ${'It goes on for a while. '.repeat(30)}`,
    )
  await quiet(platform)
  const episode = await settledEpisode(platform, 'again')
  expect(episode.state).toBe('ready')
  const media = `${platform.endpoints.media}/editions/${episode.episode}/${episode.edition?.hash}.json`
  const words = (await (await fetch(media)).json()) as { transcript: { text: string }[] }
  expect(words.transcript[0]?.text).toBe('This is the third text.')
  const page = await readAdmin<{ items: object[] }>(platform, '/api/shows/again/episodes')
  expect(page?.items).toHaveLength(1)
})

test('a text with one word changed costs the passages that hold it, and keeps the other takes', async () => {
  const paragraphs = Array.from(
    { length: 12 },
    (_, at) => `Paragraph ${at}. ${'The tide comes in and goes out again. '.repeat(8)}`,
  )
  await uploadByHand(platform, 'edits', 'text.txt', paragraphs.join('\n\n'))
  const { work } = await settledEpisode(platform, 'edits')
  await quiet(platform)
  const takes = await listKeys(platform, 'takes/')
  await uploadByHand(
    platform,
    'edits',
    'text.txt',
    [...paragraphs.slice(0, -1), 'Paragraph 11. Now it is still.'].join('\n\n'),
  )
  await quiet(platform)
  const edited = await settledEpisode(platform, 'edits')
  expect(edited.work?.plan).not.toBe(work?.plan)
  const added = (await listKeys(platform, 'takes/')).filter(key => !takes.includes(key))
  expect(added.length).toBeGreaterThan(0)
  expect(added.length).toBeLessThanOrEqual(2)
})

test('nothing is left in work', async () => {
  await quiet(platform)
  const shows = await readAdmin<{ items: { id: string }[] }>(platform, '/api/shows')
  for (const { id } of shows?.items ?? []) {
    const page = await readAdmin<{ items: { state: string }[] }>(platform, `/api/shows/${id}/episodes`)
    for (const { state } of page?.items ?? []) expect(['ready', 'failed']).toContain(state)
  }
})
