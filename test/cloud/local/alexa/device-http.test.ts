import { get, type IncomingHttpHeaders } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type MediaServer,
  openMediaServer,
  SONG,
  SONG_MILLISECONDS,
  sha256,
} from './toy-skill/media-server.ts'
import { serveToy, type ToyServer } from './toy-skill/toy-server.ts'
import { answer, play, SKILL_ID, speech } from './toy-skill/toy-skill.ts'

let media: MediaServer
let toy: ToyServer

beforeEach(async () => {
  media = await openMediaServer()
  toy = await serveToy({
    LaunchRequest: speech('Which song?', {
      shouldEndSession: false,
      reprompt: { outputSpeech: { type: 'PlainText', text: 'Which?' } },
    }),
    SongIntent: speech('Here it is.', answer(play(media.url('song.mp3'), { token: 'song' }))),
    'PlaybackController.PauseCommandIssued': answer({ type: 'AudioPlayer.Stop' }),
  })
})
afterEach(async () => {
  await toy.close()
  await media.close()
})

/** The parts of answers that are looked at by name. */
interface Answered {
  readonly message?: string
  readonly speech?: unknown
  readonly session?: unknown
  readonly player?: unknown
  readonly exchanges?: unknown
  readonly device?: { readonly session?: unknown }
}

async function call(method: string, path: string, body?: unknown) {
  const response = await fetch(toy.address + path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const answered: Answered = JSON.parse(await response.text())
  return { status: response.status, body: answered }
}

const say = (utterance: string) => call('POST', '/device/say', { utterance })

test('GET /healthz answers 200', async () => {
  expect((await call('GET', '/healthz')).status).toBe(200)
})

describe('The device over HTTP', () => {
  test('begins with nothing', async () => {
    const { status, body } = await call('GET', '/device')
    expect(status).toBe(200)
    expect(body).toEqual({
      name: 'echo-show',
      hasScreen: true,
      screenShape: 'RECTANGLE',
      locale: 'en-US',
      player: { activity: 'IDLE', offsetInMilliseconds: 0, queue: [] },
      screen: {},
      streams: [],
      volume: 5,
      nearlyFinished: 'early',
      time: '2026-01-01T00:00:00.000Z',
    })
  })

  test('hears, answers, plays, and shows what it fetched', async () => {
    const { body } = await say('ask toy radio to play the lion')
    expect(body).toMatchObject({
      utterance: 'ask toy radio to play the lion',
      understood: { kind: 'intent', intent: { name: 'SongIntent' } },
      speech: [{ text: 'Here it is.', ssml: '<speak>Here it is.</speak>' }],
      device: { player: { activity: 'PLAYING', token: 'song' } },
    })
    expect((await call('GET', '/device')).body).toMatchObject({
      player: {
        activity: 'PLAYING',
        token: 'song',
        offsetInMilliseconds: 0,
        durationMilliseconds: SONG_MILLISECONDS,
        stream: { url: media.url('song.mp3') },
        metadata: { title: 'Title of song' },
        queue: [],
      },
      lastSpeech: { text: 'Here it is.' },
      streams: [
        {
          url: media.url('song.mp3'),
          bytes: SONG.length,
          sha256: sha256(SONG),
          contentType: 'audio/mpeg',
          durationMilliseconds: SONG_MILLISECONDS,
          ranges: ['bytes=0-1048575'],
        },
      ],
    })
  })

  test('shows its session while it listens, and hears silence', async () => {
    await say('open toy radio')
    expect((await call('GET', '/device')).body.session).toEqual({
      sessionId: expect.any(String),
      new: false,
      attributes: { turns: 1 },
    })
    expect((await call('POST', '/device/silence')).body.speech).toEqual([{ text: 'Which?' }])
    expect((await call('POST', '/device/silence')).body.device?.session).toBeUndefined()
  })

  test('writes down every request and answer in order', async () => {
    await say('open toy radio')
    await say('play the lion')
    const { exchanges } = (await call('GET', '/device/transcript')).body
    expect(exchanges).toMatchObject([
      { number: 1, request: { request: { type: 'LaunchRequest' } }, problems: [] },
      { number: 2, request: { request: { type: 'IntentRequest' } } },
      {
        number: 3,
        request: { request: { type: 'AudioPlayer.PlaybackStarted' } },
        response: { response: {} },
      },
    ])
  })

  test('has buttons, and a clock that can be moved', async () => {
    await say('ask toy radio to play the lion')
    const moved = await call('POST', '/device/clock', { advanceMilliseconds: 5_000 })
    expect(moved.body.player).toMatchObject({ activity: 'PLAYING', offsetInMilliseconds: 5_000 })
    const pressed = await call('POST', '/device/buttons/pause')
    expect(pressed.body).toMatchObject({
      exchanges: [
        { request: { request: { type: 'PlaybackController.PauseCommandIssued' } } },
        { request: { request: { type: 'AudioPlayer.PlaybackStopped' } } },
      ],
      device: { player: { activity: 'STOPPED', offsetInMilliseconds: 5_000 } },
    })
  })

  test('says when it says that a stream is nearly finished', async () => {
    await call('POST', '/device/timing', { nearlyFinished: 'after-finished' })
    await say('ask toy radio to play the lion')
    await call('POST', '/device/clock', { advanceMilliseconds: SONG_MILLISECONDS })
    expect(toy.asked().slice(-2)).toEqual([
      'AudioPlayer.PlaybackFinished',
      'AudioPlayer.PlaybackNearlyFinished',
    ])
  })

  test.each<[string, string, unknown, number]>([
    ['POST', '/device/say', {}, 400],
    ['POST', '/device/say', { utterance: ' ' }, 400],
    ['POST', '/device/say', { utterance: 7 }, 400],
    ['POST', '/device/say', [], 400],
    ['POST', '/device/say', '{', 400],
    ['POST', '/device/say', 'x'.repeat(4 * 1024 * 1024 + 1), 413],
    ['POST', '/device/buttons/eject', undefined, 400],
    ['POST', '/device/clock', { advanceMilliseconds: -1 }, 400],
    ['POST', '/device/clock', { advanceMilliseconds: '1' }, 400],
    ['POST', '/device/clock', { advanceMilliseconds: 1e12 }, 400],
    ['POST', '/device/timing', { nearlyFinished: 'never' }, 400],
    ['GET', '/device/say', undefined, 405],
    ['GET', '/device/light', undefined, 404],
    ['GET', '/device/volume', undefined, 405],
    ['GET', '/nothing', undefined, 404],
    ['GET', '//', undefined, 404],
    ['POST', '/v2/skills/%E0%A4%A/stages/development/simulations', {}, 404],
    ['GET', `/v1/skills/${SKILL_ID}/stages/live/manifest`, undefined, 404],
    ['GET', `/v2/skills/${SKILL_ID}/stages/development/simulations/none`, undefined, 404],
    ['POST', `/v2/skills/${SKILL_ID}/stages/development/simulations`, { input: {} }, 400],
    ['POST', `/v2/skills/${SKILL_ID}/stages/development/invocations`, {}, 400],
    ['PUT', `/v1/skills/${SKILL_ID}/stages/development/interactionModel/locales/en-US`, {}, 400],
    ['GET', `/v1/skills/${SKILL_ID}/stages/development/interactionModel/locales/de-DE`, undefined, 404],
    ['GET', '/v1/skills', undefined, 400],
    ['POST', '/v1/skills', {}, 400],
    ['GET', `/v1/skills/${SKILL_ID}/credentials`, undefined, 501],
  ])('%s %s with %.40j is refused with %i and a message', async (method, path, body, status) => {
    const refused = await call(method, path, body)
    expect(refused.status).toBe(status)
    expect(refused.body.message).toEqual(expect.any(String))
    expect(toy.requests).toEqual([])
  })
})

test('A model is only replaced where If-Match names the present one', async () => {
  const path = `/v1/skills/${SKILL_ID}/stages/development/interactionModel/locales/en-US`
  const present = await fetch(toy.address + path)
  const put = async (eTag: string, body: string) =>
    (await fetch(toy.address + path, { method: 'PUT', headers: { 'If-Match': eTag }, body })).status
  const body = await present.text()
  expect(await put('another', body)).toBe(412)
  expect(await put(present.headers.get('etag') ?? '', body)).toBe(202)
})

describe('A request', () => {
  /** fetch sets Host and Origin by itself; this does not. */
  const statusFor = (headers: IncomingHttpHeaders) =>
    new Promise<{ status?: number; body: unknown }>((resolve, reject) => {
      get(`${toy.address}/device`, { headers }, async response =>
        resolve({ status: response.statusCode, body: await json(response) }),
      ).on('error', reject)
    })

  test.each(['localhost', 'localhost:3001', '127.0.0.1:3001', '[::1]:3001', 'alexa.localhost:3001'])(
    'to the host %s is answered',
    async host => {
      expect((await statusFor({ host })).status).toBe(200)
    },
  )

  test.each(['example.com', 'localhost.example.com', '127.0.0.1.example.com', '10.0.0.1', '%', 'a b'])(
    'to the host %s is refused',
    async host => {
      expect(await statusFor({ host })).toEqual({ status: 403, body: { message: expect.any(String) } })
    },
  )

  test.each(['https://example.com', 'http://localhost:9', 'null', 'http://127.0.0.1:3001.example.com'])(
    'from the origin %s is refused',
    async origin => {
      expect((await statusFor({ host: '127.0.0.1:3001', origin })).status).toBe(403)
    },
  )

  test('from its own page is answered', async () => {
    const host = '127.0.0.1:3001'
    expect((await statusFor({ host, origin: `http://${host}` })).status).toBe(200)
  })
})

describe('The page', () => {
  test('comes with a script and a style of its own, and a strict policy', async () => {
    const page = await fetch(toy.address)
    const html = await page.text()
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect(html).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style=/)
    for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const file = await fetch(toy.address + path)
      expect(file.status).toBe(200)
      expect(file.headers.get('content-type')).toMatch(/^(text\/(javascript|css)|image\/svg\+xml)/)
      await file.text()
    }
  })
})
