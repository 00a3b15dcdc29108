import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SKILL_ID } from '../toy-skill/toy-skill.ts'
import { answerOf, modelNamed, openSmapi, type SmapiClient } from './smapi-client.ts'

let smapi: SmapiClient
beforeEach(async () => {
  smapi = await openSmapi()
})
afterEach(() => smapi.toy.close())

const createSkill = (manifest: unknown) => smapi.request('POST', '/v1/skills', { vendorId: 'V', manifest })
const createdId = async (name: string): Promise<string> => {
  const manifest = { publishingInformation: { locales: { 'en-US': { name } } }, apis: { custom: {} } }
  return (await answerOf(await createSkill(manifest))).skillId
}

describe('A skill that is not enabled', () => {
  const LAUNCH = { version: '1.0', request: { type: 'LaunchRequest', requestId: 'mine' } }
  const stage = (id: string, version = 'v2') => `/${version}/skills/${id}/stages/development`
  const simulate = (id: string) =>
    smapi.request('POST', `${stage(id)}/simulations`, {
      input: { content: 'open second radio' },
      device: { locale: 'en-US' },
    })
  const invoke = (id: string) =>
    smapi.request('POST', `${stage(id)}/invocations`, {
      endpointRegion: 'default',
      skillRequest: { body: LAUNCH },
    })

  test('is neither simulated nor invoked until it is', async () => {
    const id = await createdId('Second Radio')
    await smapi.request(
      'PUT',
      `${stage(id, 'v1')}/interactionModel/locales/en-US`,
      modelNamed('second radio'),
    )
    for (const refused of await Promise.all([simulate(id), invoke(id)])) {
      expect(refused.status).toBe(403)
      expect(await refused.json()).toEqual({ message: expect.stringContaining('set-skill-enablement') })
    }
    await smapi.request('PUT', `${stage(id, 'v1')}/enablement`)
    for (const taken of await Promise.all([simulate(id), invoke(id)])) expect(taken.status).toBe(200)
  })
})

test('The skills are listed page by page', async () => {
  const second = await createdId('Second Radio')
  const first = await smapi.get('/v1/skills?vendorId=V&maxResults=1')
  expect(first).toMatchObject({ skills: [{ skillId: SKILL_ID }], isTruncated: true })
  expect(await smapi.get(`/v1/skills?vendorId=V&maxResults=1&nextToken=${first.nextToken}`)).toEqual({
    skills: [expect.objectContaining({ skillId: second })],
    isTruncated: false,
  })
  for (const wrong of ['maxResults=0', 'maxResults=51', 'maxResults=many', 'nextToken=-1']) {
    expect((await smapi.request('GET', `/v1/skills?vendorId=V&${wrong}`)).status).toBe(400)
  }
})

const english = (information: unknown) => ({ publishingInformation: { locales: { 'en-US': information } } })
const custom = (api: unknown) => ({ apis: { custom: api } })

test.each<[string, unknown, string]>([
  ['is none', 'manifest', 'The object "manifest" is missing'],
  [
    'has publishing information that is none',
    { publishingInformation: 'x' },
    'publishingInformation" must be',
  ],
  ['has locales that are a list', { publishingInformation: { locales: [] } }, 'locales" must be an object'],
  [
    'has a locale that is none',
    { publishingInformation: { locales: { 'xx-XX': {} } } },
    '"xx-XX" is no locale',
  ],
  ['has a locale without a name', english({ summary: 'x' }), 'locales.en-US.name" is missing'],
  ['has a name that is too long', english({ name: 'x'.repeat(51) }), 'may have 50 characters'],
  ['has APIs that are a list', { apis: [] }, '"manifest.apis" must be an object'],
  ['has a custom API that is none', custom('x'), '"manifest.apis.custom" must be an object'],
  [
    'has interfaces without a type',
    custom({ interfaces: ['AUDIO_PLAYER'] }),
    'a list of objects with a "type"',
  ],
  ['has an endpoint that is none', custom({ endpoint: 'x' }), 'must be the ARN of a Lambda function'],
  ['has events that are none', { events: [] }, '"manifest.events" must be an object'],
  ['subscribes to no list', { events: { subscriptions: 'SKILL_ENABLED' } }, 'must be a list of objects'],
  ['has an endpoint of events on a disk', { events: { endpoint: { uri: 'file:///x' } } }, 'must be the ARN'],
  ['has an endpoint on a disk', custom({ endpoint: { uri: 'file:///etc/passwd' } }), 'must be the ARN'],
])('A manifest that %s is refused', async (_, manifest, message) => {
  const refused = await createSkill(manifest)
  expect(refused.status).toBe(400)
  expect(await refused.json()).toEqual({
    message: 'The manifest is not valid.',
    violations: [{ code: expect.stringMatching(/^[A-Z_]+$/), message: expect.stringContaining(message) }],
  })
})
