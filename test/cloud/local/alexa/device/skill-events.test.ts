import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { answerOf, openSmapi, type SmapiClient } from '../smapi/smapi-client.ts'
import { openWebSkill, type WebSkill } from '../smapi/web-skill.ts'
import { speech } from '../toy-skill/toy-skill.ts'

let smapi: SmapiClient
let skill: WebSkill
beforeEach(async () => {
  smapi = await openSmapi()
  skill = await openWebSkill({})
})
afterEach(async () => {
  await smapi.toy.close()
  await skill.close()
})

async function enabledSkill(events: object | undefined, uri = skill.address): Promise<string> {
  const manifest = { apis: { custom: { endpoint: { uri } } }, events }
  const { skillId } = await answerOf(await smapi.request('POST', '/v1/skills', { vendorId: 'V', manifest }))
  const enablement = `/v1/skills/${skillId}/stages/development/enablement`
  await smapi.request('PUT', enablement)
  return enablement
}

const subscribing = (...eventNames: string[]) => ({
  subscriptions: eventNames.map(eventName => ({ eventName })),
  endpoint: { uri: skill.address },
})
const told = () => skill.requests.map(({ request }) => request.type)

describe('A skill', () => {
  test('that subscribes to it is told that somebody enabled or disabled it', async () => {
    const enablement = await enabledSkill(subscribing('SKILL_ENABLED', 'SKILL_DISABLED'))
    await smapi.request('DELETE', enablement)
    await smapi.request('PUT', enablement)
    expect(told()).toEqual([
      'AlexaSkillEvent.SkillEnabled',
      'AlexaSkillEvent.SkillDisabled',
      'AlexaSkillEvent.SkillEnabled',
    ])
  })

  test('is told what Alexa tells: of the listener, without a device, a session or a locale', async () => {
    const enablement = await enabledSkill(subscribing('SKILL_DISABLED'))
    await smapi.request('DELETE', enablement)
    expect(skill.requests).toEqual([
      {
        version: '1.0',
        context: {
          System: {
            application: { applicationId: expect.stringMatching(/^amzn1\.ask\.skill\./) },
            user: { userId: expect.stringMatching(/^amzn1\.ask\.account\./) },
            apiEndpoint: smapi.toy.address,
            apiAccessToken: expect.any(String),
          },
        },
        request: {
          type: 'AlexaSkillEvent.SkillDisabled',
          requestId: expect.any(String),
          timestamp: '2026-01-01T00:00:00Z',
          eventCreationTime: '2026-01-01T00:00:00Z',
          eventPublishingTime: '2026-01-01T00:00:00Z',
          body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
        },
      },
    ])
  })

  test('is told once, however often it is enabled', async () => {
    const enablement = await enabledSkill(subscribing('SKILL_ENABLED'))
    await smapi.request('PUT', enablement)
    expect(told()).toEqual(['AlexaSkillEvent.SkillEnabled'])
  })

  test('that subscribes to nothing is told nothing', async () => {
    const enablement = await enabledSkill(undefined)
    await smapi.request('DELETE', enablement)
    expect(told()).toEqual([])
  })

  test('is told where its manifest says that events go', async () => {
    const talks = await openWebSkill({})
    await enabledSkill(subscribing('SKILL_ENABLED'), talks.address)
    expect(told()).toEqual(['AlexaSkillEvent.SkillEnabled'])
    expect(talks.requests).toEqual([])
    await talks.close()
  })
})

test('An event is answered with nothing', async () => {
  const talker = await openWebSkill(speech('Hello.'))
  await enabledSkill({ ...subscribing('SKILL_ENABLED'), endpoint: { uri: talker.address } }, talker.address)
  expect(talker.requests.map(({ request }) => request.type)).toEqual([
    'AlexaSkillEvent.SkillEnabled',
    'System.ExceptionEncountered',
  ])
  await talker.close()
})
