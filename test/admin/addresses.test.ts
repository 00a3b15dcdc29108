import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { links, PATHS } from '../../admin/routes.ts'
import { newShow } from '../../core/catalog/show.ts'
import type { Source } from '../../core/catalog/source.ts'
import { readAddressFile } from '../../core/text/address-file.ts'
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
const add = (show: string, address: string) => visitor.post(PATHS.addresses, { show, address })

const SOURCE: Source = {
  show: 'tales',
  key: 'uploads/tales/harbour.url',
  address: 'https://www.harbour.example/feed/',
  title: 'Harbour <News>',
  lookedAt: '2026-11-23T14:05:00Z',
  names: { a: 'text-a', b: 'text-b' },
}

describe('an address', () => {
  test('goes the way of an upload, and its show’s page says so', async () => {
    const response = await add('tales', ' HTTPS://Pages.Example/Été?a=1#b ')
    expect([response.status, response.headers.get('location')]).toEqual([303, links.visiting('tales')])
    const [key = ''] = admin.ports.arrivals
    expect(key).toMatch(/^uploads\/tales\/pages-example-été-[0-9a-f]{10}\.url$/u)
    const file = readAddressFile(Buffer.from(admin.ports.texts.get(key) ?? ''))
    expect(file).toMatchObject({ ok: true, value: { isItem: false } })
    expect(file.ok && file.value.address.href).toBe('https://pages.example/%C3%89t%C3%A9?a=1')
    expect(await read(links.visiting('tales'))).toContain('The address is being visited.')
    expect(await read(links.show('tales'))).not.toContain('The address is being visited.')
  })

  test('given again is the same upload again', async () => {
    for (const address of ['https://pages.example/a', 'pages.example/a#b']) await add('tales', address)
    expect(new Set(admin.ports.arrivals).size).toBe(1)
    expect(admin.ports.arrivals).toHaveLength(2)
  })

  test('for a show that is not there yet makes the show', async () => {
    const response = await add('My texts', 'https://pages.example/')
    expect(response.headers.get('location')).toBe(links.visiting('my-texts'))
    expect(await admin.ports.catalog.getShow('my-texts')).toMatchObject({ title: 'My texts' })
  })

  test.each([
    ['', 'This is not an address of the web.'],
    ['two words', 'This is not an address of the web.'],
    ['ftp://pages.example/', 'Addresses that begin with ftp: are not visited.'],
    ['javascript:alert(1)', 'Addresses that begin with javascript: are not visited.'],
    ['https://me:secret@pages.example/', 'This address holds a user name or a password.'],
    ['https://pages.example:8443/', 'This address names port 8443'],
    ['http://169.254.169.254/latest/', '169.254.169.254 is inside a private network'],
    ['http://[::ffff:10.0.0.1]/', 'is inside a private network'],
    [`https://pages.example/${'x'.repeat(3000)}`, 'at most 2048 are allowed'],
  ])('such as %j is refused in words, with what was typed', async (address, words) => {
    const response = await add('tales', address)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('<h1>Tales</h1>')
    expect(page).toContain(words)
    expect(page).toMatch(/id="address"[^>]*aria-invalid="true"/u)
    expect(page).toContain(`value="${address.replace(/[=]/gu, '&#61;')}"`)
    expect(admin.ports.arrivals).toEqual([])
  })

  test('that is refused on an empty shelf is refused there', async () => {
    const response = await add('My texts', 'nothing at all')
    expect([response.status, await response.text()]).toEqual([
      422,
      expect.stringContaining('<h1>Your shelf</h1>'),
    ])
    expect(await admin.ports.catalog.getShow('my-texts')).toBeUndefined()
  })

  test('from another site is not taken', async () => {
    const body = new URLSearchParams({ show: 'tales', address: 'https://pages.example/' })
    expect((await visitor.get(PATHS.addresses, { method: 'POST', body })).status).toBe(403)
    expect(admin.ports.arrivals).toEqual([])
  })

  test('may be uploaded by a script, and is no episode', async () => {
    const response = await visitor.postJson(PATHS.apiUploads, { show: 'tales', name: 'page.url', size: 30 })
    expect(await response.json()).toEqual({
      url: expect.any(String),
      fields: expect.objectContaining({ key: 'uploads/tales/page.url' }),
      page: links.show('tales'),
    })
  })

  test('is asked for on the shelf and on each show’s page', async () => {
    for (const path of [PATHS.home, links.show('tales')])
      expect(await read(path)).toMatch(/action="\/addresses".*name="_csrf".*name="show".*name="address"/su)
  })
})

describe('an address that was refused', () => {
  const key = 'uploads/tales/pages.url'

  test('is tried again with what it was', async () => {
    const { uploads, catalog, arrivals } = admin.ports
    await uploads.put({ show: 'tales', name: 'pages.url' }, 'https://pages.example/')
    await catalog.refuseUpload({
      key,
      at: admin.ports.now(),
      code: 'page-broken',
      message: 'It has a fault.',
    })
    expect(await read(links.show('tales'))).toContain(`Try ${key} again`)
    expect((await visitor.post(PATHS.refused, { key, again: 'yes' })).status).toBe(303)
    expect(arrivals).toEqual([key, key])
    expect(await catalog.listRefusedUploads()).toEqual([])
  })

  test('is not tried when it was not refused', async () => {
    await admin.ports.uploads.put({ show: 'tales', name: 'pages.url' }, 'https://pages.example/')
    await visitor.post(PATHS.refused, { key, again: 'yes' })
    expect(admin.ports.arrivals).toEqual([key])
  })

  test('stands apart from other refused uploads, which can only be dismissed', async () => {
    const refused = { at: admin.ports.now(), code: 'text-format', message: 'Not a text.' }
    await admin.ports.catalog.refuseUpload({ key: 'uploads/tales/x.exe', ...refused })
    expect(await read(links.show('tales'))).not.toContain('Try again')
  })
})

describe('a feed', () => {
  beforeEach(() => admin.ports.catalog.noteSource(SOURCE, '01'))

  test('is told of on its show’s page and no other’s', async () => {
    await admin.ports.catalog.addShow(newShow('Other', admin.ports.now()))
    const page = await read(links.show('tales'))
    expect(page).toMatch(
      /Harbour &#60;News&#62;.*2 texts from .*>harbour\.example\/feed<.*23 Nov 2026, 14:05 UTC/su,
    )
    expect(await read(links.show('other'))).not.toContain('Harbour')
  })

  test('is looked at again', async () => {
    await admin.ports.uploads.put({ show: 'tales', name: 'harbour.url' }, SOURCE.address)
    const response = await visitor.post(links.sources('tales'), { key: SOURCE.key })
    expect(response.headers.get('location')).toBe(links.visiting('tales'))
    expect(admin.ports.arrivals).toEqual([SOURCE.key, SOURCE.key])
  })

  test('whose address was taken away says so', async () => {
    const response = await visitor.post(links.sources('tales'), { key: SOURCE.key })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('The text is no longer where it was uploaded to.')
  })

  test('that the show has none of is not looked at', async () => {
    expect((await visitor.post(links.sources('tales'), { key: 'uploads/other/x.url' })).status).toBe(404)
    expect((await visitor.post(links.sources('tales'))).status).toBe(404)
  })
})

test('a feed that is looked at appears on the page that is open', async () => {
  const response = await visitor.get(links.events({ show: 'tales' }))
  const frames = response.body?.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]()
  await frames?.next()
  await admin.ports.catalog.noteSource(SOURCE, '01')
  let told = ''
  while (!told.includes('event: sources')) told += (await frames?.next())?.value ?? ''
  expect(told).toContain('2 texts from')
  await frames?.return?.(undefined)
})
