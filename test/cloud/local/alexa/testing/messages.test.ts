import { stripVTControlCharacters } from 'node:util'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { alexaMatchers, createAlexa, type TestAlexa } from '../../../../../cloud/local/alexa/testing.ts'
import { SKILL_PACKAGE, STREAMS, storySkill } from './story-skill/story-skill.ts'

expect.extend(alexaMatchers)

let alexa: TestAlexa
beforeEach(() => {
  alexa = createAlexa({ skillPackage: SKILL_PACKAGE, handler: storySkill.create(), streams: STREAMS })
})

/** What an expectation that fails says, without its colours. */
function messageOf(expectation: () => unknown): string {
  try {
    expectation()
  } catch (error) {
    return stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  }
  throw new Error('this expectation holds')
}

/** Of such a message what stands before the talk. */
const explanationOf = (expectation: () => unknown): string[] => {
  const [before = ''] = messageOf(expectation).split('\n\nThe talk')
  return before.split('\n').filter(line => line !== '')
}

const PLAYER = 'PLAYING "The Lion and the Mouse" (token "lion", https://stories.example/lion.mp3)'

test('A message says what was expected, what happened, and shows the talk', async () => {
  await alexa.say('open story time')
  await alexa.say('the lion')
  await alexa.advance('95 seconds')
  await alexa.press('pause')
  expect(messageOf(() => expect(alexa).toPlay('The First Snow'))).toBe(`\
expect(alexa).toPlay("The First Snow")

Expected the device to play "The First Snow" (its title or token).
Its player is STOPPED "The Lion and the Mouse" (token "lion", https://stories.example/lion.mp3) at 1:35, 95000 ms.

The talk:
You: "open story time"
    → LaunchRequest
Alexa: "Welcome. Which story shall it be?"
    (Alexa listens)
You: "the lion"
    → IntentRequest PlayStoryIntent story="the lion"
    ← AudioPlayer.Play REPLACE_ALL "lion" from 0:00
    → AudioPlayer.PlaybackStarted "lion" at 0:00
Alexa: "Here is The Lion and the Mouse."
    ♪ ${PLAYER} at 0:00
(95 seconds later)
    → AudioPlayer.PlaybackNearlyFinished "lion" at 0:00.300
    ← AudioPlayer.Play ENQUEUE "snow" from 0:00
    ♪ ${PLAYER} at 1:35
(the pause button)
    → PlaybackController.PauseCommandIssued
    ← AudioPlayer.Stop
    → AudioPlayer.PlaybackStopped "lion" at 1:35
    ♪ STOPPED "The Lion and the Mouse" (token "lion", https://stories.example/lion.mp3) at 1:35`)
})

test('A message about a turn shows the talk until that turn was over', async () => {
  const turn = await alexa.say('open story time')
  await alexa.say('the lion')
  const message = messageOf(() => expect(turn).toSay('goodbye'))
  expect(message).toContain('expect(turn).toSay("goodbye")')
  expect(message).toContain('The talk until then:\nYou: "open story time"')
  expect(message).not.toContain('the lion')
})

test('A long talk is shown from its end', async () => {
  for (let turn = 0; turn < 45; turn++) await alexa.say('open story time')
  const message = messageOf(() => expect(alexa).toSay('goodbye'))
  expect(message).toContain('(5 turns before are left out)')
  expect(message.match(/^You: /gm)).toHaveLength(40)
})

describe('The explanation of', () => {
  test('toPlay says what the player does, also why it waits', async () => {
    await alexa.say('ask story time to play the lion')
    expect(explanationOf(() => expect(alexa).toPlay({ token: 'lion', offset: '1 minute' }))).toEqual([
      'expect(alexa).toPlay({"offset": "1 minute", "token": "lion"})',
      'Expected the device to play what fits {"offset": "1 minute", "token": "lion"}.',
      `Its player is ${PLAYER} at 0:00, 0 ms.`,
    ])
    expect(explanationOf(() => expect(alexa).not.toPlay())).toEqual([
      'expect(alexa).not.toPlay()',
      'Expected the device not to play something.',
      `Its player is ${PLAYER} at 0:00, 0 ms.`,
    ])
    await alexa.say('open story time')
    expect(explanationOf(() => expect(alexa).toPlay('lion')).slice(2)).toEqual([
      `Its player is ${PLAYER.replace('PLAYING', 'PAUSED')} at 0:00, 0 ms.`,
      'It waits while Alexa listens: the session is open, since shouldEndSession was false.',
    ])
  })

  test('toPlay says that nothing was played, and what went wrong', async () => {
    await alexa.say('ask story time to queue badly')
    expect(explanationOf(() => expect(alexa).toPlay()).slice(1)).toEqual([
      'Expected the device to play something.',
      'Its player is IDLE: nothing was played yet.',
      'There was a problem: Invalid value for stream.expectedPreviousToken in directive AudioPlayer: it is required with ENQUEUE',
    ])
  })

  test('toStop says whether the skill told the device to', async () => {
    const turn = await alexa.say('ask story time to play the lion')
    expect(explanationOf(() => expect(turn).toStop()).slice(1)).toEqual([
      'Expected the skill to stop what the device plays.',
      'It sent neither AudioPlayer.Stop nor ClearQueue with CLEAR_ALL.',
      `The device's player is ${PLAYER} at 0:00, 0 ms.`,
    ])
    await alexa.say('stop')
    expect(explanationOf(() => expect(alexa).not.toStop())[2]).toBe('It sent a directive to stop.')
  })

  test('toSay says what was said', async () => {
    const turn = await alexa.say('ask story time to play the lion')
    expect(explanationOf(() => expect(turn).toSay(/snow/)).slice(1)).toEqual([
      'Expected Alexa to say /snow/.',
      'Alexa said: "Here is The Lion and the Mouse."',
    ])
    expect(explanationOf(() => expect(turn).not.toSay('here is')).slice(1)).toEqual([
      'Expected Alexa not to say "here is".',
      'Alexa said: "Here is The Lion and the Mouse."',
    ])
    const silent = await alexa.press('pause')
    expect(explanationOf(() => expect(silent).toSay()).slice(1)).toEqual([
      'Expected Alexa to say something.',
      'Alexa said nothing.',
    ])
  })

  test('toAsk says why nobody is listened to', async () => {
    const turn = await alexa.say('ask story time to play the lion')
    expect(explanationOf(() => expect(turn).toAsk('here')).slice(1)).toEqual([
      'Expected Alexa to ask "here", with the session left open.',
      'Alexa said: "Here is The Lion and the Mouse."',
      'She does not listen: no session is open. shouldEndSession was true; ask with shouldEndSession: false.',
    ])
    const question = await alexa.say('open story time')
    expect(explanationOf(() => expect(question).not.toAsk()).at(-1)).toBe('She listens for an answer.')
    const card = await alexa.say('show me the author')
    expect(explanationOf(() => expect(card).toAsk()).at(-1)).toContain('shouldEndSession was left out')
  })

  test('toEndSession says whether there was one', async () => {
    const question = await alexa.say('open story time')
    expect(explanationOf(() => expect(question).toEndSession()).slice(1)).toEqual([
      'Expected the session to end.',
      'It is open, and Alexa listens.',
    ])
    await alexa.say('the lion')
    expect(explanationOf(() => expect(alexa).not.toEndSession())[2]).toBe('It ended.')
    await alexa.say('what is the weather')
    expect(explanationOf(() => expect(alexa).toEndSession())[2]).toBe(
      'There was none: the skill was not opened.',
    )
  })

  test('toHaveUnderstood says what was understood, and what else was considered', async () => {
    const turn = await alexa.say('ask story time to play the lion')
    expect(
      explanationOf(() => expect(turn).toHaveUnderstood('PlayStoryIntent', { story: 'snow' })).slice(1),
    ).toEqual([
      'Expected Alexa to understand PlayStoryIntent with {"story": "snow"}.',
      'She understood PlayStoryIntent with story="the lion", which means The Lion and the Mouse (lion).',
      expect.stringMatching(/^ {4}1\.00 PlayStoryIntent story="the lion": \S/),
    ])
    expect(explanationOf(() => expect(turn).not.toHaveUnderstood('PlayStoryIntent'))[1]).toBe(
      'Expected Alexa not to understand PlayStoryIntent.',
    )
    const stray = await alexa.say('what is the weather')
    expect(explanationOf(() => expect(stray).toHaveUnderstood('WeatherIntent'))[2]).toMatch(
      /^Nothing reached the skill\. .*"story time" was not named/,
    )
    await alexa.say('open story time')
    const left = await alexa.say('exit')
    expect(explanationOf(() => expect(left).toHaveUnderstood('AMAZON.StopIntent'))[2]).toBe(
      'She left the skill.',
    )
  })

  test('toShowCard shows the card, or says that there is none', async () => {
    const turn = await alexa.say('ask story time to show me the author')
    expect(explanationOf(() => expect(turn).toShowCard('The reader')).slice(1)).toEqual([
      'Expected the Alexa app to show a card with the title "The reader".',
      'It shows {"content": "Aesop", "title": "The author", "type": "Simple"}',
    ])
    expect(explanationOf(() => expect(turn).toShowCard({ content: 'Grimm' }))[1]).toBe(
      'Expected the Alexa app to show a card with {"content": "Grimm"}.',
    )
    const none = await alexa.say('open story time')
    expect(explanationOf(() => expect(none).toShowCard()).slice(1)).toEqual([
      'Expected the Alexa app to show a card.',
      'It shows none.',
    ])
  })

  test("toBeLegal shows the answer with Alexa's words and a hint, and why there was none", async () => {
    await alexa.say('ask story time to queue badly')
    await alexa.say('ask story time to break down')
    expect(explanationOf(() => expect(alexa).toBeLegal()).slice(1)).toEqual([
      "Expected the skill's answers to be legal.",
      'IntentRequest WrongIntent was answered with',
      expect.stringMatching(
        /^ {4}\{"version":"1\.0","response":\{"directives":\[\{"type":"AudioPlayer\.Play"/,
      ),
      '  Alexa: Invalid value for stream.expectedPreviousToken in directive AudioPlayer: it is required with ENQUEUE',
      expect.stringMatching(/^ {2}Hint: \S/),
      'IntentRequest BreakIntent was not answered: the shelf fell over',
    ])
    const turn = await alexa.say('open story time')
    expect(explanationOf(() => expect(turn).not.toBeLegal())[2]).toBe('Alexa took the only one.')
  })
})

describe('A matcher', () => {
  test('that is given a promise says that await is missing', async () => {
    const turn = alexa.say('open story time')
    expect(messageOf(() => expect(turn).toAsk())).toBe(
      "toAsk looks at an Alexa of createAlexa, or at a turn of it. This is a promise: write expect(await alexa.say('…')).toAsk(…)",
    )
    await turn
  })

  test('that is given something else says so', () => {
    expect(messageOf(() => expect('Welcome').toSay('Welcome'))).toContain('This is neither: Welcome')
  })

  test('before anything was said says so', () => {
    expect(messageOf(() => expect(alexa).toSay('Welcome'))).toContain('nothing was said to Alexa yet')
  })

  test('takes patterns and asymmetric matchers, and does not mind case and spaces', async () => {
    const turn = await alexa.say('ask story time to play the lion')
    expect(turn).toSay('  here IS the   lion')
    expect(turn).toSay(/^Here is the/i)
    expect(turn).toSay(expect.stringContaining('Lion'))
    expect(turn).toPlay(/lion/i)
    expect(turn).toPlay({ url: expect.stringMatching(/lion\.mp3$/), title: 'the lion and the mouse' })
    expect(turn).not.toPlay({ url: expect.stringMatching(/snow\.mp3$/) })
    expect(turn).toHaveUnderstood('PlayStoryIntent', { story: /lion/ })
    expect(turn).toHaveUnderstood('PlayStoryIntent', { story: 'LION' })
    expect(turn).not.toHaveUnderstood('PlayStoryIntent', { author: 'Aesop' })
  })
})
