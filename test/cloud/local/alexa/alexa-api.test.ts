import { afterEach, expect, test } from '@jest/globals'
import { DefaultApiClient } from 'ask-sdk-core'
import { type RequestEnvelope, type Response, services } from 'ask-sdk-model'
import { serveToy, type ToyServer } from './toy-skill/toy-server.ts'
import { answer, play, speech } from './toy-skill/toy-skill.ts'

let toy: ToyServer
afterEach(() => toy.close())

/** The SDK's own clients, as a skill has them while it answers. */
const clientsOf = ({ context }: RequestEnvelope) =>
  new services.ServiceClientFactory({
    apiClient: new DefaultApiClient(),
    apiEndpoint: context.System.apiEndpoint,
    authorizationValue: context.System.apiAccessToken ?? '',
  })

/** Opens the toy skill, which does something before it answers "Done."; gives what was heard. */
async function heardWhile(work: (request: RequestEnvelope) => Promise<unknown>): Promise<string[]> {
  const answer = async (request: RequestEnvelope): Promise<Response> => {
    await work(request)
    return speech('Done.')
  }
  toy = await serveToy({ LaunchRequest: answer })
  const turn = await toy.device.say('open toy radio')
  return turn.speech.map(({ text }) => text)
}

const speak = (request: RequestEnvelope, text: string, requestId = request.request.requestId) =>
  clientsOf(request)
    .getDirectiveServiceClient()
    .enqueue({ header: { requestId }, directive: { type: 'VoicePlayer.Speak', speech: text } })

test('A progressive response is heard before the answer', async () => {
  const heard = await heardWhile(request => speak(request, 'One moment &amp; <break time="1s"/>'))
  expect(heard).toEqual(['One moment &', 'Done.'])
})

test.each([
  ['that cannot be spoken', 'Rock & roll', undefined],
  ['that is too long', 'x'.repeat(601), undefined],
  ['to another request', 'Wait', 'amzn1.echo-api.request.other'],
])('A progressive response %s is refused', async (_, text, requestId) => {
  let status = 0
  const heard = await heardWhile(request =>
    speak(request, text, requestId).catch(error => {
      status = error.statusCode
    }),
  )
  expect(status).toBe(400)
  expect(heard).toEqual(['Done.'])
})

test('A progressive response comes with no request of the player', async () => {
  const statuses: number[] = []
  toy = await serveToy({
    LaunchRequest: answer(play('http://127.0.0.1:1/song.mp3')),
    'AudioPlayer.PlaybackFailed': async request => {
      await speak(request, 'Oh').catch(({ statusCode }) => statuses.push(statusCode))
      return {}
    },
  })
  await toy.device.say('open toy radio')
  expect(statuses).toEqual([400])
})

test('A progressive response comes too late after the answer', async () => {
  await heardWhile(async () => {})
  const [request] = toy.requests
  if (!request) throw new Error('the skill was not asked')
  await expect(speak(request, 'Late')).rejects.toMatchObject({ statusCode: 400 })
})

test('The settings of the device are there for the skill', async () => {
  let settings: unknown[] = []
  await heardWhile(async request => {
    const ups = clientsOf(request).getUpsServiceClient()
    const { deviceId } = request.context.System.device ?? {}
    if (!deviceId) throw new Error('the request names no device')
    settings = [
      await ups.getSystemTimeZone(deviceId),
      await ups.getSystemDistanceUnits(deviceId),
      await ups.getSystemTemperatureUnit(deviceId),
    ]
  })
  expect(settings).toEqual([Intl.DateTimeFormat().resolvedOptions().timeZone, 'IMPERIAL', 'FAHRENHEIT'])
})

test('What the listener has not granted is refused', async () => {
  const statuses: number[] = []
  const note = (error: { statusCode: number }) => statuses.push(error.statusCode)
  await heardWhile(async request => {
    const clients = clientsOf(request)
    const { deviceId = '' } = request.context.System.device ?? {}
    await clients.getUpsServiceClient().getProfileName().catch(note)
    await clients.getDeviceAddressServiceClient().getFullAddress(deviceId).catch(note)
    await clients.getUpsServiceClient().getSystemTimeZone('another').catch(note)
  })
  expect(statuses).toEqual([403, 403, 403])
})

test('A token that no request bore opens nothing', async () => {
  toy = await serveToy({})
  const refused = await fetch(`${toy.address}/v1/directives`, {
    method: 'POST',
    headers: { Authorization: 'Bearer guessed' },
    body: '{}',
  })
  expect(refused.status).toBe(401)
})
