import { beforeEach, describe, expect, test } from '@jest/globals'
import type { interfaces, Request, RequestEnvelope, Response } from 'ask-sdk-model'
import { EMPTY_INDEX } from '../../../core/catalog/lookup/open-lookup-index.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { type Queue, readToken, type StreamToken, writeToken } from '../../../core/playback/stream-token.ts'
import { tokenOf } from '../../core/playback/token-of.ts'
import { indexOf } from '../../index-of.ts'
import type { Held } from './ports-over.ts'
import { SKILL_ID, skillOf } from './skill-of.ts'

const library = indexOf('The First Snow', 'The Lion & the Mouse', 'Market Day')

const kept = new Map<string, Listener>()
const held: Held = { listeners: kept }

beforeEach(() => {
  held.index = library
  kept.clear()
})

const skill = skillOf(held)

type AudioPlayerState = interfaces.audioplayer.AudioPlayerState

function envelope(request: object, audioPlayer: AudioPlayerState = {}): RequestEnvelope {
  const user = { userId: 'amzn1.ask.account.listener' }
  const application = { applicationId: SKILL_ID }
  const isVoice = 'type' in request && /^(Launch|Intent|SessionEnded)/u.test(String(request.type))
  return {
    version: '1.0',
    ...(isVoice && { session: { new: true, sessionId: 's', application, user } }),
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'd', supportedInterfaces: {} },
        apiEndpoint: 'https://x',
      },
      AudioPlayer: audioPlayer,
    },
    request: { requestId: 'r', timestamp: '2026-11-23T10:00:00Z', locale: 'en-US', ...request } as Request,
  } as RequestEnvelope
}

const answer = async (request: object, audioPlayer?: AudioPlayerState): Promise<Response> =>
  (await skill(envelope(request, audioPlayer))).response

const intent = (name: string, slots: Record<string, string> = {}) => ({
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value }])),
  },
})

const said = ({ outputSpeech }: Response) => (outputSpeech?.type === 'SSML' ? outputSpeech.ssml : undefined)

const played = ({ directives }: Response) =>
  directives?.find(directive => directive.type === 'AudioPlayer.Play')

const episodeOf = (response: Response) => readToken(played(response)?.audioItem?.stream?.token)?.episode

const STORIES: Queue = { order: 'show', show: 'stories' }

const playing = (episode: string, offset = 0, queue: Queue = STORIES): AudioPlayerState => ({
  token: writeToken(tokenOf(episode, { queue })),
  offsetInMilliseconds: offset,
  playerActivity: 'STOPPED',
})

const deviceEvent = (
  name: string,
  { token, offsetInMilliseconds }: AudioPlayerState,
  timestamp = '2026-11-23T10:00:00Z',
) => ({
  type: `AudioPlayer.${name}`,
  token,
  offsetInMilliseconds,
  timestamp,
})

describe('opening the skill', () => {
  test('greets and waits for an answer', async () => {
    const response = await answer({ type: 'LaunchRequest' })
    expect(said(response)).toContain('newest, Market Day?')
    expect(response).toMatchObject({ shouldEndSession: false, reprompt: expect.anything() })
  })

  test('offers what was left unfinished', async () => {
    await answer(deviceEvent('PlaybackStopped', playing('e2', 60_000)))
    expect(said(await answer({ type: 'LaunchRequest' }))).toContain(
      'Carry on with Market Day, 9 minutes left?',
    )
  })

  test('says so when the shelf is empty, and ends', async () => {
    held.index = EMPTY_INDEX
    expect(await answer({ type: 'LaunchRequest' })).toMatchObject({ shouldEndSession: true })
  })
})

describe('asking for something', () => {
  test('"play the latest" plays the newest from its beginning and ends the session', async () => {
    const response = await answer(intent('PlayLatestIntent'))
    expect(response.shouldEndSession).toBe(true)
    expect(played(response)).toEqual({
      type: 'AudioPlayer.Play',
      playBehavior: 'REPLACE_ALL',
      audioItem: {
        stream: {
          token: playing('e2', 0, { order: 'latest' }).token,
          url: 'https://media.example/editions/e2/edition2.mp3',
          offsetInMilliseconds: 0,
        },
        metadata: {
          title: 'Market Day',
          subtitle: 'Stories',
          art: {
            contentDescription: 'Stories',
            sources: [{ url: 'https://media.example/covers/_default.png' }],
          },
        },
      },
    })
  })

  test('a title plays it without a word', async () => {
    const response = await answer(intent('PlayTitleIntent', { title: 'the lion and the mouse' }))
    expect(played(response)).toMatchObject({
      audioItem: { stream: { url: expect.stringContaining('/e1/') } },
    })
    expect(said(response)).toBeUndefined()
  })

  test('a part of a title plays it and says which it is, and its signs do not become markup', async () => {
    const response = await answer(intent('PlayTitleIntent', { title: 'lion mouse' }))
    expect(said(response)).toBe('<speak>Here is The Lion &amp; the Mouse.</speak>')
  })

  test('a title that was left in the middle goes on from there', async () => {
    await answer(deviceEvent('PlaybackStopped', playing('e1', 95_000)))
    const response = await answer(intent('PlayTitleIntent', { title: 'lion mouse' }))
    expect(played(response)).toMatchObject({ audioItem: { stream: { offsetInMilliseconds: 95_000 } } })
    expect(said(response)).toContain('Carrying on')
  })

  test('a title that is not there is said, and asked for again', async () => {
    const response = await answer(intent('PlayTitleIntent', { title: '<b>elephants</b>' }))
    expect(said(response)).toContain('nothing called &lt;b&gt;elephants')
    expect(response).toMatchObject({ shouldEndSession: false })
  })
})

describe('moving about, by voice', () => {
  test.each([
    ['AMAZON.ResumeIntent', 'e1', 41_000],
    ['AMAZON.NextIntent', 'e2', 0],
    ['AMAZON.PreviousIntent', 'e0', 0],
    ['AMAZON.StartOverIntent', 'e1', 0],
    ['AMAZON.RepeatIntent', 'e1', 31_000],
  ])('%s plays %s from %d ms', async (name, episode, offset) => {
    const response = await answer(intent(name), playing('e1', 41_000))
    expect(played(response)).toMatchObject({ audioItem: { stream: { offsetInMilliseconds: offset } } })
    expect(episodeOf(response)).toBe(episode)
    expect(response.shouldEndSession).toBe(true)
  })

  test('"resume" on another device goes on where the listener was', async () => {
    await answer(deviceEvent('PlaybackStopped', playing('e0', 12_000)))
    const response = await answer(intent('AMAZON.ResumeIntent'))
    expect(played(response)).toMatchObject({ audioItem: { stream: { offsetInMilliseconds: 12_000 } } })
  })

  test('"resume" after a cut has ended goes on behind it, whatever offset the device names', async () => {
    const cut = writeToken(tokenOf('e1', { untilMilliseconds: 41_000 }))
    const response = await answer(intent('AMAZON.ResumeIntent'), {
      token: cut,
      offsetInMilliseconds: 0,
      playerActivity: 'FINISHED',
    })
    expect(episodeOf(response)).toBe('e1')
    expect(played(response)).toMatchObject({ audioItem: { stream: { offsetInMilliseconds: 41_000 } } })
  })

  test('a token names no listener', async () => {
    await answer(deviceEvent('PlaybackStopped', playing('e1', 12_000)))
    const [listener = ''] = kept.keys()
    expect(listener).toMatch(/^[0-9a-f]{40}$/u)
    const token = played(await answer(intent('AMAZON.ShuffleOnIntent')))?.audioItem?.stream?.token
    expect(token).toContain('e1')
    for (const name of [listener, 'amzn1', 'listener']) expect(token).not.toContain(name)
  })

  test.each([
    ['AMAZON.NextIntent', 'e2', 'last'],
    ['AMAZON.PreviousIntent', 'e0', 'first'],
  ])('%s at the end of the queue says so and plays nothing', async (name, episode, word) => {
    const response = await answer(intent(name), playing(episode))
    expect(said(response)).toContain(word)
    expect(response.directives).toBeUndefined()
  })

  test.each(['AMAZON.ResumeIntent', 'AMAZON.StartOverIntent'])(
    '%s with nothing to go back to asks what to play',
    async name => {
      expect(await answer(intent(name))).toMatchObject({ shouldEndSession: false })
    },
  )

  test.each(['AMAZON.PauseIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent'])(
    '%s stops without a word',
    async name => {
      const response = await answer(intent(name), playing('e1'))
      expect(response).toEqual({ directives: [{ type: 'AudioPlayer.Stop' }], shouldEndSession: true })
    },
  )

  test('"help" teaches the one-shot form and keeps the session', async () => {
    const response = await answer(intent('AMAZON.HelpIntent'))
    expect(said(response)).toContain('ask voice shelf to play')
    expect(response.shouldEndSession).toBe(false)
  })

  test.each(['AMAZON.FallbackIntent', 'SomethingUnknownIntent'])('%s asks again', async name => {
    expect(await answer(intent(name))).toMatchObject({ shouldEndSession: false })
  })
})

describe('moving about, by button', () => {
  test.each([
    ['PlayCommandIssued', 'e1', 41_000],
    ['NextCommandIssued', 'e2', 0],
    ['PreviousCommandIssued', 'e0', 0],
  ])('%s plays without a word', async (name, episode, offset) => {
    const response = await answer({ type: `PlaybackController.${name}` }, playing('e1', 41_000))
    expect(Object.keys(response)).toEqual(['directives'])
    expect(played(response)).toMatchObject({ audioItem: { stream: { offsetInMilliseconds: offset } } })
    expect(episodeOf(response)).toBe(episode)
  })

  test('pause stops', async () => {
    const response = await answer({ type: 'PlaybackController.PauseCommandIssued' }, playing('e1'))
    expect(response).toEqual({ directives: [{ type: 'AudioPlayer.Stop' }] })
  })

  test.each(['PlayCommandIssued', 'NextCommandIssued', 'PreviousCommandIssued'])(
    '%s with nothing to play is answered with nothing',
    async name => {
      expect(await answer({ type: `PlaybackController.${name}` })).toEqual({})
    },
  )
})

describe('a stream that fails', () => {
  const failed = (stream: StreamToken, state: AudioPlayerState) => ({
    type: 'AudioPlayer.PlaybackFailed',
    token: writeToken(stream),
    currentPlaybackState: state,
    error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE', message: 'm' },
  })
  const on = (stream: StreamToken, offset: number): AudioPlayerState => ({
    token: writeToken(stream),
    offsetInMilliseconds: offset,
    playerActivity: 'PLAYING',
  })
  const streamOf = (response: Response) => {
    const { token, offsetInMilliseconds } = played(response)?.audioItem?.stream ?? {}
    return { ...readToken(token), offset: offsetInMilliseconds }
  }

  test('in its middle is tried again there, also after others that failed before it played', async () => {
    const stream = tokenOf('e1', { failures: 2, startMilliseconds: 60_000 })
    const response = await answer(failed(stream, on(stream, 95_000)))
    expect(streamOf(response)).toMatchObject({ episode: 'e1', offset: 95_000, failures: 1 })
    expect(played(response)).toMatchObject({ playBehavior: 'REPLACE_ALL' })
    expect(await answer(failed(stream, on(stream, 60_500)))).toEqual({})
  })

  test('behind one that plays is enqueued again behind it, and then the one after it', async () => {
    const before = tokenOf('e0')
    const again = await answer(failed(tokenOf('e1'), on(before, 1_000)), on(before, 1_000))
    expect(streamOf(again)).toMatchObject({ episode: 'e1', offset: 0, failures: 1 })
    expect(played(again)).toMatchObject({
      playBehavior: 'ENQUEUE',
      audioItem: { stream: { expectedPreviousToken: writeToken(before) } },
    })
    const other = await answer(failed(tokenOf('e1', { failures: 1 }), on(before, 1_000)), on(before, 1_000))
    expect(streamOf(other)).toMatchObject({ episode: 'e2', failures: 2 })
  })

  test.each([
    ['of an old choice', tokenOf('e0'), on(tokenOf('e2'), 1_000)],
    ['of another skill', tokenOf('e1'), { token: 'theirs', playerActivity: 'PLAYING' as const }],
    ['of an episode that is gone', tokenOf('gone'), { playerActivity: 'STOPPED' as const }],
  ])('%s, or beside such a one, is nothing any more', async (_, stream, state) => {
    expect(await answer(failed(stream, state))).toEqual({})
  })
})

describe('what the device tells', () => {
  test('near the end of a stream, the next one is queued behind it', async () => {
    const now = playing('e0', 590_000)
    const response = await answer(deviceEvent('PlaybackNearlyFinished', now))
    expect(played(response)).toMatchObject({
      playBehavior: 'ENQUEUE',
      audioItem: {
        stream: { token: playing('e1').token, expectedPreviousToken: now.token, offsetInMilliseconds: 0 },
      },
    })
  })

  test('after the last one nothing follows', async () => {
    expect(await answer(deviceEvent('PlaybackNearlyFinished', playing('e2')))).toEqual({})
  })

  test.each(['PlaybackStarted', 'PlaybackStopped', 'PlaybackFinished'])(
    '%s is answered with nothing',
    async name => {
      expect(await answer(deviceEvent(name, playing('e1', 5_000)))).toEqual({})
    },
  )

  test('an episode that was heard to its end begins anew', async () => {
    await answer(deviceEvent('PlaybackStopped', playing('e1', 95_000)))
    await answer(deviceEvent('PlaybackFinished', playing('e1', 600_000), '2026-11-23T10:10:00Z'))
    const response = await answer(intent('PlayTitleIntent', { title: 'lion mouse' }))
    expect(played(response)).toMatchObject({ audioItem: { stream: { offsetInMilliseconds: 0 } } })
  })

  test("another skill's token is nothing to us", async () => {
    expect(readToken('theirs')).toBeUndefined()
    for (const name of ['PlaybackStarted', 'PlaybackNearlyFinished', 'PlaybackStopped'])
      expect(await answer(deviceEvent(name, { token: 'theirs', offsetInMilliseconds: 1 }))).toEqual({})
    expect(kept.size).toBe(0)
  })

  test.each([
    { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'm' } },
    { type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE', message: 'm' } },
  ])('$type is answered with nothing', async request => {
    expect(await answer(request)).toEqual({})
  })
})

test('a request of another skill is refused', async () => {
  const foreign = envelope({ type: 'LaunchRequest' })
  foreign.context.System.application.applicationId = 'amzn1.ask.skill.other'
  if (foreign.session) foreign.session.application.applicationId = 'amzn1.ask.skill.other'
  await expect(skill(foreign)).rejects.toThrow(/skill id/iu)
})
