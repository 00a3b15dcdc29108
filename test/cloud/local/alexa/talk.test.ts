import { describe, expect, test } from '@jest/globals'
import type { Response } from 'ask-sdk-model'
import { type Answers, openToy, SKILL_ID, speech } from './toy-skill/toy-skill.ts'

const OPEN = { shouldEndSession: false }

describe('A request', () => {
  test('of a new session has all that a real one has', async () => {
    const toy = openToy({ LaunchRequest: speech('Hi.') })
    await toy.device.say('open toy radio')
    expect(toy.requests).toEqual([
      {
        version: '1.0',
        session: {
          new: true,
          sessionId: expect.stringMatching(/^amzn1\.echo-api\.session\./),
          application: { applicationId: SKILL_ID },
          attributes: {},
          user: { userId: expect.stringMatching(/^amzn1\.ask\.account\.[0-9A-F]{128}$/) },
        },
        context: {
          System: {
            application: { applicationId: SKILL_ID },
            user: { userId: expect.stringMatching(/^amzn1\.ask\.account\./) },
            device: {
              deviceId: expect.stringMatching(/^amzn1\.ask\.device\./),
              supportedInterfaces: { AudioPlayer: {} },
            },
            apiEndpoint: 'http://127.0.0.1:1',
            apiAccessToken: expect.any(String),
          },
          AudioPlayer: { playerActivity: 'IDLE' },
          Viewport: expect.objectContaining({ shape: 'RECTANGLE', pixelWidth: 1280 }),
        },
        request: {
          type: 'LaunchRequest',
          requestId: expect.stringMatching(/^amzn1\.echo-api\.request\./),
          timestamp: '2026-01-01T00:00:00Z',
          locale: 'en-US',
        },
      },
    ])
  })

  test('names the same user at every start', async () => {
    const users = await Promise.all(
      [openToy(), openToy()].map(async toy => {
        await toy.device.say('open toy radio')
        return toy.requests[0]?.context.System.user.userId
      }),
    )
    expect(users[0]).toBe(users[1])
  })

  test('is a copy: a skill that changes it changes nothing', async () => {
    const toy = openToy({
      LaunchRequest: request => {
        request.context.System.apiEndpoint = 'changed'
        return speech('Hi.')
      },
    })
    await toy.device.say('open toy radio')
    expect(toy.device.transcript.exchanges[0]?.request.context.System.apiEndpoint).toBe('http://127.0.0.1:1')
  })
})

describe('A session', () => {
  test('goes on while the skill asks, with its attributes', async () => {
    const toy = openToy({ LaunchRequest: speech('Which?', OPEN), SongIntent: speech('No.') })
    await toy.device.say('open toy radio')
    await toy.device.say('play the lion')
    const [first, second] = toy.requests.map(({ session }) => session)
    expect(second).toMatchObject({ sessionId: first?.sessionId, new: false, attributes: { turns: 1 } })
    expect(toy.device.session).toBeUndefined()
  })

  test.each<[string, Response]>([
    ['true', { shouldEndSession: true }],
    ['absent', {}],
  ])('ends where shouldEndSession is %s', async (_, answer) => {
    const toy = openToy({ LaunchRequest: speech('Bye.', answer) })
    await toy.device.say('open toy radio')
    expect(toy.device.session).toBeUndefined()
    expect((await toy.device.say('play the lion')).problem).toContain('does not reach the skill')
  })

  test('is a new one when the skill is called by its name', async () => {
    const toy = openToy({ LaunchRequest: speech('Which?', OPEN) })
    await toy.device.say('open toy radio')
    await toy.device.say('open toy radio')
    const [first, second] = toy.requests.map(({ session }) => session)
    expect(second).toMatchObject({ new: true, attributes: {} })
    expect(second?.sessionId).not.toBe(first?.sessionId)
  })

  test('can be forgotten', async () => {
    const toy = openToy({ LaunchRequest: speech('Which?', OPEN) })
    await toy.device.say('open toy radio')
    expect((await toy.device.say('play the lion', { newSession: true })).problem).toContain('does not reach')
  })

  test.each(['exit', 'quit'])('is ended by "%s", and the skill is told', async word => {
    const toy = openToy({ LaunchRequest: speech('Which?', OPEN) })
    await toy.device.say('open toy radio')
    await toy.device.say(word)
    expect(toy.requests.at(-1)).toMatchObject({
      session: { new: false },
      request: { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
    })
    expect(toy.device.session).toBeUndefined()
  })

  test('in which nobody answers hears the reprompt once, and ends', async () => {
    const reprompt = { outputSpeech: { type: 'PlainText' as const, text: 'Are you there?' } }
    const toy = openToy({ LaunchRequest: speech('Which?', { ...OPEN, reprompt }) })
    await toy.device.say('open toy radio')
    expect((await toy.device.keepSilent()).speech).toEqual([{ text: 'Are you there?' }])
    expect((await toy.device.keepSilent()).speech).toEqual([])
    expect(toy.requests.at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
    })
  })

  test('ends by itself when time is moved', async () => {
    const toy = openToy({ LaunchRequest: speech('Which?', OPEN) })
    await toy.device.say('open toy radio')
    await toy.device.advance(7_999)
    expect(toy.device.session).toBeDefined()
    await toy.device.advance(8_000)
    expect(toy.device.session).toBeUndefined()
    expect(toy.device.now).toBe(toy.requests[0] && Date.UTC(2026, 0, 1) + 15_999)
  })
})

test('What is said is heard as plain text', async () => {
  const toy = openToy({
    LaunchRequest: speech('<p>Rock &amp; <emphasis>roll</emphasis>.</p><break time="1s"/>Next?', OPEN),
  })
  const { speech: heard } = await toy.device.say('open toy radio')
  expect(heard.map(({ text }) => text)).toEqual(['Rock & roll. Next?'])
  expect(toy.device.lastSpeech).toEqual(heard[0])
})

describe('A bad answer', () => {
  const asked = async (answers: Answers, ...utterances: string[]) => {
    const toy = openToy(answers)
    let turn = await toy.device.say('open toy radio')
    for (const utterance of utterances) turn = await toy.device.say(utterance)
    return { toy, turn }
  }

  test('to a launch is told to the skill, to the listener and to the developer, and ends the session', async () => {
    const { toy, turn } = await asked({ LaunchRequest: speech('Rock & roll', OPEN) })
    const message = expect.stringContaining('Invalid SSML Output Speech')
    const cause = { requestId: toy.requests[0]?.request.requestId }
    expect(toy.requests.slice(1).map(({ request }) => request)).toMatchObject([
      { type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE', message }, cause },
      { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message } },
    ])
    expect(turn.speech).toEqual([{ text: "There was a problem with the requested skill's response." }])
    expect(turn.problem).toContain('Invalid SSML')
    expect(toy.lines).toEqual([
      expect.stringMatching(/^the answer to LaunchRequest was rejected: .*Escape &, < and > in texts/),
    ])
    expect(toy.device.session).toBeUndefined()
  })

  test('to an event is told without a session', async () => {
    const toy = openToy({
      LaunchRequest: speech('Which?', OPEN),
      SessionEndedRequest: speech('Bye.'),
    })
    await toy.device.say('open toy radio')
    await toy.device.say('exit')
    expect(toy.requests.at(-1)).toMatchObject({
      request: {
        type: 'System.ExceptionEncountered',
        error: {
          type: 'INVALID_RESPONSE',
          message: 'The following directives are not supported: Response may not contain an outputSpeech',
        },
      },
    })
    expect(toy.requests.at(-1)).not.toHaveProperty('session')
  })

  test('to the complaint itself is only written down', async () => {
    const { toy } = await asked({
      LaunchRequest: speech('Rock & roll'),
      'System.ExceptionEncountered': speech('Sorry.'),
    })
    expect(toy.asked()).toEqual(['LaunchRequest', 'System.ExceptionEncountered', 'SessionEndedRequest'])
    expect(toy.device.transcript.exchanges[1]?.problems).toHaveLength(1)
  })
})

describe('No answer', () => {
  const fail = () => {
    throw new Error('the bundle fell over')
  }

  test('because the function failed ends the session', async () => {
    const toy = openToy({ LaunchRequest: fail })
    const turn = await toy.device.say('open toy radio')
    expect(toy.requests.at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: {
        type: 'INVALID_RESPONSE',
        message: 'An exception occurred while dispatching the request to the skill.',
      },
    })
    expect(toy.asked()).toEqual(['LaunchRequest', 'SessionEndedRequest'])
    expect(turn.speech).toHaveLength(1)
    expect(toy.lines).toEqual(['the skill did not answer LaunchRequest: the bundle fell over'])
    expect(toy.device.transcript.exchanges[0]).toMatchObject({ failure: 'the bundle fell over' })
  })

  test('to the end of a session is only written down', async () => {
    const toy = openToy({ LaunchRequest: speech('Which?', OPEN), SessionEndedRequest: fail })
    await toy.device.say('open toy radio')
    await toy.device.say('exit')
    expect(toy.asked()).toEqual(['LaunchRequest', 'SessionEndedRequest'])
    expect(toy.lines).toEqual(['the skill did not answer SessionEndedRequest: the bundle fell over'])
  })

  test('within eight seconds is a time-out', async () => {
    const { promise: invoked, resolve: begin } = Promise.withResolvers<void>()
    const { promise: never } = Promise.withResolvers<Response>()
    const toy = openToy({
      LaunchRequest: () => {
        begin()
        return never
      },
    })
    const turn = toy.device.say('open toy radio')
    await invoked
    toy.clock.advance(8_000)
    expect((await turn).problem).toBeDefined()
    expect(toy.requests.at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      error: { type: 'ENDPOINT_TIMEOUT' },
    })
    expect(toy.lines).toEqual(['the skill did not answer LaunchRequest: it took longer than 8 seconds'])
  })
})

test('Directives that the device cannot follow yet are named', async () => {
  const toy = openToy({
    LaunchRequest: {
      directives: [{ type: 'GameEngine.StopInputHandler', originatingRequestId: 'request-1' }],
      shouldEndSession: false,
    },
  })
  await toy.device.say('open toy radio')
  expect(toy.lines).toEqual([
    'GameEngine.StopInputHandler was received; this device does nothing with it yet',
  ])
})

test('What happens at once happens one after the other', async () => {
  const toy = openToy({ LaunchRequest: speech('Which?', OPEN), SongIntent: speech('No.', OPEN) })
  await Promise.all([
    toy.device.say('open toy radio'),
    toy.device.say('play the lion'),
    toy.device.say('exit'),
  ])
  expect(toy.asked()).toEqual(['LaunchRequest', 'SongIntent', 'SessionEndedRequest'])
})
