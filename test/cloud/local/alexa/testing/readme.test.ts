import { expect, test } from '@jest/globals'
import { alexaMatchers, createAlexa } from '../../../../../cloud/local/alexa/testing.ts'
import { SKILL_PACKAGE, STREAMS, storySkill } from './story-skill/story-skill.ts'

expect.extend(alexaMatchers)

test('The example of the README passes', async () => {
  await using alexa = createAlexa({
    skillPackage: SKILL_PACKAGE,
    handler: storySkill.create(),
    streams: STREAMS,
  })
  expect(await alexa.say('open story time')).toAsk('which story')
  expect(await alexa.say('play the lion')).toPlay('the lion and the mouse')
  expect(await alexa.advance('10 minutes')).toPlay('snow')
  expect(alexa.device.player.queue).toEqual([])
})
