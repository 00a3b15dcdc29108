import { readFileSync } from 'node:fs'
import { ListSpeechSynthesisTasksCommand } from '@aws-sdk/client-polly'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  connectClients,
  type RunningPlatform,
  readAdmin,
  settledEpisode,
  startPlatform,
  uploadByHand,
} from '../platform.ts'
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

/** The examples of docs/texts.md. */
const blocks = Array.from(
  readFileSync(new URL('../../docs/texts.md', import.meta.url), 'utf8').matchAll(/```\w+\n([\s\S]*?)```/gu),
  ([, block = '']) => block,
)

test('a play is spoken by those whom its front matter casts, under its own title', async () => {
  const [frontMatter, lines] = blocks
  await uploadByHand(platform, 'Evening Radio', 'play.txt', `${frontMatter}\n${lines}`)
  expect(await settledEpisode(platform, 'evening-radio')).toMatchObject({
    state: 'ready',
    title: 'The Lighthouse Play',
    work: { passages: 3 },
  })
  const { polly } = connectClients(platform.endpoints)
  const { SynthesisTasks = [] } = await polly.send(new ListSpeechSynthesisTasksCommand())
  expect(SynthesisTasks.map(({ VoiceId, LanguageCode }) => `${VoiceId} ${LanguageCode}`).toSorted()).toEqual([
    'Amy en-GB',
    'Brian en-GB',
    'Emma en-GB',
  ])
})

test('a text is an episode of the show that it names, whatever folder it is put into', async () => {
  await uploadByHand(platform, 'Inbox', 'news.txt', '---\nshow: Morning Radio\n---\nHello.')
  expect(await settledEpisode(platform, 'morning-radio')).toMatchObject({ state: 'ready', title: 'News' })
  expect(await readAdmin(platform, '/api/shows/inbox/episodes')).toBeUndefined()
})
