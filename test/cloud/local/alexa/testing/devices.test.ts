import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { alexaMatchers, createAlexa, type TestAlexa } from '../../../../../cloud/local/alexa/testing.ts'
import { SKILL_PACKAGE, STREAMS, storySkill } from './story-skill/story-skill.ts'

expect.extend(alexaMatchers)

let alexa: TestAlexa
beforeEach(() => {
  alexa = createAlexa({ skillPackage: SKILL_PACKAGE, handler: storySkill.create(), streams: STREAMS })
})
afterEach(() => alexa.close())

test('Each device has a player and a session of its own', async () => {
  const dot = alexa.on('echo-dot')
  expect(await dot.say('open story time')).toAsk('welcome')
  expect(await alexa.say('ask story time to play the lion')).toPlay('lion')
  expect(dot).toAsk()
  expect(dot).not.toPlay()
  expect(alexa).not.toAsk()
  expect(await dot.say('snow')).toPlay('snow')
  expect(alexa).toPlay('lion')
})

test('Time goes by on all of them', async () => {
  const dot = alexa.on('echo-dot')
  await dot.say('ask story time to play the lion')
  await alexa.advance('5 minutes')
  expect(dot).toPlay({ token: 'lion', offset: '5 minutes' })
  expect(dot.lastTurn.requests.map(({ request }) => request.type)).toEqual([
    'AudioPlayer.PlaybackNearlyFinished',
  ])
  expect(dot).toBeLegal()
})

test('The talk says which device it was', async () => {
  const dot = alexa.on('echo-dot')
  await alexa.say('open story time')
  await dot.say('ask story time to play the lion')
  await alexa.advance('1 second')
  await dot.press('pause')
  const acts = alexa
    .transcript()
    .split('\n')
    .filter(line => /^[^ ]/.test(line))
  expect(acts).toEqual([
    'You: "open story time"',
    'Alexa: "Welcome. Which story shall it be?"',
    'You on echo-dot: "ask story time to play the lion"',
    'Alexa: "Here is The Lion and the Mouse."',
    '(1 second later)',
    '(meanwhile on echo-dot)',
    '(the pause button on echo-dot)',
  ])
})
