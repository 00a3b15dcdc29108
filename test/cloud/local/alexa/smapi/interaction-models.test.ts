import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SKILL_ID } from '../toy-skill/toy-skill.ts'
import { modelNamed, openSmapi, type SmapiClient } from './smapi-client.ts'

let smapi: SmapiClient
beforeEach(async () => {
  smapi = await openSmapi()
})
afterEach(() => smapi.toy.close())

const modelPath = (locale = 'en-US') =>
  `/v1/skills/${SKILL_ID}/stages/development/interactionModel/locales/${locale}`
const put = (model: unknown, locale?: string) => smapi.request('PUT', modelPath(locale), model)
const status = async () => {
  const { interactionModel } = await smapi.get(`/v1/skills/${SKILL_ID}/status?resource=interactionModel`)
  return interactionModel
}

describe('The versions of a model', () => {
  test('grow with each model that builds, and are listed with the newest first', async () => {
    await put(modelNamed('second radio'))
    await put({ ...modelNamed('third radio'), description: 'With more radio' })
    const path = `${modelPath()}/versions`
    expect(await smapi.get(path)).toEqual({
      _links: { self: { href: path } },
      skillModelVersions: [
        {
          version: '3',
          description: 'With more radio',
          creationTime: '2026-01-01T00:00:00.000Z',
          _links: { self: { href: `${path}/3` } },
        },
        { version: '2', creationTime: expect.any(String), _links: { self: { href: `${path}/2` } } },
        { version: '1', creationTime: expect.any(String), _links: { self: { href: `${path}/1` } } },
      ],
      isTruncated: false,
    })
  })

  test('are given page by page, from the oldest where that is asked for', async () => {
    await put(modelNamed('second radio'))
    const path = `${modelPath()}/versions?maxResults=1&sortDirection=asc`
    const first = await smapi.get(path)
    expect(first).toMatchObject({ skillModelVersions: [{ version: '1' }], isTruncated: true })
    expect(await smapi.get(`${path}&nextToken=${first.nextToken}`)).toMatchObject({
      skillModelVersions: [{ version: '2' }],
      isTruncated: false,
    })
  })

  test('are given one by one; the newest is the one in use', async () => {
    const old = await smapi.get(modelPath())
    await put(modelNamed('second radio'))
    expect(await smapi.get(`${modelPath()}/versions/1`)).toEqual(old)
    const current = await smapi.get(`${modelPath()}/versions/~current`)
    expect(current).toEqual({ ...modelNamed('second radio'), version: '2' })
    expect(await smapi.get(modelPath())).toEqual(current)
    expect((await smapi.request('GET', `${modelPath()}/versions/3`)).status).toBe(404)
    expect((await smapi.request('GET', `${modelPath('de-DE')}/versions`)).status).toBe(404)
  })

  test('do not grow with a model that does not build', async () => {
    await put(modelNamed('Second Radio'))
    expect(await smapi.get(`${modelPath()}/versions`)).toMatchObject({
      skillModelVersions: [{ version: '1' }],
    })
  })
})

describe('The status of a model', () => {
  test('names the steps of its build, and the version that is in use', async () => {
    await put(modelNamed('second radio'))
    const steps = (state: string) => [
      { name: 'LANGUAGE_MODEL_QUICK_BUILD', status: state },
      { name: 'LANGUAGE_MODEL_FULL_BUILD', status: state },
    ]
    expect(await status()).toMatchObject({
      'en-US': {
        version: '2',
        lastUpdateRequest: { status: 'SUCCEEDED', buildDetails: { steps: steps('SUCCEEDED') } },
      },
    })
    await put(modelNamed('Third Radio'))
    expect(await status()).toMatchObject({
      'en-US': {
        version: '2',
        lastUpdateRequest: { status: 'FAILED', buildDetails: { steps: steps('FAILED') } },
      },
    })
  })

  test('is asked for by the names of resources alone', async () => {
    for (const resource of ['models', 'toString']) {
      const refused = await smapi.request('GET', `/v1/skills/${SKILL_ID}/status?resource=${resource}`)
      expect(refused.status).toBe(400)
    }
  })
})

test.each(['english', 'en-us', 'xx-XX', encodeURIComponent('../../evil')])(
  'A model is not kept for %s, which is no locale of Alexa',
  async locale => {
    const refused = await put(modelNamed('second radio'), locale)
    expect(refused.status).toBe(400)
    expect(await refused.json()).toEqual({ message: expect.stringContaining('is no locale of Alexa') })
    expect(Object.keys(await status())).toEqual(['en-US'])
  },
)

test('A model whose intents share a sample is built with a warning that says which gets it', async () => {
  const model = modelNamed('toy radio', 'news of today')
  model.interactionModel.languageModel.intents.push({
    name: 'TodayIntent',
    samples: ['news of today', 'today'],
  })
  await put(model)
  expect((await status())['en-US'].lastUpdateRequest).toMatchObject({
    status: 'SUCCEEDED',
    warnings: [{ message: '"news of today" is understood as NewsIntent, although TodayIntent has it too.' }],
  })
})
