import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type AskCommand, askCommand, printed } from '../toy-skill/ask-command.ts'
import { closeServer } from '../toy-skill/media-server.ts'
import { serveToy, type ToyServer } from '../toy-skill/toy-server.ts'
import { SKILL_ID, temporaryFolder } from '../toy-skill/toy-skill.ts'

const SONGS = {
  values: [
    { id: 'lion', name: { value: 'The Lion', synonyms: ['king of beasts'] } },
    { id: 'mouse', name: { value: 'The Mouse', synonyms: [] } },
  ],
}

let kept: ReturnType<typeof temporaryFolder>
let toy: ToyServer
let ask: AskCommand
let source: Server
let served: string

beforeEach(async () => {
  kept = temporaryFolder()
  toy = await serveToy({}, { folder: kept.folder })
  ask = askCommand(toy.address)
  served = JSON.stringify(SONGS)
  source = createServer((_, response) => response.end(served))
  await new Promise<void>(resolve => source.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  ask.remove()
  await closeServer(source)
  await toy.close()
  kept.remove()
})

const sourceUrl = () => `http://127.0.0.1:${(source.address() as AddressInfo).port}/songs.json`
const smapi = (command: string, ...options: string[]) => ask.run(['smapi', command, ...options])

const CATALOGS = '/v1/skills/api/custom/interactionModel/catalogs'
const call = (method: string, path: string, body?: object) =>
  fetch(new URL(path, toy.address), { method, ...(body ? { body: JSON.stringify(body) } : {}) })
const answerOf = async (response: Response) => JSON.parse(await response.text())

async function newCatalog(): Promise<string> {
  const body = { vendorId: 'V', catalog: { name: 'Songs', description: 'All songs' } }
  return (await answerOf(await call('POST', CATALOGS, body))).catalogId
}

/** Adds a version; gives how that ended. */
async function addVersion(catalogId: string, url = sourceUrl()) {
  const added = await call('POST', `${CATALOGS}/${catalogId}/versions`, { source: { type: 'URL', url } })
  expect(added.status).toBe(202)
  return (await answerOf(await call('GET', added.headers.get('location') ?? ''))).lastUpdateRequest
}

/** A model whose songs are those of a catalogue. */
const modelOf = (catalogId: string, version = '1') => ({
  interactionModel: {
    languageModel: {
      invocationName: 'toy radio',
      intents: [
        { name: 'SongIntent', slots: [{ name: 'song', type: 'Song' }], samples: ['play {song}'] },
        { name: 'AMAZON.StopIntent' },
      ],
      types: [
        {
          name: 'Song',
          valueSupplier: { type: 'CatalogValueSupplier', valueCatalog: { catalogId, version } },
        },
      ],
    },
  },
})
const OF_MODEL = ['--skill-id', SKILL_ID, '--stage', 'development', '--locale', 'en-US']

async function setModel(model: object): Promise<void> {
  writeFileSync(join(ask.folder, 'model.json'), JSON.stringify(model))
  expect(
    (await smapi('set-interaction-model', ...OF_MODEL, '--interaction-model', 'file:model.json')).code,
  ).toBe(0)
}

test('ask smapi makes a catalogue, and a model that takes its values from there', async () => {
  const made = await smapi(
    'create-interaction-model-catalog',
    '--catalog-name',
    'Songs',
    '--catalog-description',
    'All songs',
  )
  expect(made.code).toBe(0)
  const { catalogId } = printed(made)
  const added = await smapi(
    'create-interaction-model-catalog-version',
    ...[
      '--catalog-id',
      catalogId,
      '--source-type',
      'URL',
      '--source-url',
      sourceUrl(),
      '--description',
      'First',
    ],
  )
  expect(added.code).toBe(0)
  const values = await smapi('get-interaction-model-catalog-values', '--catalog-id', catalogId, '--vers', '1')
  expect(printed(values)).toEqual({ ...SONGS, totalCount: 2, isTruncated: false })

  await setModel(modelOf(catalogId))
  const profile = await smapi('profile-nlu', ...OF_MODEL, '--utterance', 'play king of beasts')
  expect(printed(profile)).toMatchObject({
    selectedIntent: {
      name: 'SongIntent',
      slots: {
        song: {
          value: 'king of beasts',
          resolutions: { resolutionsPerAuthority: [{ values: [{ name: 'The Lion', id: 'lion' }] }] },
        },
      },
    },
  })
})

test('A model does not build whose catalogue, or its version, is not there', async () => {
  const id = await newCatalog()
  await setModel(modelOf(id, '7'))
  const { interactionModel } = printed(await smapi('get-skill-status', '--skill-id', SKILL_ID))
  expect(interactionModel['en-US'].lastUpdateRequest).toMatchObject({
    status: 'FAILED',
    errors: [
      { message: expect.stringContaining(`version "7" of the catalogue "${id}", which is not there`) },
    ],
  })
})

describe('A catalogue', () => {
  test('is listed, described anew, and deleted', async () => {
    const id = await newCatalog()
    expect(await answerOf(await call('GET', `${CATALOGS}?vendorId=V`))).toMatchObject({
      catalogs: [{ catalogId: id, name: 'Songs', description: 'All songs' }],
      totalCount: 1,
    })
    const update = { name: 'Tunes', description: 'All tunes' }
    expect((await call('POST', `${CATALOGS}/${id}/update`, update)).status).toBe(204)
    expect(await answerOf(await call('GET', `${CATALOGS}/${id}`))).toMatchObject({
      catalog: update,
      totalVersions: '0',
    })
    expect((await call('DELETE', `${CATALOGS}/${id}`)).status).toBe(204)
    expect((await call('GET', `${CATALOGS}/${id}`)).status).toBe(404)
  })

  test('keeps its versions beside each other, each with its number', async () => {
    const id = await newCatalog()
    const path = `${CATALOGS}/${id}/versions`
    expect(await addVersion(id)).toEqual({ status: 'SUCCEEDED', version: '1' })
    expect(await addVersion(id)).toEqual({ status: 'SUCCEEDED', version: '2' })
    expect((await call('POST', `${path}/2/update`, { description: 'Second' })).status).toBe(204)
    expect(await answerOf(await call('GET', `${path}/2`))).toEqual({
      source: { type: 'URL', url: sourceUrl() },
      description: 'Second',
      version: '2',
    })
    expect((await call('DELETE', `${path}/2`)).status).toBe(204)
    expect(await addVersion(id)).toEqual({ status: 'SUCCEEDED', version: '3' })
    const { catalogVersions } = await answerOf(await call('GET', path))
    expect(catalogVersions.map(({ version }: { version: string }) => version)).toEqual(['3', '1'])
  })

  test('outlives a restart', async () => {
    const id = await newCatalog()
    await addVersion(id)
    await toy.close()
    toy = await serveToy({}, { folder: kept.folder })
    expect(await answerOf(await call('GET', `${CATALOGS}/${id}/versions/1/values`))).toMatchObject(SONGS)
  })

  test.each<[string, string, string]>([
    ['is no JSON', '<songs/>', 'holds no JSON'],
    ['has no values', '{"values": []}', 'holds no catalogue: values'],
    ['has a value without a name', '{"values": [{"id": "x"}]}', 'values[0].name'],
    [
      'has a value that is too long',
      JSON.stringify({ values: [{ name: { value: 'x'.repeat(141) } }] }),
      '140',
    ],
  ])('takes no version from a source that %s', async (_, body, message) => {
    served = body
    const id = await newCatalog()
    expect(await addVersion(id)).toMatchObject({
      status: 'FAILED',
      errors: [{ message: expect.stringContaining(message) }],
    })
    expect(await answerOf(await call('GET', `${CATALOGS}/${id}`))).toMatchObject({ totalVersions: '0' })
  })

  test.each(['https://example.com/songs.json', 'file:///etc/passwd', 's3://bucket/songs.json', 'songs'])(
    'takes nothing from %s, which is not on this machine',
    async url => {
      expect(await addVersion(await newCatalog(), url)).toMatchObject({
        status: 'FAILED',
        errors: [{ message: expect.stringContaining('is not on this machine') }],
      })
    },
  )
})
