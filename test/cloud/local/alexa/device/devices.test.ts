import { readdirSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type MediaServer, openMediaServer, SONG_MILLISECONDS } from '../toy-skill/media-server.ts'
import { serveToy, type ToyServer } from '../toy-skill/toy-server.ts'
import { answer, openToy, play, speech, stop, temporaryFolder } from '../toy-skill/toy-skill.ts'

let media: MediaServer
beforeAll(async () => {
  media = await openMediaServer()
})
afterAll(() => media.close())

const song = (token: string) => answer(play(media.url(`${token}.mp3`), { token }))
const OPEN = { shouldEndSession: false }

describe('The devices of an account', () => {
  test('are one listener to the skill, each with an id of its own', async () => {
    const toy = openToy({ LaunchRequest: speech('Hi.') })
    for (const device of Object.values(toy.devices)) await device.say('open toy radio')
    const systems = toy.requests.map(({ context }) => context.System)
    expect(new Set(systems.map(({ user }) => user.userId)).size).toBe(1)
    expect(new Set(systems.map(({ device }) => device?.deviceId)).size).toBe(3)
  })

  test('begin with an Echo Show, which is the default', () => {
    const toy = openToy()
    expect(Object.keys(toy.devices)).toEqual(['echo-show', 'echo-dot', 'echo-round'])
    expect(toy.device).toBe(toy.devices['echo-show'])
  })

  test.each([
    ['echo-show', 'RECTANGLE'],
    ['echo-dot', undefined],
    ['echo-round', 'ROUND'],
  ] as const)('have a screen where they have one: %s is %s', async (name, shape) => {
    const toy = openToy({ LaunchRequest: speech('Hi.') })
    await toy.devices[name].say('open toy radio')
    expect(toy.requests[0]?.context.Viewport?.shape).toBe(shape)
    expect(toy.devices[name].hasScreen).toBe(shape !== undefined)
  })

  test('have a player, a session and a transcript of their own', async () => {
    const toy = openToy({ LatestIntent: song('a'), LaunchRequest: speech('Which?', OPEN) })
    const { 'echo-show': show, 'echo-dot': dot } = toy.devices
    await show.say('ask toy radio to play the latest')
    await dot.say('open toy radio')
    expect(show.player).toMatchObject({ activity: 'PLAYING', token: 'a' })
    expect(dot.player.activity).toBe('IDLE')
    expect(show.session).toBeUndefined()
    expect(dot.session).toBeDefined()
    expect(toy.requests.at(-1)?.context.AudioPlayer).toEqual({ playerActivity: 'IDLE' })
    expect([show.transcript.count, dot.transcript.count]).toEqual([2, 1])
  })

  test('share the time: what falls due on one when another is asked to wait happens at its moment', async () => {
    const toy = openToy({ LatestIntent: song('a') })
    const { 'echo-show': show, 'echo-dot': dot } = toy.devices
    await show.say('ask toy radio to play the latest')
    await dot.advance(1_000)
    await dot.say('ask toy radio to play the latest')
    await show.advance(SONG_MILLISECONDS)
    const offsets = toy.requests.flatMap(({ request }) =>
      'offsetInMilliseconds' in request ? [request.offsetInMilliseconds] : [],
    )
    expect(offsets).toEqual([0, 300, 0, 300, SONG_MILLISECONDS, SONG_MILLISECONDS])
    expect(dot.player.activity).toBe('FINISHED')
  })

  test('may be spoken to at once', async () => {
    const toy = openToy({ LatestIntent: song('a'), 'AMAZON.PauseIntent': answer(stop) })
    const devices = Object.values(toy.devices)
    await Promise.all(devices.map(device => device.say('ask toy radio to play the latest')))
    await Promise.all(devices.map(device => device.say('pause')))
    expect(devices.map(({ player }) => player.activity)).toEqual(['STOPPED', 'STOPPED', 'STOPPED'])
  })

  test('each listen in the language that they were last spoken to in, en-US where none was named', async () => {
    const toy = openToy({ LatestIntent: song('a') })
    const { 'echo-show': show, 'echo-dot': dot } = toy.devices
    await show.say('spiel das Neueste', { locale: 'de-DE' })
    expect([show.locale, dot.locale]).toEqual(['de-DE', 'en-US'])
    await show.say('ask toy radio to play the latest')
    expect(show.locale).toBe('en-US')
  })
})

test('Each device keeps its state in a file of its own', async () => {
  const { folder, remove } = temporaryFolder()
  const before = openToy({ LatestIntent: song('a') }, { folder })
  await before.devices['echo-dot'].say('ask toy radio to play the latest')
  await before.close()
  expect(readdirSync(folder).sort()).toEqual(['echo-dot.json', 'echo-round.json', 'echo-show.json'])

  const after = openToy({}, { folder })
  expect(after.devices['echo-dot'].player).toMatchObject({ activity: 'STOPPED', token: 'a' })
  expect(after.device.player.activity).toBe('IDLE')
  remove()
})

describe('Over HTTP', () => {
  let toy: ToyServer
  beforeAll(async () => {
    toy = await serveToy({ LaunchRequest: speech('Hi.') })
  })
  afterEach(() => {
    toy.requests.splice(0)
  })
  afterAll(() => toy.close())

  async function call(method: string, path: string, body?: object) {
    const response = await fetch(toy.address + path, { method, ...(body && { body: JSON.stringify(body) }) })
    return { status: response.status, body: JSON.parse(await response.text()) as unknown }
  }

  test('GET /devices lists them', async () => {
    expect(await call('GET', '/devices')).toEqual({
      status: 200,
      body: [
        { name: 'echo-show', hasScreen: true, locale: 'en-US' },
        { name: 'echo-dot', hasScreen: false, locale: 'en-US' },
        { name: 'echo-round', hasScreen: true, locale: 'en-US' },
      ],
    })
    expect((await call('POST', '/devices')).status).toBe(405)
  })

  test.each([
    ['/device', 'echo-show'],
    ['/device?device=echo-dot', 'echo-dot'],
    ['/device?device=echo-round', 'echo-round'],
  ])('%s is %s', async (path, name) => {
    expect((await call('GET', path)).body).toMatchObject({ name })
  })

  test('an utterance reaches the device that is named, in the language that is named', async () => {
    await call('POST', '/device/say?device=echo-dot', { utterance: 'open toy radio', locale: 'en-US' })
    expect(toy.requests).toHaveLength(1)
    expect(toy.requests[0]?.context).not.toHaveProperty('Viewport')
  })

  test('a locale is a text', async () => {
    const refused = await call('POST', '/device/say', { utterance: 'open toy radio', locale: 7 })
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining('"locale"') } })
  })

  test.each(['GET /device', 'POST /device/say', 'GET /device/events'])(
    '%s refuses a device that is not there, with the names of those that are',
    async address => {
      const [method = '', path] = address.split(' ')
      expect(await call(method, `${path}?device=toaster`)).toEqual({
        status: 404,
        body: {
          message: 'There is no device "toaster". The devices are: echo-show, echo-dot, echo-round.',
        },
      })
    },
  )
})
