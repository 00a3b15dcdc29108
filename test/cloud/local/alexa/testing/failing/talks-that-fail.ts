/** Run by failing.test.ts alone, through jest: some of these tests fail, as they should. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { alexaMatchers, createAlexa, type TestAlexa } from '../../../../../../cloud/local/alexa/testing.ts'
import { SKILL_PACKAGE, STREAMS, storySkill } from '../story-skill/story-skill.ts'

expect.extend(alexaMatchers)

let alexa: TestAlexa
beforeEach(() => {
  alexa = createAlexa({ skillPackage: SKILL_PACKAGE, handler: storySkill.create(), streams: STREAMS })
})
afterEach(() => alexa.close())

test('fails by an expectation of jest', async () => {
  const turn = await alexa.say('ask story time to count me in')
  expect(turn.speech).toBe('Goodbye.')
})

test('passes', async () => {
  const turn = await alexa.say('open story time')
  expect(turn).toAsk()
  expect(turn).not.toPlay()
  await expect(alexa.say('the lion')).resolves.toPlay('lion')
})

test('fails by a matcher', async () => {
  expect(await alexa.say('ask story time to play the lion')).toPlay('snow')
})

test('fails by a matcher of a promise', async () => {
  await expect(alexa.say('ask story time to play snow')).resolves.toPlay('lion')
})
