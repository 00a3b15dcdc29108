import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { links } from '../../admin/routes.ts'
import { newShow } from '../../core/catalog/show.ts'
import { type RunningAdmin, runAdmin } from './running-admin.ts'

let admin: RunningAdmin
let visitor: Awaited<ReturnType<RunningAdmin['signIn']>>

beforeEach(async () => {
  admin = await runAdmin()
  visitor = await admin.signIn()
  await admin.ports.catalog.addShow(newShow('Tales', admin.ports.now()))
})
afterEach(() => admin.close())

const read = async (path: string) => (await visitor.get(path)).text()
const LEXICON = 'GIF → jif\nŁódź → /wut͡ɕ/'

describe('a lexicon', () => {
  test.each([
    ['of the shelf', undefined],
    ['of a show', 'tales'],
  ])('%s is kept as it was written, and shown again', async (_, show) => {
    const response = await visitor.post(links.lexicon(show), { text: LEXICON, version: '0' })
    expect([response.status, response.headers.get('location')]).toEqual([303, links.lexicon(show)])
    expect(await admin.ports.lexicons.get(show)).toEqual({ text: LEXICON, version: 1 })
    const page = await read(links.lexicon(show))
    expect(page).toContain(LEXICON)
    expect(page).toContain('name="version" value="1"')
  })

  test('that cannot be read is refused with what was written, and nothing is kept', async () => {
    const response = await visitor.post(links.lexicon(), { text: 'GIF <b>', version: '0' })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('Line 1: write a word, an arrow')
    expect(page).toContain('GIF &#60;b&#62;')
    expect((await admin.ports.lexicons.get()).version).toBe(0)
  })

  test('that somebody else changed meanwhile is not overwritten, and what was written is not lost', async () => {
    await visitor.post(links.lexicon(), { text: 'a → b', version: '0' })
    const response = await visitor.post(links.lexicon(), { text: LEXICON, version: '0' })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('Somebody else has changed this lexicon')
    expect(page).toContain(LEXICON)
    expect((await admin.ports.lexicons.get()).text).toBe('a → b')
  })

  test('of a show that is not there is not there', async () => {
    expect((await visitor.get(links.lexicon('none'))).status).toBe(404)
    expect((await visitor.post(links.lexicon('none'), { text: '', version: '0' })).status).toBe(404)
  })
})

describe('a word', () => {
  const hear = (word: string, show?: string) =>
    visitor.post(links.lexiconPreview(show), { text: LEXICON, version: '0', word })

  test('is heard as Polly says it and as the lexicon in the box has it, and nothing is kept', async () => {
    const page = await (await hear('GIF', 'tales')).text()
    expect(page.match(/src="data:audio\/mpeg;base64,/gu)).toHaveLength(2)
    expect(admin.ports.previewed).toEqual([
      '<speak><p><s>GIF</s></p></speak>',
      '<speak><p><s><sub alias="jif">GIF</sub></s></p></speak>',
    ])
    expect((await admin.ports.lexicons.get('tales')).version).toBe(0)
  })

  test('that the lexicon does not have is heard once', async () => {
    expect(await (await hear('PNG')).text()).toContain('The lexicon has none of these words.')
    expect(admin.ports.previewed).toHaveLength(1)
  })

  test.each([[''], ['…'], ['a'.repeat(61)]])('is not "%s"', async word => {
    const response = await hear(word)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Write a word or a few')
    expect(admin.ports.previewed).toEqual([])
  })
})

test('what a lexicon changes in recordings is shown with its price, and spoken when asked for', async () => {
  const episode = await admin.ports.offer('tales', 'lion.txt', 'A lion makes a GIF.')
  const plan = episode.offer?.plan ?? ''
  admin.ports.shelve(plan)
  await admin.ports.catalog.plan(episode, episode.upload, {
    title: 'The Lion',
    work: { plan, passages: 1, billedCharacters: 19, waiting: [] },
  })
  await admin.ports.catalog.finish(episode, plan, { hash: 'e1', durationMilliseconds: 1, bytes: 1 })
  expect(await read(links.lexicon('tales'))).not.toContain('would change')
  await visitor.post(links.lexicon('tales'), { text: LEXICON, version: '0' })
  const page = await read(links.lexicon('tales'))
  expect(page).toContain('Recordings that would change')
  expect(page).toContain('1 passage, 19 characters')
  expect((await visitor.post(links.speakLexicon('tales'))).status).toBe(303)
  expect(admin.ports.arrivals.at(-1)).toBe(episode.upload.key)
})
