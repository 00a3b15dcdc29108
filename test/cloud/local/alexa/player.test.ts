import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Directive, RequestEnvelope } from 'ask-sdk-model'
import {
  BREAKS_OFF_MILLISECONDS,
  type MediaServer,
  openMediaServer,
  SONG_MILLISECONDS,
} from './toy-skill/media-server.ts'
import { type Answers, answer, openToy, play, speech, stop, type Toy } from './toy-skill/toy-skill.ts'

let media: MediaServer
beforeAll(async () => {
  media = await openMediaServer()
})
afterAll(() => media.close())

const song = (name: string, options: Parameters<typeof play>[1] = {}) =>
  play(media.url(`${name}.mp3`), { token: name, ...options })

/** A toy that plays what "play the latest" answers. */
async function playing(directives: Directive[], answers: Answers = {}): Promise<Toy> {
  const toy = openToy({ LatestIntent: answer(...directives), ...answers })
  await toy.device.say('ask toy radio to play the latest')
  return toy
}

/** "PlaybackStarted song 0" for each AudioPlayer event and the rest by its name. */
const told = (toy: Toy) => toy.requests.map(line)

function line({ request }: RequestEnvelope): string {
  if (request.type === 'IntentRequest') return request.intent.name
  if (!request.type.startsWith('AudioPlayer.')) return request.type
  const { token, offsetInMilliseconds: offset } = request as { token?: string; offsetInMilliseconds?: number }
  return [request.type.slice('AudioPlayer.'.length), token, offset]
    .filter(part => part !== undefined)
    .join(' ')
}

describe('A stream', () => {
  test('starts, is nearly finished, and finishes at its length', async () => {
    const toy = await playing([song('a')])
    expect(toy.device.player).toMatchObject({ activity: 'PLAYING', token: 'a', offsetInMilliseconds: 0 })

    await toy.device.advance(SONG_MILLISECONDS)

    expect(told(toy)).toEqual([
      'LatestIntent',
      'PlaybackStarted a 0',
      'PlaybackNearlyFinished a 300',
      `PlaybackFinished a ${SONG_MILLISECONDS}`,
    ])
    expect(toy.device.player).toMatchObject({
      activity: 'FINISHED',
      token: 'a',
      offsetInMilliseconds: SONG_MILLISECONDS,
    })
  })

  test('starts at its offset and plays as long as is left', async () => {
    const toy = await playing([song('a', { offset: 9_000 })])
    await toy.device.advance(2_999)
    expect(told(toy)).toEqual(['LatestIntent', 'PlaybackStarted a 9000', 'PlaybackNearlyFinished a 9300'])
    await toy.device.advance(1)
    expect(told(toy).at(-1)).toBe(`PlaybackFinished a ${SONG_MILLISECONDS}`)
  })

  test('with an offset behind its end finishes at once', async () => {
    const toy = await playing([song('a', { offset: 60_000 })])
    await toy.device.advance(0)
    expect(told(toy)).toContain(`PlaybackFinished a ${SONG_MILLISECONDS}`)
  })

  test('is in the context of requests, which have no session then', async () => {
    const toy = await playing([song('a')])
    await toy.device.advance(1_000)
    expect(toy.requests[0]?.context.AudioPlayer).toEqual({ playerActivity: 'IDLE' })
    expect(toy.requests[0]?.session).toBeDefined()
    expect(toy.requests[2]?.context.AudioPlayer).toEqual({
      token: 'a',
      offsetInMilliseconds: 300,
      playerActivity: 'PLAYING',
    })
    expect(toy.requests[2]).not.toHaveProperty('session')
  })
})

describe('Stop and ClearQueue', () => {
  test.each([
    ['AudioPlayer.Stop', stop],
    ['CLEAR_ALL', { type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ALL' } as const],
  ])('%s ends in STOPPED where the stream was', async (_, directive) => {
    const toy = await playing([song('a')], { 'PlaybackController.PauseCommandIssued': answer(directive) })
    await toy.device.advance(5_000)
    await toy.device.press('pause')
    expect(told(toy).slice(-2)).toEqual(['PlaybackController.PauseCommandIssued', 'PlaybackStopped a 5000'])
    expect(toy.device.player).toMatchObject({ activity: 'STOPPED', offsetInMilliseconds: 5_000 })

    await toy.device.advance(SONG_MILLISECONDS)
    expect(told(toy).at(-1)).toBe('PlaybackStopped a 5000')
  })

  test('CLEAR_ENQUEUED takes the queue away and lets the stream play', async () => {
    const toy = await playing([song('a')], {
      'AudioPlayer.PlaybackNearlyFinished': answer(song('b', { behavior: 'ENQUEUE', after: 'a' })),
      'PlaybackController.PauseCommandIssued': answer({
        type: 'AudioPlayer.ClearQueue',
        clearBehavior: 'CLEAR_ENQUEUED',
      }),
    })
    await toy.device.advance(1_000)
    expect(toy.device.player.queue).toHaveLength(1)
    await toy.device.press('pause')
    expect(toy.device.player).toMatchObject({ activity: 'PLAYING', queue: [] })
    await toy.device.advance(SONG_MILLISECONDS)
    expect(toy.device.player).toMatchObject({ activity: 'FINISHED', token: 'a' })
  })

  test('Stop keeps the queue, and tells nothing where nothing plays', async () => {
    const toy = openToy({ LatestIntent: answer(stop) })
    await toy.device.say('ask toy radio to play the latest')
    expect(told(toy)).toEqual(['LatestIntent'])
    expect(toy.device.player.activity).toBe('IDLE')
  })

  test('CLEAR_ALL leaves a player that never played IDLE', async () => {
    const toy = await playing([{ type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ALL' }])
    expect(toy.device.player.activity).toBe('IDLE')
  })
})

describe('Play', () => {
  test('REPLACE_ALL passes through STOPPED, and empties the queue', async () => {
    const toy = await playing([song('a')], {
      'AudioPlayer.PlaybackNearlyFinished': [answer(song('b', { behavior: 'ENQUEUE', after: 'a' })), {}],
      'PlaybackController.NextCommandIssued': answer(song('c')),
    })
    await toy.device.advance(2_000)
    await toy.device.press('next')
    expect(told(toy).slice(-2)).toEqual(['PlaybackStopped a 2000', 'PlaybackStarted c 0'])
    expect(toy.device.player).toMatchObject({ activity: 'PLAYING', token: 'c', queue: [] })
  })

  test('REPLACE_ENQUEUED leaves what plays and takes the place of what is queued', async () => {
    const toy = await playing([song('a')], {
      'AudioPlayer.PlaybackNearlyFinished': [answer(song('b', { behavior: 'ENQUEUE', after: 'a' })), {}],
      'PlaybackController.NextCommandIssued': answer(song('c', { behavior: 'REPLACE_ENQUEUED' })),
    })
    await toy.device.advance(2_000)
    await toy.device.press('next')
    expect(toy.device.player).toMatchObject({ activity: 'PLAYING', token: 'a' })
    await toy.device.advance(SONG_MILLISECONDS - 2_000)
    expect(told(toy).slice(-2)).toEqual([`PlaybackFinished a ${SONG_MILLISECONDS}`, 'PlaybackStarted c 0'])
  })

  test('REPLACE_ENQUEUED starts where nothing plays', async () => {
    const toy = await playing([song('a', { behavior: 'REPLACE_ENQUEUED' })])
    expect(toy.device.player).toMatchObject({ activity: 'PLAYING', token: 'a', queue: [] })
  })

  test('ENQUEUE plays only behind the stream that it expects', async () => {
    const toy = await playing([song('a')], {
      'AudioPlayer.PlaybackNearlyFinished': answer(song('b', { behavior: 'ENQUEUE', after: 'another' })),
    })
    await toy.device.advance(SONG_MILLISECONDS)
    expect(toy.device.player).toMatchObject({ activity: 'FINISHED', token: 'a', queue: [] })
    expect(toy.lines).toEqual(['"b" was not enqueued: it expects "another" before it, and "a" is active'])
  })

  test('ENQUEUE is ignored where nothing was ever active', async () => {
    const toy = await playing([song('a', { behavior: 'ENQUEUE', after: 'before' })])
    expect(toy.device.player).toMatchObject({ activity: 'IDLE', queue: [] })
  })
})

describe.each(['early', 'late', 'after-finished'] as const)(
  'A queue on a device that says PlaybackNearlyFinished %s',
  timing => {
    const next = ({ request }: RequestEnvelope) => {
      const { token = '' } = request as { token?: string }
      const following = { a: 'b', b: 'c' }[token]
      return following ? answer(song(following, { behavior: 'ENQUEUE', after: token })) : undefined
    }

    test('plays each stream once, in order, to its end', async () => {
      const toy = openToy({
        LatestIntent: answer(song('a')),
        'AudioPlayer.PlaybackNearlyFinished': next,
      })
      toy.device.nearlyFinished = timing
      await toy.device.say('ask toy radio to play the latest')
      await toy.device.advance(4 * SONG_MILLISECONDS)

      const nearly = (token: string) =>
        `PlaybackNearlyFinished ${token} ${{ early: 300, late: SONG_MILLISECONDS - 2_000, 'after-finished': SONG_MILLISECONDS }[timing]}`
      const played = ['a', 'b', 'c'].flatMap(token => {
        const end = [nearly(token), `PlaybackFinished ${token} ${SONG_MILLISECONDS}`]
        return [`PlaybackStarted ${token} 0`, ...(timing === 'after-finished' ? end.reverse() : end)]
      })
      expect(told(toy)).toEqual(['LatestIntent', ...played])
      expect(toy.device.player).toMatchObject({ activity: 'FINISHED', token: 'c', queue: [] })
    })
  },
)

test('A skill that enqueues whenever PlaybackNearlyFinished comes does so twice where it is repeated', async () => {
  const toy = openToy({
    LatestIntent: answer(song('a')),
    'AudioPlayer.PlaybackNearlyFinished': answer(song('b', { behavior: 'ENQUEUE', after: 'a' })),
  })
  toy.device.nearlyFinished = 'repeated'
  await toy.device.say('ask toy radio to play the latest')
  await toy.device.advance(SONG_MILLISECONDS - 1)
  expect(told(toy).slice(2)).toEqual([
    'PlaybackNearlyFinished a 300',
    `PlaybackNearlyFinished a ${SONG_MILLISECONDS - 2_000}`,
  ])
  expect(toy.device.player.queue.map(({ stream }) => stream.token)).toEqual(['b', 'b'])
})

describe('Speech while a stream plays', () => {
  test('stops it, asks the skill, and lets it go on where it was', async () => {
    const toy = await playing([song('a')], { 'AMAZON.HelpIntent': speech('Ask for a song.') })
    await toy.device.advance(4_000)
    await toy.device.say('ask toy radio for help')
    expect(told(toy).slice(-3)).toEqual([
      'PlaybackStopped a 4000',
      'AMAZON.HelpIntent',
      'PlaybackStarted a 4000',
    ])
    expect(toy.requests.at(-2)?.context.AudioPlayer).toEqual({
      token: 'a',
      offsetInMilliseconds: 4_000,
      playerActivity: 'STOPPED',
    })
    await toy.device.advance(SONG_MILLISECONDS - 4_000)
    expect(told(toy).at(-1)).toBe(`PlaybackFinished a ${SONG_MILLISECONDS}`)
    expect(told(toy).filter(event => event.startsWith('PlaybackNearlyFinished'))).toHaveLength(1)
  })

  test('that asks to pause tells of one stop only', async () => {
    const toy = await playing([song('a')], { 'AMAZON.PauseIntent': answer(stop) })
    await toy.device.advance(4_000)
    await toy.device.say('pause')
    expect(told(toy).slice(-2)).toEqual(['PlaybackStopped a 4000', 'AMAZON.PauseIntent'])
    expect(toy.device.player).toMatchObject({ activity: 'STOPPED', offsetInMilliseconds: 4_000 })
  })

  test('that asks for another song plays that one', async () => {
    const toy = await playing([song('a')], { 'AMAZON.NextIntent': answer(song('b')) })
    await toy.device.advance(4_000)
    await toy.device.say('next')
    expect(told(toy).slice(-3)).toEqual([
      'PlaybackStopped a 4000',
      'AMAZON.NextIntent',
      'PlaybackStarted b 0',
    ])
  })

  test('that is not for the skill only interrupts it', async () => {
    const toy = await playing([song('a')])
    await toy.device.advance(4_000)
    const { problem } = await toy.device.say('what is the weather')
    expect(problem).toContain('does not reach the skill')
    expect(told(toy).slice(-2)).toEqual(['PlaybackStopped a 4000', 'PlaybackStarted a 4000'])
  })

  test('that the skill answers with a question makes it wait for the answer', async () => {
    const toy = await playing([song('a')], {
      'AMAZON.HelpIntent': speech('Which song?', { shouldEndSession: false }),
      'AMAZON.StopIntent': answer(stop),
      SessionEndedRequest: {},
    })
    await toy.device.advance(4_000)
    await toy.device.say('ask toy radio for help')
    expect(toy.device.player).toMatchObject({ activity: 'PAUSED', offsetInMilliseconds: 4_000 })
    await toy.device.keepSilent()
    expect(told(toy).slice(-2)).toEqual(['SessionEndedRequest', 'PlaybackStarted a 4000'])
  })

  test('with Play and an open session pauses the stream to listen, and says so', async () => {
    const toy = openToy({ LatestIntent: { directives: [song('a')], shouldEndSession: false } })
    await toy.device.say('ask toy radio to play the latest')
    expect(toy.device.player.activity).toBe('PAUSED')
    expect(toy.lines).toEqual([expect.stringContaining('shouldEndSession is false beside AudioPlayer.Play')])
  })
})

describe('A stream that fails', () => {
  test('is told with what was to be heard, and ends in STOPPED', async () => {
    const toy = await playing([song('gone')])
    expect(toy.requests.at(-1)?.request).toMatchObject({
      type: 'AudioPlayer.PlaybackFailed',
      token: 'gone',
      error: { type: 'MEDIA_ERROR_INVALID_REQUEST', message: expect.stringContaining('answered 404') },
      currentPlaybackState: { playerActivity: 'IDLE' },
    })
    expect(toy.device.player).toMatchObject({ activity: 'STOPPED', token: 'gone' })
  })

  test('in the middle plays what came of it, waits for more in vain, and is told where it ended', async () => {
    const toy = await playing([song('breaks-off')])
    expect(toy.device.player).toMatchObject({ activity: 'PLAYING', token: 'breaks-off' })
    await toy.device.advance(10_000)
    expect(told(toy)).toEqual(['LatestIntent', 'PlaybackStarted breaks-off 0', 'PlaybackFailed breaks-off'])
    expect(toy.requests.at(-1)?.request).toMatchObject({
      error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE' },
      currentPlaybackState: {
        token: 'breaks-off',
        offsetInMilliseconds: BREAKS_OFF_MILLISECONDS,
        playerActivity: 'BUFFER_UNDERRUN',
      },
    })
    expect(toy.device.player).toMatchObject({
      activity: 'STOPPED',
      offsetInMilliseconds: BREAKS_OFF_MILLISECONDS,
    })
  })

  test('in the middle each time is not tried for ever', async () => {
    const again = answer(song('breaks-off', { offset: BREAKS_OFF_MILLISECONDS }))
    const toy = await playing([song('breaks-off')], { 'AudioPlayer.PlaybackFailed': again })
    await toy.device.advance(60_000)
    expect(told(toy).filter(event => event === 'PlaybackFailed breaks-off')).toHaveLength(5)
  })

  test('may be answered with another', async () => {
    const toy = await playing([song('gone')], { 'AudioPlayer.PlaybackFailed': answer(song('b')) })
    expect(told(toy).slice(-2)).toEqual(['PlaybackFailed gone', 'PlaybackStarted b 0'])
  })

  test('is not tried for ever', async () => {
    const toy = await playing([song('gone')], { 'AudioPlayer.PlaybackFailed': answer(song('gone')) })
    expect(told(toy).filter(event => event === 'PlaybackFailed gone')).toHaveLength(5)
    expect(toy.lines.at(-1)).toBe('5 streams in a row failed; the device waits for the listener')
    await toy.device.say('ask toy radio to play the latest')
    expect(told(toy).filter(event => event === 'PlaybackFailed gone')).toHaveLength(10)
  })

  test('and failed too often is tried again by a button', async () => {
    const toy = await playing([song('gone')], {
      'AudioPlayer.PlaybackFailed': answer(song('gone')),
      'PlaybackController.PlayCommandIssued': answer(song('b')),
    })
    await toy.device.press('play')
    expect(toy.device.player).toMatchObject({ activity: 'PLAYING', token: 'b' })
  })

  test('in the queue is found when its turn comes', async () => {
    const toy = await playing([song('a')], {
      'AudioPlayer.PlaybackNearlyFinished': answer(song('gone', { behavior: 'ENQUEUE', after: 'a' })),
    })
    await toy.device.advance(SONG_MILLISECONDS)
    expect(toy.requests.at(-1)?.request).toMatchObject({
      type: 'AudioPlayer.PlaybackFailed',
      token: 'gone',
      currentPlaybackState: { token: 'a', playerActivity: 'FINISHED' },
    })
  })
})

describe('An event', () => {
  test('that is answered as it must not be is told by System.ExceptionEncountered, and nothing is obeyed', async () => {
    const toy = await playing([song('a')], { 'AudioPlayer.PlaybackStarted': answer(song('b')) })
    expect(toy.requests.at(-1)?.request).toMatchObject({
      type: 'System.ExceptionEncountered',
      error: {
        type: 'INVALID_RESPONSE',
        message: 'The following directives are not supported: AudioPlayer.Play',
      },
      cause: { requestId: toy.requests.at(-2)?.request.requestId },
    })
    expect(toy.device.player.token).toBe('a')
  })

  test('that the skill fails at is told so too', async () => {
    const toy = await playing([song('a')], {
      'AudioPlayer.PlaybackStarted': () => {
        throw new Error('the bundle fell over')
      },
    })
    expect(toy.requests.at(-1)?.request).toMatchObject({
      type: 'System.ExceptionEncountered',
      error: { message: 'An exception occurred while dispatching the request to the skill.' },
    })
    expect(toy.device.player.activity).toBe('PLAYING')
  })
})

describe('A button', () => {
  test.each([
    ['play', 'PlaybackController.PlayCommandIssued'],
    ['pause', 'PlaybackController.PauseCommandIssued'],
    ['next', 'PlaybackController.NextCommandIssued'],
    ['previous', 'PlaybackController.PreviousCommandIssued'],
  ] as const)('%s is told as %s, without a session and without a stop', async (button, type) => {
    const toy = await playing([song('a')])
    await toy.device.press(button)
    expect(told(toy).at(-1)).toBe(type)
    expect(toy.requests.at(-1)).not.toHaveProperty('session')
    expect(toy.device.player.activity).toBe('PLAYING')
  })

  test('reaches no skill that has played nothing', async () => {
    const toy = openToy()
    expect(await toy.device.press('play')).toEqual([])
    expect(toy.requests).toEqual([])
  })
})
