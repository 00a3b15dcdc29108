import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { links } from '../../admin/routes.ts'
import { newShow } from '../../core/catalog/show.ts'
import { jpegOf, pngOf } from '../core/catalog/pictures.ts'
import { type RunningAdmin, runAdmin, type Visitor } from './running-admin.ts'

let admin: RunningAdmin
let visitor: Visitor
beforeEach(async () => {
  admin = await runAdmin()
  visitor = await admin.signIn()
  await admin.ports.catalog.addShow(newShow('Tales', admin.ports.now()))
})
afterEach(() => admin.close())

const read = async (path: string) => (await visitor.get(path)).text()
const send = (bytes: Uint8Array) => admin.ports.sentPictures.set('tales', bytes)

test('A picture that was sent is looked at and becomes the picture of the show', async () => {
  expect(await (await visitor.postJson(links.apiCover('tales'), {})).json()).toMatchObject({
    fields: { key: 'pictures/tales' },
  })
  send(pngOf(1_400, 1_400))
  const kept = await visitor.post(links.cover('tales'))
  expect([kept.status, kept.headers.get('location')]).toEqual([303, `${links.show('tales')}#cover`])
  expect(admin.ports.reindexed).toHaveLength(1)
  const page = await read(links.show('tales'))
  expect(page).toContain('src="http://media.example/covers/tales.png?v&#61;v64"')
  expect(page).toContain('alt="The picture of Tales"')
  expect((await visitor.post(links.cover('tales'))).status).toBe(303)
})

test('What podcast apps would not like is told, and the picture kept', async () => {
  send(jpegOf(800, 600))
  await visitor.post(links.cover('tales'))
  const page = await read(links.show('tales'))
  expect(page).toContain('covers/tales.jpg')
  expect(page).toContain('It is not square (800 × 600 pixels)')
})

test.each([
  ['nothing was sent', undefined, 'No picture has arrived'],
  ['it is no picture', new TextEncoder().encode('<html>'), 'no JPEG and no PNG'],
  ['it is too large', new Uint8Array(5 * 1024 * 1024 + 1), 'at most 5 MB'],
])('The page says when %s', async (_, bytes, says) => {
  if (bytes) send(bytes)
  const refused = await visitor.post(links.cover('tales'))
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain(says)
  expect(admin.ports.reindexed).toEqual([])
})

test('A picture is removed', async () => {
  send(jpegOf(1_400, 1_400))
  await visitor.post(links.cover('tales'))
  expect((await visitor.post(links.cover('tales'), { remove: 'yes' })).status).toBe(303)
  expect(await read(links.show('tales'))).not.toContain('The picture of Tales')
  expect(admin.ports.reindexed).toHaveLength(2)
})

test('A show that is not there has no picture', async () => {
  expect((await visitor.post(links.cover('none'))).status).toBe(404)
  expect((await visitor.postJson(links.apiCover('none'), {})).status).toBe(404)
})
