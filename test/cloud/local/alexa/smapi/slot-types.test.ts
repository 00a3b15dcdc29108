import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type AskCommand, askCommand, printed } from '../toy-skill/ask-command.ts'
import { serveToy, type ToyServer } from '../toy-skill/toy-server.ts'
import { temporaryFolder } from '../toy-skill/toy-skill.ts'

let kept: ReturnType<typeof temporaryFolder>
let toy: ToyServer
let ask: AskCommand

beforeEach(async () => {
  kept = temporaryFolder()
  toy = await serveToy({}, { folder: kept.folder })
  ask = askCommand(toy.address)
})
afterEach(async () => {
  ask.remove()
  await toy.close()
  kept.remove()
})

const SLOT_TYPES = '/v1/skills/api/custom/interactionModel/slotTypes'
const call = (method: string, path: string, body?: object) =>
  fetch(new URL(path, toy.address), { method, ...(body ? { body: JSON.stringify(body) } : {}) })
const answerOf = async (response: Response) => JSON.parse(await response.text())
const get = async (path: string) => answerOf(await call('GET', path))

const smapi = (command: string, ...options: string[]) => ask.run(['smapi', command, ...options])

/** A file beside the command, as its options name it. */
function fileOf(name: string, content: object): string {
  writeFileSync(join(ask.folder, name), JSON.stringify(content))
  return `file:${name}`
}

const inline = (...values: string[]) => ({
  valueSupplier: {
    type: 'InlineValueSupplier',
    values: values.map(value => ({ id: value.toLowerCase(), name: { value, synonyms: [] } })),
  },
})
const fromCatalog = (catalogId: string, version = '1') => ({
  valueSupplier: { type: 'CatalogValueSupplier', valueCatalog: { catalogId, version } },
})

async function newSlotType(name = 'Song'): Promise<string> {
  const created = await call('POST', SLOT_TYPES, {
    vendorId: 'V',
    slotType: { name, description: 'All songs' },
  })
  expect(created.status).toBe(200)
  return (await answerOf(created)).slotType.id
}

/** Adds a version; gives how that ended. */
async function addVersion(id: string, definition: object = inline('Lion'), description = 'Animals') {
  const added = await call('POST', `${SLOT_TYPES}/${id}/versions`, { slotType: { definition, description } })
  expect(added.status).toBe(202)
  return (await get(added.headers.get('location') ?? '')).updateRequest
}

test('ask smapi makes a slot type and a version of it, and says how to see how that went', async () => {
  const slotType = fileOf('type.json', { slotType: { name: 'Song', description: 'All songs' } })
  const made = await smapi('create-interaction-model-slot-type', '--slot-type', slotType)
  expect(made.code).toBe(0)
  const of = ['--slot-type-id', printed(made).slotType.id]

  const version = fileOf('version.json', { slotType: { definition: inline('Lion'), description: 'Animals' } })
  const added = await smapi('create-interaction-model-slot-type-version', ...of, '--slot-type', version)
  expect(added.code).toBe(0)
  const [hint = ''] = /get-interaction-model-slot-type-build-status .+/.exec(added.output) ?? []
  const status = await ask.run(['smapi', ...hint.split(' ')])
  expect(printed(status)).toEqual({ updateRequest: { status: 'SUCCEEDED', version: '1' } })
  const shown = await smapi('get-interaction-model-slot-type-version', ...of, '--vers', '1')
  expect(printed(shown)).toMatchObject({ slotType: { definition: inline('Lion'), version: '1' } })
})

test('ask smapi describes a slot type and its version anew, lists both and deletes them', async () => {
  const id = await newSlotType()
  await addVersion(id)
  const of = ['--slot-type-id', id]
  const ofVersion = [...of, '--vers', '1']
  const anew = ['--slot-type-description', 'New']
  expect((await smapi('update-interaction-model-slot-type', ...of, ...anew)).code).toBe(0)
  expect((await smapi('update-interaction-model-slot-type-version', ...ofVersion, ...anew)).code).toBe(0)
  expect(printed(await smapi('list-interaction-model-slot-types'))).toMatchObject({
    slotTypes: [{ id, name: 'Song', description: 'New' }],
  })
  expect(printed(await smapi('list-interaction-model-slot-type-versions', ...of))).toMatchObject({
    slotTypeVersions: [{ version: '1', description: 'New' }],
  })
  expect((await smapi('delete-interaction-model-slot-type-version', ...ofVersion)).code).toBe(0)
  expect(printed(await smapi('get-interaction-model-slot-type-definition', ...of))).toEqual({
    slotType: { name: 'Song', description: 'New' },
    totalVersions: '0',
  })
  expect((await smapi('delete-interaction-model-slot-type', ...of)).code).toBe(0)
  expect((await smapi('get-interaction-model-slot-type-definition', ...of)).code).toBe(1)
})

describe('A slot type', () => {
  test('keeps its versions beside each other, and gives no number twice', async () => {
    const id = await newSlotType()
    expect(await addVersion(id)).toEqual({ status: 'SUCCEEDED', version: '1' })
    expect(await addVersion(id)).toEqual({ status: 'SUCCEEDED', version: '2' })
    const path = `${SLOT_TYPES}/${id}/versions`
    expect((await call('DELETE', `${path}/2`)).status).toBe(204)
    expect(await addVersion(id)).toEqual({ status: 'SUCCEEDED', version: '3' })
    const numbers = async (query = '') =>
      (await get(`${path}${query}`)).slotTypeVersions.map(({ version }: { version: string }) => version)
    expect(await numbers()).toEqual(['3', '1'])
    expect(await numbers('?sortDirection=asc')).toEqual(['1', '3'])
  })

  test('is listed page by page, the newest first', async () => {
    const ids = [await newSlotType('First'), await newSlotType('Second'), await newSlotType('Third')]
    const first = await get(`${SLOT_TYPES}?vendorId=V&maxResults=2`)
    const second = await get(`${SLOT_TYPES}?vendorId=V&maxResults=2&nextToken=${first.nextToken}`)
    const listed = [...first.slotTypes, ...second.slotTypes].map(({ id }: { id: string }) => id)
    expect(listed).toEqual(ids.toReversed())
    expect(second.nextToken).toBeUndefined()
  })

  test('keeps the description of a version that is updated without one', async () => {
    const id = await newSlotType()
    await addVersion(id)
    const path = `${SLOT_TYPES}/${id}/versions/1`
    expect((await call('POST', `${path}/update`, { slotType: {} })).status).toBe(204)
    expect((await get(path)).slotType.description).toBe('Animals')
  })

  test('outlives a restart', async () => {
    const id = await newSlotType()
    await addVersion(id)
    await toy.close()
    toy = await serveToy({}, { folder: kept.folder })
    expect(await get(`${SLOT_TYPES}/${id}/versions/1`)).toEqual({
      slotType: { id, definition: inline('Lion'), description: 'Animals', version: '1' },
    })
  })

  test('is not built from a catalogue, or a version of one, that is not there', async () => {
    const id = await newSlotType()
    expect(await addVersion(id, fromCatalog('none', '7'))).toMatchObject({
      status: 'FAILED',
      errors: [
        {
          code: 'InvalidValueSupplier',
          message: expect.stringContaining('version "7" of the catalogue "none", which is not there'),
        },
      ],
    })
    expect(await get(`${SLOT_TYPES}/${id}`)).toMatchObject({ totalVersions: '0' })
  })

  test.each<[string, object, string]>([
    ['without a definition', {}, 'definition'],
    ['without values', { definition: inline() }, 'valueSupplier.values'],
    ['with a value that is too long', { definition: inline('x'.repeat(141)) }, '140'],
    ['with another supplier', { definition: { valueSupplier: { type: 'Other' } } }, 'valueSupplier.type'],
    ['from a catalogue that is not named', { definition: fromCatalog('') }, 'catalogId'],
    ['whose description is too long', { definition: inline('Lion'), description: 'x'.repeat(256) }, '255'],
  ])('takes no version %s', async (_, slotType, message) => {
    const id = await newSlotType()
    const refused = await call('POST', `${SLOT_TYPES}/${id}/versions`, { slotType })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(await answerOf(refused))).toContain(message)
    expect(await get(`${SLOT_TYPES}/${id}`)).toMatchObject({ totalVersions: '0' })
  })

  test('needs a name, and the vendor that it belongs to', async () => {
    for (const body of [{ vendorId: 'V' }, { vendorId: 'V', slotType: {} }, { slotType: { name: 'Song' } }]) {
      expect((await call('POST', SLOT_TYPES, body)).status).toBe(400)
    }
  })

  test.each([
    ['GET', ''],
    ['DELETE', ''],
    ['GET', '/versions'],
    ['GET', '/versions/1'],
    ['GET', '/updateRequest/constructor'],
  ])('is not found by %s %s where there is none', async (method, path) => {
    expect((await call(method, `${SLOT_TYPES}/none${path}`)).status).toBe(404)
  })

  test.each(['/versions/1', '/updateRequest/constructor'])('has no %s that was not made', async path => {
    expect((await call('GET', `${SLOT_TYPES}/${await newSlotType()}${path}`)).status).toBe(404)
  })
})
