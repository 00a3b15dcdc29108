import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { alexaMatchers, createAlexa, type TestAlexa } from '../../../cloud/local/alexa/testing.ts'
import { indexOf } from '../../index-of.ts'
import { MEDIA } from './ports-over.ts'
import { SKILL_ID, skillOf } from './skill-of.ts'

expect.extend(alexaMatchers)

let alexa: TestAlexa

/** An Alexa with the skill and a shelf of these titles, ten minutes each, the oldest first. */
function openShelfOf(...titles: readonly string[]): TestAlexa {
  return createAlexa({
    skillPackage: 'skill-package',
    skillId: SKILL_ID,
    handler: skillOf({ index: indexOf(...titles) }),
    streams: url => (url.startsWith(`${MEDIA}/editions/`) ? { durationMilliseconds: 600_000 } : undefined),
  })
}

beforeEach(() => {
  alexa = openShelfOf('The First Snow', 'The Lion & the Mouse', 'Market Day')
})

afterEach(async () => {
  expect(alexa).toBeLegal()
  await alexa.close()
})

describe('A listener', () => {
  test('opens the shelf, is asked what to hear, and hears the latest', async () => {
    expect(await alexa.say('open voice shelf')).toAsk('newest, Market Day?')
    const turn = await alexa.say('play the latest')
    expect(turn).toSay('Here is Market Day.')
    expect(turn).toPlay({ title: 'Market Day', offset: 0 })
    expect(turn).toEndSession()
  })

  test('who does not know what to say is helped, and who is silent is asked again', async () => {
    await alexa.say('open voice shelf')
    expect(await alexa.say('help')).toAsk('ask voice shelf to play')
    expect(await alexa.say('what is the weather on the moon')).toAsk('did not get that')
    expect(await alexa.keepSilent()).toAsk('Shall I play Market Day?')
    expect(await alexa.keepSilent()).toEndSession()
  })

  test.each([
    ['in one shot', ['ask voice shelf to play the lion and the mouse']],
    ['in a session', ['open voice shelf', 'read me the lion and the mouse']],
  ])('asks for a title %s', async (_, utterances) => {
    for (const utterance of utterances) await alexa.say(utterance)
    expect(alexa).toPlay('The Lion & the Mouse')
  })

  test('asks for a title by one of its words, is asked whether it is meant, and hears it', async () => {
    expect(await alexa.say('ask voice shelf to put on the lion')).toAsk('Shall I play it?')
    expect(await alexa.say('yes')).toPlay('The Lion & the Mouse')
  })

  test('asks for a title that is not there, and for another', async () => {
    expect(await alexa.say('ask voice shelf to play the elephant')).toAsk('nothing called the elephant')
    expect(await alexa.say('play market day')).toPlay('Market Day')
  })

  test('pauses, and goes on where it was', async () => {
    await alexa.say('ask voice shelf to play the first snow')
    await alexa.advance('1 minute 35 seconds')
    expect(await alexa.say('pause')).toStop()
    await alexa.advance('1 hour')
    expect(await alexa.say('resume')).toPlay({ title: 'The First Snow', offset: '1 minute 35 seconds' })
  })

  test('comes back later, is offered what is unfinished, and goes on with it on another device', async () => {
    await alexa.say('ask voice shelf to play the first snow')
    await alexa.advance('2 minutes')
    await alexa.say('stop')
    const kitchen = alexa.on('echo-dot')
    expect(await kitchen.say('open voice shelf')).toAsk('Carry on with The First Snow')
    expect(await kitchen.say('resume')).toPlay({ title: 'The First Snow', offset: '2 minutes' })
  })

  test('moves through the shelf by voice, and back by button', async () => {
    await alexa.say('ask voice shelf to play the first snow')
    expect(await alexa.say('next')).toPlay('The Lion & the Mouse')
    expect(await alexa.say('next')).toPlay('Market Day')
    const last = await alexa.say('next')
    expect(last).toSay('That was the last one.')
    expect(last).toPlay('Market Day')
    expect(await alexa.press('previous')).toPlay('The Lion & the Mouse')
    expect(await alexa.press('pause')).toStop()
    expect(await alexa.press('play')).toPlay('The Lion & the Mouse')
    expect(await alexa.say('start over')).toPlay({ title: 'The Lion & the Mouse', offset: 0 })
  })

  test('reads the title and the show on the screen', async () => {
    await alexa.say('ask voice shelf to play the lion and the mouse')
    expect(alexa.device.screen.metadata).toMatchObject({
      title: 'The Lion & the Mouse',
      subtitle: 'Stories',
    })
  })

  test('of an empty shelf is told so', async () => {
    await alexa.close()
    alexa = openShelfOf()
    expect(await alexa.say('ask voice shelf to play the latest')).toSay('nothing on your Voice Shelf yet')
    expect(alexa).toEndSession()
  })
})

test.each(['early', 'late', 'after-finished'] as const)(
  'Each episode is followed by the next, once, on a device that says %s that it is nearly finished',
  async timing => {
    alexa.device.nearlyFinished = timing
    await alexa.say('ask voice shelf to play the first snow')
    await alexa.advance('11 minutes')
    expect(alexa).toPlay({ title: 'The Lion & the Mouse', offset: '1 minute' })
    await alexa.advance('10 minutes')
    expect(alexa).toPlay({ title: 'Market Day', offset: '1 minute' })
    await alexa.advance('10 minutes')
    expect(alexa).not.toPlay()
    expect(alexa.device.player.activity).toBe('FINISHED')
  },
)
