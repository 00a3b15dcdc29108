import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { links, PATHS } from '../../admin/routes.ts'
import { newShow } from '../../core/catalog/show.ts'
import { plannedWork } from './memory-ports.ts'
import { type RunningAdmin, runAdmin, type Visitor } from './running-admin.ts'

let admin: RunningAdmin
let visitor: Visitor
beforeEach(async () => {
  admin = await runAdmin()
  visitor = await admin.signIn()
  await admin.ports.catalog.addShow(newShow('Tales', admin.ports.now()))
})
afterEach(() => admin.close())

interface Told {
  readonly event: string
  readonly data: { readonly [name: string]: unknown; readonly parts: Record<string, string> }
}

/** The events of a connection, as they come. */
async function* listen(path: string): AsyncGenerator<Told> {
  const response = await visitor.get(path)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  let heard = ''
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    heard += text
    const frames = heard.split('\n\n')
    heard = frames.pop() ?? ''
    for (const frame of frames) {
      const [, event, data] = /^event: (.*)\ndata: (.*)$/u.exec(frame) ?? []
      if (event && data) yield { event, data: JSON.parse(data) }
    }
  }
}

/** The next that is told of an episode. */
async function nextEpisode(told: AsyncGenerator<Told>) {
  for (;;) {
    const { value, done } = await told.next()
    if (done) throw new Error('the connection ended')
    if (value.event === 'episode') return value.data
  }
}

test('a connection sets no cookie, so that it cannot undo a sign-in that happens meanwhile', async () => {
  const response = await visitor.get(PATHS.events)
  expect(response.headers.getSetCookie()).toEqual([])
  await response.body?.cancel()
})

test('an episode is told as it is, and then each time it has changed', async () => {
  const { catalog, receive } = admin.ports
  const episode = await receive('tales', 'lion.txt', 'The Lion')
  const told = listen(links.events(episode))
  expect(await nextEpisode(told)).toMatchObject({
    episode: episode.episode,
    state: 'draft',
    title: 'The Lion',
  })

  await catalog.plan(episode, episode.upload, { title: 'The Lion', work: plannedWork(2) })
  expect(await nextEpisode(told)).toMatchObject({ state: 'synthesizing', spoken: 0, passages: 2 })

  await catalog.strike(episode, 'plan', 'passage-0')
  const half = await nextEpisode(told)
  expect(half).toMatchObject({ spoken: 1, passages: 2 })
  expect(half.parts.progress).toContain('1 of 2 passages')

  await catalog.strike(episode, 'plan', 'passage-1')
  expect(await nextEpisode(told)).toMatchObject({ spoken: 2 })
  await catalog.finish(episode, 'plan', { hash: 'abc', durationMilliseconds: 24, bytes: 144 })
  const ready = await nextEpisode(told)
  expect(ready).toMatchObject({ state: 'ready', durationMilliseconds: 24, says: '“The Lion”: ready.' })
  expect(ready.parts.listen).toContain('abc.mp3')
  await told.return(undefined)
})

test('a show tells of an episode that arrives later, and nothing of other shows', async () => {
  await admin.ports.catalog.addShow(newShow('Other', admin.ports.now()))
  const told = listen(links.events({ show: 'tales' }))
  expect((await told.next()).value).toMatchObject({ event: 'refused' })
  await admin.ports.receive('other', 'not-this.txt')
  await admin.ports.receive('tales', 'this.txt')
  expect(await nextEpisode(told)).toMatchObject({ show: 'tales', title: 'this.txt' })
  await told.return(undefined)
})

test('the shelf tells of a show, an episode and a refused upload that are new', async () => {
  const told = listen(links.events())
  expect((await told.next()).value).toMatchObject({ event: 'refused', data: { refused: [] } })
  expect((await told.next()).value).toMatchObject({ event: 'show', data: { show: 'tales' } })
  const { catalog, receive, now } = admin.ports
  await catalog.addShow(newShow('News', now()))
  await receive('news', 'today.txt')
  await catalog.refuseUpload({
    key: 'uploads/x.exe',
    at: now(),
    code: 'show-missing',
    message: 'It belongs to no show.',
  })
  const heard = [(await told.next()).value, (await told.next()).value, (await told.next()).value] as Told[]
  expect(heard.map(({ event }) => event).sort()).toEqual(['episode', 'refused', 'show'])
  await told.return(undefined)
})

test('titles arrive as text, never as markup', async () => {
  const episode = await admin.ports.receive('tales', 'x.txt', '<img src=x onerror=alert(1)>')
  const told = listen(links.events(episode))
  const { parts } = await nextEpisode(told)
  for (const html of Object.values(parts)) expect(html).not.toContain('<img')
  await told.return(undefined)
})

test.each(['?show=NO', `?show=${'x'.repeat(3000)}`, '?show=a&show=b', '?show=tales&episode=%22'])(
  'nothing that cannot be there is followed: %s',
  async query => {
    const response = await visitor.get(PATHS.events + query)
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'not-found' }])
  },
)

test('connections end when the server stops', async () => {
  const told = listen(links.events({ show: 'tales' }))
  await told.next()
  await admin.close()
  expect((await told.next().catch(() => ({ done: true }))).done).toBe(true)
  admin = await runAdmin()
})

test('one session holds a few connections, and gets the place of one that it closes', async () => {
  const path = links.events({ show: 'tales' })
  const held = Array.from({ length: 8 }, () => listen(path))
  for (const told of held) await told.next()
  const refused = await visitor.get(path)
  expect([refused.status, await refused.json()]).toMatchObject([429, { code: 'too-many-connections' }])
  expect((await (await admin.signIn()).get(PATHS.apiShows)).status).toBe(200)

  await held.pop()?.return(undefined)
  let again = await visitor.get(path)
  while (again.status === 429) again = await visitor.get(path)
  expect(again.status).toBe(200)
  await again.body?.cancel()
  for (const told of held) await told.return(undefined)
})

test('when the catalog fails, the connection ends and the log says why', async () => {
  const cause = new Error('away')
  const broken = await runAdmin({
    catalog: { ...admin.ports.catalog, getEpisode: () => Promise.reject(cause) },
  })
  const response = await (await broken.signIn()).get(links.events({ show: 'tales', episode: 'x' }))
  expect(await response.text()).toContain('retry:')
  expect(broken.logged).toContainEqual(expect.objectContaining({ message: 'Live events ended' }))
  await broken.close()
})
