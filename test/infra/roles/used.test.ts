import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TooManyRequestsException } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { links, PATHS } from '../../../admin/routes.ts'
import type { Episode } from '../../../core/catalog/episode.ts'
import { covers, type Permission, together } from '../../../infra/roles/permissions.ts'
import { PROGRAMS } from '../../../infra/roles/programs.ts'
import { roleOf } from '../../../infra/roles/roles.ts'
import { SCHEDULES, type Schedule } from '../../../infra/wiring.ts'
import {
  type RunningPlatform,
  readAdmin,
  sendAdmin,
  settledEpisode,
  startPlatform,
  until,
  uploadByHand,
} from '../../platform.ts'
import { quiet } from '../../queues.ts'
import { wakeNow } from '../../schedules.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { permissionsUsed } from './permissions-used.ts'
import type { Recorded } from './record-requests.ts'

const SHOW = 'hill-stories'
const PICTURE = 'skill-package/assets/images/en-US_largeIcon.png'

/** All but one that runs on AWS alone. */
const HERE = PROGRAMS.filter(({ name }) => name !== 'rehearse')

const folder = temporaryFolder()
let platform: RunningPlatform
/** What each program was seen to do. */
let used: ReadonlyMap<string, readonly Permission[]>

beforeAll(async () => {
  platform = await startPlatform(folder.path, 'test/infra/roles/recording-start.js')
  await live().finally(() => platform.stop())
  used = readUsed()
})

afterAll(() => {
  folder.remove()
  console.info(`Allowed, and not seen in this day:\n${neverSeen().join('\n')}`)
})

/** What nobody did here: most of it happens only when something goes wrong. */
const neverSeen = () =>
  HERE.flatMap(program =>
    roleOf(program)
      .allowed.filter(one => !(used?.get(program.name) ?? []).some(other => covers(one, other)))
      .map(({ action, resource, partition = '' }) =>
        `${program.name} ${action} ${resource} ${partition}`.trim(),
      ),
  ).sort()

/** A day of the product: what creators, listeners, visitors and the clock do, each once. */
async function live(): Promise<void> {
  await speak(
    '# The Lamp\n\nEvery evening the lamp on the hill was lit.\n\n# The climb\n\nOne night a girl climbed up.',
  )
  await uploadByHand(platform, SHOW, 'lamp.xyz', 'No text.')
  await create()
  await listen()
  await visit()
  await speak(
    '# The Lamp\n\nEvery evening the lamp on the hill was lit.\n\n# The climb\n\nOne night a goat climbed up.',
  )
  await wake(SCHEDULES.overdue, { startedSecondsAgo: 0 })
  await wake(SCHEDULES.retired, { retiredSecondsAgo: 0 })
  await wake(SCHEDULES.due, {})
  await wake(SCHEDULES.titles, { paceSeconds: 0, trustSeconds: 0 })
}

/** Wakes what the clock wakes, once the clock or a queue has not woken it already. */
const wake = (schedule: Schedule, impatience: Readonly<Record<string, number>>) =>
  until(() =>
    wakeNow(platform, schedule, impatience).then(
      () => true,
      (error: unknown) => {
        if (error instanceof TooManyRequestsException) return false
        throw error
      },
    ),
  )

async function speak(text: string): Promise<Episode> {
  await uploadByHand(platform, SHOW, 'lamp.md', text)
  await quiet(platform)
  const episode = await settledEpisode(platform, SHOW)
  await quiet(platform)
  return episode
}

async function create(): Promise<void> {
  const episode = await settledEpisode(platform, SHOW)
  const [page, show] = [links.episode(episode), links.show(SHOW)]
  for (const path of [PATHS.home, PATHS.budget, PATHS.lexicon, page, show]) await look(path)
  await sendAdmin(platform, PATHS.lexicon, { text: 'goat = gote', version: 0 })
  await sendAdmin(platform, PATHS.lexiconPreview, { text: 'goat = gote', version: 0, word: 'goat' })
  await look(links.lexicon(SHOW))
  await sendAdmin(platform, PATHS.budget, { measure: 'dollars', amount: '100' })
  await sendAdmin(platform, PATHS.apiEstimates, { show: 'Hill Stories', name: 'new.md', text: 'A new one.' })
  await sendAdmin(platform, PATHS.apiEstimates, { show: SHOW, episode: episode.episode })
  await sendAdmin(platform, PATHS.budget, { measure: 'none', amount: '' })
  await sendAdmin(platform, `${show}/settings`, { author: 'Anna Hill' })
  await sendAdmin(platform, `${page}/number`, { number: '7' })
  await sendAdmin(platform, `${page}/archive`, {})
  await sendAdmin(platform, `${page}/restore`, {})
  await sendAdmin(platform, `${page}/retry`, {})
  await sendAdmin(platform, PATHS.shows, { title: 'Other Stories' })
  await sendAdmin(platform, PATHS.apiUploads, { show: 'Hill Stories', name: 'other.md', size: 10 })
  await sendAdmin(platform, PATHS.refused, { key: `uploads/${SHOW}/lamp.xyz` })
  await sendPicture()
  await quiet(platform)
}

/** As the page's script does. */
async function sendPicture(): Promise<void> {
  const form = await sendAdmin<{ url: string; fields: Record<string, string> }>(
    platform,
    `/api/shows/${SHOW}/cover`,
    {},
  )
  const body = new FormData()
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value)
  body.append('file', new Blob([readFileSync(PICTURE)]))
  expect((await fetch(form.url, { method: 'POST', body })).ok).toBe(true)
  await sendAdmin(platform, `/shows/${SHOW}/cover`, {})
}

const look = (path: string) => readAdmin(platform, path).catch(() => undefined)

async function listen(): Promise<void> {
  for (const utterance of [
    'open voice shelf',
    'ask voice shelf to play the lamp',
    'ask voice shelf to rate this five stars',
    'ask voice shelf to report that the goat is missing',
    'ask voice shelf to play something about a girl',
    'ask voice shelf to play the lamp',
    'ask voice shelf to stop at the end of this chapter',
  ])
    await say(utterance)
  await tell('/device/clock', { advanceMilliseconds: 5_000 })
  await say('pause')
  const episode = await settledEpisode(platform, SHOW)
  const problems = await readProblems(episode)
  for (const problem of problems) await sendAdmin(platform, `${links.episode(episode)}/done`, { problem })
  await say('ask voice shelf to forget me')
  await say('yes')
}

/** The problems on an episode's page, by the ids that its forms send. */
async function readProblems(episode: Episode): Promise<readonly string[]> {
  const { admin, signIn } = platform.endpoints
  const authorization = `Bearer ${new URL(signIn).searchParams.get('token')}`
  const page = await (await fetch(admin + links.episode(episode), { headers: { authorization } })).text()
  return [...page.matchAll(/name="problem" value="([^"]+)"/gu)].flatMap(([, id]) => id ?? [])
}

const say = (utterance: string) => tell('/device/say', { utterance })

async function tell(path: string, body: object): Promise<void> {
  const response = await fetch(platform.endpoints.alexa + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.ok).toBe(true)
}

async function visit(): Promise<void> {
  const { episode } = await settledEpisode(platform, SHOW)
  for (const path of ['/', `/shows/${SHOW}`, `/shows/${SHOW}/${episode}`, '/shows/none', '/search?q=lamp'])
    await fetch(platform.endpoints.site + path)
}

function readUsed(): ReadonlyMap<string, readonly Permission[]> {
  const lines = readFileSync(join(folder.path, 'requests.jsonl'), 'utf8').trim().split('\n')
  const requests = lines.map(line => JSON.parse(line) as Recorded)
  return new Map(
    [...Map.groupBy(requests, ({ program }) => program)].map(([program, all]) => [
      program,
      together(all.flatMap(permissionsUsed)),
    ]),
  )
}

test.each(HERE)('$name was allowed all that it was seen to do', program => {
  const { allowed } = roleOf(program)
  const seen = used.get(program.name) ?? []
  expect(seen).not.toEqual([])
  const forbidden = seen.filter(one => !allowed.some(other => covers(other, one)))
  expect(forbidden).toEqual([])
})

test.each([
  [
    'a key that its role does not name',
    { url: '/voiceshelf-content/editions/a/b.mp3?x-id=PutObject', method: 'PUT' },
    's3:PutObject ContentBucket/editions/a/b.mp3',
  ],
  [
    'a key that is not there, and a list',
    { url: '/voiceshelf-content/plans/a.json', method: 'GET', status: 404 },
    's3:GetObject ContentBucket/plans/a.json, s3:ListBucket ContentBucket',
  ],
  [
    'what it copies, and where to',
    {
      url: '/voiceshelf-content/cuts/a.mp3?partNumber=1',
      method: 'PUT',
      copySource: 'voiceshelf-content/takes/b.mp3',
    },
    's3:GetObject ContentBucket/takes/b.mp3, s3:PutObject ContentBucket/cuts/a.mp3',
  ],
])('A program that asks for %s is found out', (_, request, asked) => {
  const used = permissionsUsed({ program: 'site', service: 's3', ...request })
  expect(used.map(({ action, resource }) => `${action} ${resource}`).join(', ')).toBe(asked)
  const [site] = HERE.filter(({ name }) => name === 'site')
  const { allowed } = roleOf(site ?? { name: '', entry: '' })
  expect(used.every(one => allowed.some(other => covers(other, one)))).toBe(false)
})
