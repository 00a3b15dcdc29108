import { afterEach, describe, expect, test } from '@jest/globals'
import {
  alexaMatchers,
  type CreateAlexaOptions,
  createAlexa,
  type TestAlexa,
} from '../../../../../cloud/local/alexa/testing.ts'
import { openMediaServer, SONG, SONG_MILLISECONDS } from '../toy-skill/media-server.ts'
import { LION, SKILL_PACKAGE, SNOW, storySkill } from './story-skill/story-skill.ts'

expect.extend(alexaMatchers)

let alexa: TestAlexa
afterEach(() => alexa.close())

async function playTheLion(options: Partial<Pick<CreateAlexaOptions, 'streams'>> = {}) {
  alexa = createAlexa({ skillPackage: SKILL_PACKAGE, handler: storySkill.create(), ...options })
  return alexa.say('ask story time to play the lion')
}

describe('A stream may be', () => {
  test('given by its length', async () => {
    expect(await playTheLion({ streams: { [LION]: { durationMilliseconds: 90_000 } } })).toPlay('lion')
    expect(alexa.device.player.durationMilliseconds).toBe(90_000)
  })

  test('given as bytes, whose frames are counted', async () => {
    expect(await playTheLion({ streams: { [LION]: SONG } })).toPlay('lion')
    expect(alexa.device.player.durationMilliseconds).toBe(SONG_MILLISECONDS)
    expect(alexa.device.streams).toMatchObject([{ url: LION, bytes: SONG.length }])
  })

  test('without an end, and plays until it is stopped', async () => {
    await playTheLion({ streams: { [LION]: {} } })
    await alexa.advance('48 hours')
    expect(alexa).toPlay({ token: 'lion', offset: '48 hours' })
  })

  test('given by a function of its address', async () => {
    const streams = (url: string) => (url === LION ? { durationMilliseconds: 1_000 } : undefined)
    expect(await playTheLion({ streams })).toPlay('lion')
    await alexa.advance('2 seconds')
    expect(alexa).not.toPlay()
    expect(alexa.transcript()).toContain(`! "snow" does not play: ${SNOW} is not on this machine`)
  })

  test('one that fails, and the skill is told', async () => {
    const streams = { [LION]: { error: 'MEDIA_ERROR_INTERNAL_SERVER_ERROR', message: 'gone' } } as const
    const turn = await playTheLion({ streams })
    expect(turn).not.toPlay()
    expect(turn.requests.at(-1)?.request).toMatchObject({
      type: 'AudioPlayer.PlaybackFailed',
      token: 'lion',
      error: { type: 'MEDIA_ERROR_INTERNAL_SERVER_ERROR', message: 'gone' },
    })
  })

  test('one that breaks off, and the skill is told where', async () => {
    expect(await playTheLion({ streams: { [LION]: { breaksOffAfterMilliseconds: 4_000 } } })).toPlay('lion')
    const turn = await alexa.advance('10 seconds')
    expect(turn.requests.at(-1)?.request).toMatchObject({
      type: 'AudioPlayer.PlaybackFailed',
      token: 'lion',
      currentPlaybackState: { playerActivity: 'BUFFER_UNDERRUN', offsetInMilliseconds: 4_000 },
    })
  })

  test('bytes without a frame, which fail too', async () => {
    expect(await playTheLion({ streams: { [LION]: Buffer.from('no frames') } })).not.toPlay()
    expect(alexa.transcript()).toContain('hold no MP3 frame')
  })
})

test('A stream that is not given fails as on a device without a network', async () => {
  const turn = await playTheLion()
  expect(turn.requests.at(-1)?.request).toMatchObject({
    type: 'AudioPlayer.PlaybackFailed',
    error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE' },
  })
  expect(alexa.transcript()).toContain('give it in the option "streams"')
})

test('A stream of loopback is really fetched', async () => {
  const media = await openMediaServer()
  const url = media.url('song.mp3')
  const handler = () => ({
    version: '1.0',
    response: {
      directives: [
        {
          type: 'AudioPlayer.Play',
          playBehavior: 'REPLACE_ALL',
          audioItem: { stream: { url, token: 'song', offsetInMilliseconds: 0 } },
        },
      ],
    },
  })
  alexa = createAlexa({ skillPackage: SKILL_PACKAGE, handler })
  expect(await alexa.say('open story time')).toPlay({ token: 'song', url })
  expect(alexa.device.player.durationMilliseconds).toBe(SONG_MILLISECONDS)
  await media.close()
})
