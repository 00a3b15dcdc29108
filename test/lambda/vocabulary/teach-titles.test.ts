import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { lwaToken } from '../../../cloud/alexa/lwa-token.ts'
import { openSmapi, type Smapi } from '../../../cloud/alexa/smapi.ts'
import { catalogVersion, removeOldVersions } from '../../../cloud/alexa/smapi-catalogs.ts'
import { smapiRecogniser } from '../../../cloud/alexa/smapi-recogniser.ts'
import { s3Lessons } from '../../../cloud/aws/s3-lessons.ts'
import { type Alexa, openAlexa } from '../../../cloud/local/alexa/alexa.ts'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { teachTitles } from '../../../lambda/vocabulary/teach-titles.ts'
import { BUCKET, type RunningStore, runStore } from '../../cloud/local/s3/running-store.ts'
import { indexOf } from '../../index-of.ts'

const SKILL_ID = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555'
const CREDENTIALS = { clientId: 'id', clientSecret: 'secret', refreshToken: 'refresh', vendorId: 'vendor' }
const PATIENCE = { pace: 600_000, trust: 3_600_000 }
const STAGE = `/v1/skills/${SKILL_ID}/stages/development/interactionModel/locales/en-US`
const CATALOGS = '/v1/skills/api/custom/interactionModel/catalogs'

let store: RunningStore
/** A busy machine loses a connection: the SDK asks again, as it does in a function. */
let bucket: ReturnType<RunningStore['connect']>
let server: Server
let alexa: Alexa
let address: string
let smapi: Smapi
let shelf: LookupIndex
/** The writes that SMAPI took. */
let written: string[]

beforeEach(async () => {
  store = await runStore()
  bucket = store.connect({ maxAttempts: 5 })
  alexa = openAlexa({
    skillPackage: 'skill-package',
    skillId: SKILL_ID,
    invoke: async () => undefined,
    baseUrl: () => address,
  })
  server = createServer(alexa.listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const real = openSmapi(
    address,
    lwaToken(address, async () => CREDENTIALS),
  )
  written = []
  smapi = async (method, path, options) => {
    if (method !== 'GET') written.push(`${method} ${path}`)
    return real(method, path, options)
  }
  shelf = indexOf("The Tinker's Goose", 'Nine Green Kettles')
})
afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
  await alexa.close()
  bucket.destroy()
  await store.close()
})

const lessons = () => s3Lessons(bucket, BUCKET)

/** The clock wakes the function, so many minutes after the first time. */
const wake = (minute: number, ask: Smapi = smapi) =>
  teachTitles(
    {
      lookupIndexes: {
        get: async known => {
          const eTag = shelf.all().at(shelf.all().length - 1)?.title ?? ''
          return known === eTag ? 'unchanged' : { index: shelf, eTag }
        },
      },
      lessons: lessons(),
      recogniser: smapiRecogniser(ask, { credentials: async () => CREDENTIALS, skillId: SKILL_ID }),
    },
    PATIENCE,
    Date.UTC(2026, 10, 28) + minute * 60_000,
  )

/** What Alexa makes of an utterance: how the slot's value resolved, with its id. */
async function heard(utterance: string) {
  const { body } = await smapi<{
    selectedIntent: {
      name: string
      slots: Record<string, { resolutions?: { resolutionsPerAuthority: Resolution[] } }>
    }
  }>('POST', `${STAGE}/profileNlu`, { body: { utterance } })
  written.pop()
  const { name, slots } = body.selectedIntent
  const resolutions = slots.title?.resolutions?.resolutionsPerAuthority ?? []
  const { status, values = [] } = resolutions[0] ?? {}
  return { intent: name, status: status?.code, id: values[0]?.id }
}

interface Resolution {
  status: { code: string }
  values?: { name: string; id: string }[]
}

describe('Titles on the shelf', () => {
  test('are understood once they are taught, each as the episode that it is', async () => {
    const before = await heard('play the lighthouse keepers daughter')
    expect(before).toMatchObject({ intent: 'PlayTitleIntent', id: undefined })
    shelf = indexOf("The Tinker's Goose", 'The Lighthouse Keepers Daughter')
    await wake(0)
    expect(await heard('play the lighthouse keepers daughter')).toEqual({
      intent: 'PlayTitleIntent',
      status: 'ER_SUCCESS_MATCH',
      id: 'e1',
    })
  })

  test('are taught once, until they change, and then after a while that gathers what changes', async () => {
    await wake(0)
    const first = written.length
    for (const minute of [1, 11, 21]) await wake(minute)
    expect(written).toHaveLength(first)
    shelf = indexOf('Nine Green Kettles', 'The Owl')
    await wake(22)
    shelf = indexOf('Nine Green Kettles', 'The Owl', 'The Fox')
    const second = written.length
    for (const minute of [23, 25, 31]) await wake(minute)
    expect(written).toHaveLength(second)
    expect((await heard('play the fox')).id).toBeUndefined()
    await wake(32)
    expect((await heard('play the fox')).id).toBe('e2')
    expect((await heard('play the owl')).id).toBe('e1')
  })

  test('are put back into a model that somebody replaced', async () => {
    const original = await smapi<object>('GET', STAGE)
    await wake(0)
    await smapi('PUT', STAGE, { body: original.body })
    expect((await heard("play the tinker's goose")).id).toBeUndefined()
    await wake(30)
    expect((await heard("play the tinker's goose")).id).toBeUndefined()
    await wake(61)
    expect((await heard("play the tinker's goose")).id).toBe('e0')
    expect(written.filter(write => write.endsWith('/versions'))).toHaveLength(3)
  })

  test('leave everything else in a model as it stands there, also what changes at that moment', async () => {
    let isChanged = false
    const withSomebodyElse: Smapi = async (method, path, options) => {
      if (method === 'PUT' && !isChanged) {
        isChanged = true
        const { body } = await smapi<Model>('GET', STAGE)
        const latest = body.interactionModel.languageModel.intents.find(
          ({ name }) => name === 'PlayLatestIntent',
        )
        latest?.samples.push('surprise me with the freshest')
        await smapi('PUT', STAGE, { body })
      }
      return smapi(method, path, options)
    }
    await wake(0, withSomebodyElse)
    expect(await heard('surprise me with the freshest')).toMatchObject({ intent: 'PlayLatestIntent' })
    expect((await heard('play nine green kettles')).id).toBe('e1')
  })

  test('are fetched by an address that is signed, and are not left behind', async () => {
    await wake(0)
    const list = new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'vocabulary/' })
    const { Contents = [] } = await store.client.send(list)
    expect(Contents.map(({ Key }) => Key)).toEqual(['vocabulary/lesson.json'])
  })

  test('which are none yet leave the model as it is', async () => {
    shelf = indexOf()
    const before = await smapi<object>('GET', STAGE)
    await wake(0)
    const after = await smapi<Model>('GET', STAGE)
    const titles = (model: unknown) =>
      (model as Model).interactionModel.languageModel.types.find(({ name }) => name === 'EpisodeTitle')
    expect(titles(after.body)).toEqual(titles(before.body))
  })
})

interface Model {
  interactionModel: {
    languageModel: {
      intents: { name: string; samples: string[] }[]
      types: { name: string }[]
    }
  }
}

describe('When teaching fails', () => {
  const failing =
    (fails: (method: string, path: string) => boolean): Smapi =>
    async (method, path, options) => {
      if (fails(method, path)) throw new Error('the wire broke')
      return smapi(method, path, options)
    }

  test.each([
    ['before anything is asked', () => true],
    ['before a catalogue is made', (method: string, path: string) => method === 'POST' && path === CATALOGS],
    [
      'before a version is made',
      (method: string, path: string) => method === 'POST' && path.endsWith('/versions'),
    ],
    ['before it is known that the version is made', (_: string, path: string) => /updateRequest/u.test(path)],
    ['before a model is read', (_: string, path: string) => path === STAGE],
    ['before a model is written', (method: string) => method === 'PUT'],
  ])('%s, it is done a while later, with nothing made twice', async (_, fails) => {
    await expect(wake(0, failing(fails))).rejects.toThrow('the wire broke')
    await wake(1)
    expect((await heard('play nine green kettles')).id).toBeUndefined()
    await wake(10)
    expect((await heard('play nine green kettles')).id).toBe('e1')
    const made = written.filter(write => write.startsWith('POST'))
    expect(made.filter(write => write.endsWith('/catalogs'))).toHaveLength(3)
    expect(made.filter(write => write.endsWith('/versions'))).toHaveLength(3)
  })

  test('no secret is told', async () => {
    const refused = createServer((_, response) => response.writeHead(400).end('{"refresh_token":"refresh"}'))
    refused.listen(0, '127.0.0.1')
    await once(refused, 'listening')
    const login = `http://127.0.0.1:${(refused.address() as AddressInfo).port}`
    const failure = await openSmapi(
      address,
      lwaToken(login, async () => CREDENTIALS),
    )('GET', STAGE).catch((error: Error) => error.message)
    expect(failure).toBe('Login with Amazon gave no token: 400')
    refused.closeAllConnections()
    refused.close()
  })
})

test('Old versions of a catalogue make room for new ones', async () => {
  for (let number = 0; number < 60; number++) {
    const catalog = {
      type: 'EpisodeTitle' as const,
      hash: `hash ${number}`,
      values: [{ id: 'owl', name: { value: `The Owl ${number}`, synonyms: [] } }],
    }
    const handed = { ...catalog, url: await lessons().hand(catalog) }
    await removeOldVersions(smapi, await catalogVersion(smapi, CREDENTIALS.vendorId, 'Titles', handed))
  }
  const { body } = await smapi<{ catalogs: { catalogId: string }[] }>('GET', CATALOGS, {
    query: { vendorId: CREDENTIALS.vendorId },
  })
  const versions = await smapi<{ totalCount: number }>(
    'GET',
    `${CATALOGS}/${body.catalogs[0]?.catalogId}/versions`,
  )
  expect(versions.body.totalCount).toBe(30)
})
