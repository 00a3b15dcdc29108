import { ListSpeechSynthesisTasksCommand } from '@aws-sdk/client-polly'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { links } from '../../admin/routes.ts'
import { millisecondsOf, readMp3 } from '../../core/synthesis/mp3.ts'
import {
  connectClients,
  type RunningPlatform,
  sendAdmin,
  settledEpisode,
  startPlatform,
  until,
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

const chapter = (name: string, words: string) =>
  `## ${name}\n\n${`${words} The boats lay close together as if they were cold, and nobody had seen the keeper. `.repeat(8)}`
const TEXT = [chapter('One', 'A GIF.'), chapter('Two', 'A lamp.'), chapter('Three', 'A gull.')].join('\n\n')

const requested = async () => {
  const { polly } = connectClients(platform.endpoints)
  const { SynthesisTasks = [] } = await polly.send(new ListSpeechSynthesisTasksCommand())
  polly.destroy()
  return SynthesisTasks
}

test('a changed lexicon entry costs exactly the passage in which its word stands', async () => {
  await uploadByHand(platform, 'Sea Stories', 'gif.md', TEXT)
  const first = await settledEpisode(platform, 'sea-stories')
  expect(first).toMatchObject({ state: 'ready', work: { passages: 3 } })
  const before = await requested()

  await sendAdmin(platform, links.lexicon('sea-stories'), {
    text: 'GIF → jiff with a soft beginning',
    version: '0',
  })
  await sendAdmin(platform, links.speakLexicon('sea-stories'), {})
  const anew = await until(async () => {
    const now = await settledEpisode(platform, 'sea-stories')
    return now.state === 'ready' && now.edition?.hash !== first.edition?.hash && now
  })
  const tasks = await requested()
  expect(tasks).toHaveLength(before.length + 1)
  expect(anew.work?.billedCharacters).toBe(
    tasks.filter(({ TaskId }) => !before.some(one => one.TaskId === TaskId))[0]?.RequestCharacters,
  )
  expect(anew.edition?.durationMilliseconds).toBeGreaterThan(
    (first.edition?.durationMilliseconds ?? 0) + 3_000,
  )
})

test('a word is heard at once, as Polly says it and as the lexicon has it', async () => {
  const page = await previewPage({ text: 'GIF → jiff with a soft beginning', version: '0', word: 'GIF' })
  const [plain = 0, other = 0] = Array.from(
    page.matchAll(/data:audio\/mpeg;base64,([\w+/=]+)/gu),
    ([, mp3 = '']) => millisecondsOf(readMp3(Buffer.from(mp3, 'base64'))),
  )
  expect(plain).toBeGreaterThan(200)
  expect(other).toBeGreaterThan(plain + 500)
})

async function previewPage(fields: Record<string, string>): Promise<string> {
  const { admin, signIn } = platform.endpoints
  const response = await fetch(admin + links.lexiconPreview('sea-stories'), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${new URL(signIn).searchParams.get('token')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(fields),
  })
  expect(response.status).toBe(200)
  return (await response.text()).replaceAll('&#x3D;', '=').replaceAll('&#61;', '=')
}
