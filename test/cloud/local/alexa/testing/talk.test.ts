import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { alexaMatchers, createAlexa, type TestAlexa } from '../../../../../cloud/local/alexa/testing.ts'
import { LION, SKILL_PACKAGE, SNOW, STREAMS, storySkill } from './story-skill/story-skill.ts'

expect.extend(alexaMatchers)

let alexa: TestAlexa
beforeEach(() => {
  alexa = createAlexa({ skillPackage: SKILL_PACKAGE, handler: storySkill.create(), streams: STREAMS })
})
afterEach(() => alexa.close())

describe('A turn', () => {
  test('says what was heard, as text and as the skill gave it, and what comes when nobody answers', async () => {
    const turn = await alexa.say('open story time')
    expect(turn.speech).toBe('Welcome. Which story shall it be?')
    expect(turn.ssml).toBe('<speak>Welcome. Which story <break time="1s"/>   shall it be?</speak>')
    expect(turn.reprompt).toBe('Which one?')
    expect(turn.problem).toBeUndefined()
    expect(turn).toAsk('which story shall it be')
    expect(turn).toHaveUnderstood('LaunchRequest')
    expect(turn.intent).toBeUndefined()
  })

  test('says what was understood and sent, and what the skill answered', async () => {
    const turn = await alexa.say('ask story time to play the lion')
    expect(turn.intent).toBe('PlayStoryIntent')
    expect(turn.slots).toEqual({ story: 'the lion' })
    expect(turn.resolutions).toEqual({ story: [{ name: 'The Lion and the Mouse', id: 'lion' }] })
    expect(turn.request?.request.type).toBe('IntentRequest')
    expect(turn.requests.map(({ request }) => request.type)).toEqual([
      'IntentRequest',
      'AudioPlayer.PlaybackStarted',
    ])
    expect(turn.response?.response.shouldEndSession).toBe(true)
    expect(turn.responses).toHaveLength(2)
    expect(turn.directives.map(({ type }) => type)).toEqual(['AudioPlayer.Play'])
    expect(turn).toPlay('the lion and the mouse')
    expect(turn).toEndSession()
  })

  test('has the card that was shown', async () => {
    const turn = await alexa.say('ask story time to show me the author')
    expect(turn.card).toEqual({ type: 'Simple', title: 'The author', content: 'Aesop' })
    expect(turn).toShowCard('the author')
    expect(turn).toShowCard({ content: 'Aesop' })
    expect(turn).not.toShowCard({ content: 'Grimm' })
  })

  test('of a skill that throws has the problem, and what Alexa says then', async () => {
    const turn = await alexa.say('ask story time to break down')
    expect(turn).not.toBeLegal()
    expect(turn.problem).toBe('An exception occurred while dispatching the request to the skill.')
    expect(turn).toSay("There was a problem with the requested skill's response.")
    expect(turn.response).toBeUndefined()
    expect(alexa.transcript()).toContain('the shelf fell over')
  })

  test("of an answer that is rejected has Amazon's words, and none of its directives", async () => {
    const turn = await alexa.say('ask story time to queue badly')
    expect(turn.problem).toMatch(/expectedPreviousToken/)
    expect(turn.directives).toEqual([])
    expect(turn.responses[0]).toMatchObject({ response: { directives: [{ playBehavior: 'ENQUEUE' }] } })
    expect(turn).not.toPlay()
  })

  test('that does not reach the skill says why', async () => {
    const turn = await alexa.say('play the lion')
    expect(turn.request).toBeUndefined()
    expect(turn.problem).toContain('"story time" was not named')
    expect(turn).not.toEndSession()
  })
})

describe('A talk', () => {
  test("keeps the session's attributes from turn to turn", async () => {
    expect(await alexa.say('ask story time to count me in')).toAsk('That makes 1.')
    expect(await alexa.say('count me in')).toAsk('That makes 2.')
    expect(alexa.lastTurn.request?.session?.attributes).toEqual({ count: 1 })
  })

  test('goes on to the reprompt when nobody answers, and then ends', async () => {
    await alexa.say('open story time')
    expect(await alexa.keepSilent()).toAsk('Which one?')
    expect(await alexa.keepSilent()).toEndSession()
    expect(alexa.lastTurn.request?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
    })
  })

  test('times out when the clock is moved', async () => {
    await alexa.say('open story time')
    expect(await alexa.advance('20 seconds')).toSay('Which one?')
    expect(alexa).toEndSession()
  })

  test('plays on as time is moved: one stream, and the next in the queue', async () => {
    await alexa.say('ask story time to play the lion')
    await alexa.advance('5 minutes')
    expect(alexa).toPlay({ token: 'lion', url: LION, offset: '5 minutes' })
    await alexa.advance('6 minutes')
    expect(alexa).toPlay({ token: 'snow', url: SNOW, offset: 60_000 })
    await alexa.advance('10 minutes')
    expect(alexa).not.toPlay()
    expect(alexa.device.player.activity).toBe('FINISHED')
    expect(alexa).toBeLegal()
  })

  test('stops by voice, resumes where it was, and stops by a button', async () => {
    await alexa.say('ask story time to play the lion')
    await alexa.advance('95 seconds')
    expect(await alexa.say('stop')).toStop()
    expect(await alexa.say('resume')).toPlay({ token: 'lion', offset: 95_000 })
    expect(await alexa.press('pause')).toStop()
    expect(alexa.lastTurn.request?.request.type).toBe('PlaybackController.PauseCommandIssued')
    expect(await alexa.say('never mind that')).not.toStop()
  })

  test('takes requests that nobody speaks', async () => {
    const { response } = await alexa.send({
      type: 'CanFulfillIntentRequest',
      intent: { name: 'PlayStoryIntent', confirmationStatus: 'NONE' },
    })
    expect(response?.response.canFulfillIntent).toEqual({ canFulfill: 'YES' })

    const event = await alexa.send({ type: 'AlexaSkillEvent.SkillEnabled' })
    expect(event.request?.request).toMatchObject({ type: 'AlexaSkillEvent.SkillEnabled' })

    const intent = { name: 'CountIntent', confirmationStatus: 'NONE' } as const
    expect(await alexa.send({ type: 'IntentRequest', intent })).toAsk('That makes 1.')
    expect(await alexa.send({ type: 'LaunchRequest' })).toAsk('Welcome.')
    expect(alexa).toBeLegal()
  })
})
