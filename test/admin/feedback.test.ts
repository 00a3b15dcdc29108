import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { links, PATHS } from '../../admin/routes.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import { newShow } from '../../core/catalog/show.ts'
import { plannedWork } from './memory-ports.ts'
import { type RunningAdmin, runAdmin, type Visitor } from './running-admin.ts'

let admin: RunningAdmin
let visitor: Visitor
let episode: Episode
beforeEach(async () => {
  admin = await runAdmin()
  visitor = await admin.signIn()
  const { catalog, receive, now } = admin.ports
  await catalog.addShow(newShow('Tales', now()))
  episode = await receive('tales', 'lion.txt', 'The Lion')
  await catalog.plan(episode, episode.upload, {
    title: 'The Lion',
    work: { ...plannedWork(1), waiting: [] },
  })
  await catalog.finish(episode, 'plan', { hash: 'abc', durationMilliseconds: 192_400, bytes: 1 })
})
afterEach(() => admin.close())

const read = async (path: string) => (await visitor.get(path)).text()

const idOf = (minute: number) =>
  `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z.0123456789abcdef0123`

const report = (minute: number, text?: string) =>
  admin.ports.saidOf(episode).problems.push({
    id: idOf(minute),
    at: idOf(minute).slice(0, 24),
    offsetMilliseconds: 61_000,
    ...(text && { text }),
  })

describe('what listeners say', () => {
  test('is no part of the pages while nobody said anything', async () => {
    for (const page of [links.episode(episode), links.show('tales')])
      expect(await read(page)).not.toContain('What listeners say')
  })

  test('stands on the page of the episode: stars, and problems with the place where they are heard', async () => {
    admin.ports.saidOf(episode).ratings.push(4, 5)
    report(1, 'The name is <b>wrong</b> & "odd"')
    report(2)
    const page = await read(links.episode(episode))
    expect(page).toContain('<strong>4.5</strong> of 5 stars, from 2 ratings')
    expect(page).toContain('2 problems reported')
    expect(page).toContain('<q>The name is &#60;b&#62;wrong&#60;/b&#62; &#38; &#34;odd&#34;</q>')
    expect(page).toContain(
      `<a href="http://media.example/editions/${episode.episode}/abc.mp3#t=61.0" data-plays-from="61.0">Listen at 1 min 1.0 s</a>`,
    )
    expect(page.indexOf(idOf(2))).toBeLessThan(page.indexOf(idOf(1)))
  })

  test('comes page by page', async () => {
    for (let minute = 10; minute < 35; minute++) report(minute, `problem ${minute}`)
    const first = await read(links.episode(episode))
    expect(first).toContain('problem 34')
    expect(first).not.toContain('problem 14<')
    const older = /class="button quiet" href="([^"]*)">Older/u.exec(first)?.[1] ?? ''
    const second = await read(older.replaceAll('&#61;', '=').split('#')[0] ?? '')
    for (const [text, isThere] of [
      ['problem 15', false],
      ['problem 14', true],
      ['problem 10', true],
    ] as const)
      expect(second.includes(text)).toBe(isThere)
    expect(second).toContain('>Newest</a>')
    expect((await visitor.get(`${PATHS.episode}?problems=%00`)).status).toBe(404)
    expect((await visitor.get(`${links.episode(episode)}?problems=${'x'.repeat(3_000)}`)).status).toBe(200)
  })

  test('is done with one by one', async () => {
    report(1, 'first')
    report(2, 'second')
    const done = await visitor.post(links.doneWithProblem(episode), { problem: idOf(1) })
    expect([done.status, done.headers.get('location')]).toEqual([303, links.feedback(episode)])
    const page = await read(links.episode(episode))
    expect(page).toContain('second')
    expect(page).not.toContain('first')
    for (const problem of [idOf(1), '', 'x'.repeat(3_000)])
      expect((await visitor.post(links.doneWithProblem(episode), { problem })).status).toBe(303)
    expect((await visitor.post(links.doneWithProblem({ show: 'tales', episode: 'none' }))).status).toBe(404)
  })

  test('is summed up on the page of the show, with the way to the episodes that have problems', async () => {
    admin.ports.saidOf(episode).ratings.push(3)
    report(1, 'first')
    const page = await read(links.show('tales'))
    expect(page).toContain('What listeners say of Tales')
    expect(page).toContain('<strong>3.0</strong> of 5 stars, from 1 rating')
    expect(page).toContain(`<a href="${links.feedback(episode)}">The Lion</a>`)
    expect(page).toContain('1 problem<')
  })
})

describe('the number of an episode', () => {
  test('is given on its page, and the index is told', async () => {
    const kept = await visitor.post(links.episodeNumber(episode), { number: ' 12 ' })
    expect([kept.status, kept.headers.get('location')]).toEqual([303, links.episode(episode)])
    expect(await admin.ports.catalog.getEpisode(episode)).toMatchObject({ number: 12 })
    expect(admin.ports.reindexed).toHaveLength(1)
    expect(await read(links.episode(episode))).toContain('value="12"')
    expect(await read(links.show('tales'))).toContain('number 12')
    await visitor.post(links.episodeNumber(episode), { number: '' })
    expect((await admin.ports.catalog.getEpisode(episode))?.number).toBeUndefined()
  })

  test.each(['0', '-1', '1.5', 'twelve', '100001', '9'.repeat(30)])('cannot be %s', async number => {
    const refused = await visitor.post(links.episodeNumber(episode), { number })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('a whole number from 1 to 100,000')
    expect(admin.ports.reindexed).toEqual([])
  })
})

describe('a title that is hard to ask for', () => {
  test('is said in lists and on its page, with what would help', async () => {
    const problem = {
      code: 'title-confusable',
      message: 'It sounds like <The Line>.',
      suggestion: 'The Old Lion',
    }
    admin.ports.hardToAskFor.set(episode.episode, [problem])
    for (const page of [PATHS.home, links.show('tales')])
      expect(await read(page)).toContain('title="It sounds like &#60;The Line&#62;.">Hard to ask for</span>')
    const page = await read(links.episode(episode))
    expect(page).toContain('It sounds like &#60;The Line&#62;.')
    expect(page).toContain('A title such as <q>The Old Lion</q> would be found.')
  })

  test('is foreseen before it is spoken, and then is what publishing found', async () => {
    const { catalog, offer } = admin.ports
    await catalog.changeShow('tales', { ask: 'always' })
    const waiting = await offer('tales', 'stop.txt', '# Stop\n\nOnce upon a time.')
    expect(await read(links.episode(waiting))).toContain('“Stop” is something that listeners say')
    expect(await read(links.show('tales'))).toContain('Hard to ask for')
    await catalog.plan(waiting, waiting.upload, { title: 'Stop', work: { ...plannedWork(1), waiting: [] } })
    expect(await read(links.episode(waiting))).toContain('“Stop” is something that listeners say')
    await catalog.finish(waiting, 'plan', { hash: 'def', durationMilliseconds: 1_000, bytes: 1 })
    expect(await read(links.episode(waiting))).not.toContain('something that listeners say')
  })

  test('is not said of others', async () => {
    for (const page of [PATHS.home, links.show('tales'), links.episode(episode)])
      expect(await read(page)).not.toContain('Hard to ask for')
  })
})
