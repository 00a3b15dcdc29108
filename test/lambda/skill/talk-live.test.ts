import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { alexaMatchers, createAlexa, type TestAlexa } from '../../../cloud/local/alexa/testing.ts'
import type { Rating, Report } from '../../../core/listening/feedback.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import { indexOf } from '../../index-of.ts'
import { MEDIA } from './ports-over.ts'
import { SKILL_ID, skillOf } from './skill-of.ts'

expect.extend(alexaMatchers)

let alexa: TestAlexa
const listeners = new Map<string, Listener>()
const feedback: (Rating | Report)[] = []

beforeEach(() => {
  listeners.clear()
  feedback.length = 0
  const index = indexOf(
    {
      title: 'The First Snow',
      show: 'Evening Stories',
      author: 'Jane Porter',
      cover: 'covers/evening-stories.jpg',
    },
    { title: 'Market Day', show: 'Evening Stories' },
  )
  alexa = createAlexa({
    skillPackage: 'skill-package',
    skillId: SKILL_ID,
    handler: skillOf({ index, listeners, feedback, words: { edition0: WORDS } }),
    streams: url => (url.startsWith(`${MEDIA}/editions/`) ? { durationMilliseconds: 600_000 } : undefined),
  })
})

afterEach(async () => {
  expect(alexa).toBeLegal()
  await alexa.close()
})

const SENTENCES = Array.from({ length: 60 }, (_, at) => ({
  start: at * 10_000,
  end: (at + 1) * 10_000,
  text: `Sentence ${at} & more.`,
  chapter: at < 30 ? 0 : 1,
  paragraph: Math.floor(at / 3),
}))

const WORDS: Words = {
  language: 'en-US',
  chapters: [
    { title: 'The Storm', start: 0, end: 300_000 },
    { title: 'The Calm', start: 300_000, end: 600_000 },
  ],
  transcript: SENTENCES,
}

const listener = () => [...listeners.values()][0]

/** Somebody who has heard two minutes of it, and goes on. */
async function hearSnow() {
  await alexa.say('ask voice shelf to play the first snow')
  await alexa.advance('2 minutes')
}

describe('While something plays', () => {
  beforeEach(hearSnow)

  test.each([
    ['what is playing', 'This is The First Snow, from Evening Stories. The chapter is called The Storm.'],
    ['who wrote this', 'The First Snow is by Jane Porter.'],
    ['how long is left', 'You have 3 minutes left of this chapter, and 8 minutes of The First Snow.'],
  ])('"%s" is told, and it goes on', async (question, sentence) => {
    const turn = await alexa.say(`ask voice shelf ${question}`)
    expect(turn).toSay(sentence)
    expect(turn).toEndSession()
    expect(turn).toPlay('The First Snow')
  })

  test('the screen has its title, its show, its cover, and what is said', async () => {
    const { metadata, caption } = alexa.device.screen
    expect(metadata).toMatchObject({
      title: 'The First Snow',
      subtitle: 'Evening Stories',
      art: { sources: [{ url: `${MEDIA}/covers/evening-stories.jpg` }] },
    })
    expect(caption).toBe('Sentence 12 & more.')
  })

  test('captions are there too where it begins in the middle', async () => {
    await alexa.say('stop')
    await alexa.say('ask voice shelf to play the first snow')
    await alexa.advance('15 seconds')
    expect(alexa.device.screen.caption).toBe('Sentence 13 & more.')
  })

  test('help says what can be done with it', async () => {
    expect(await alexa.say('ask voice shelf for help')).toAsk('This is The First Snow.')
  })

  test('it becomes a favourite, once, and is none any more', async () => {
    expect(await alexa.say('ask voice shelf to add this to my favorites')).toSay(
      'is one of your favorites now',
    )
    expect(await alexa.say('ask voice shelf to add this to my favorites')).toSay(
      'is one of your favorites already',
    )
    expect(listener()?.favourites).toEqual(['e0'])
    expect(await alexa.say('ask voice shelf to play my favorites')).toPlay('The First Snow')
    expect(await alexa.say('ask voice shelf to remove this from my favorites')).toSay('no longer')
    expect(listener()?.favourites).toEqual([])
  })

  test('it is marked as finished, stops, and is not offered again', async () => {
    expect(await alexa.say('ask voice shelf to mark this as finished')).toStop()
    await alexa.advance('1 minute')
    expect(listener()).toMatchObject({ finished: ['e0'], positions: {} })
    expect(await alexa.say('open voice shelf')).not.toAsk('Carry on')
  })

  test('its show is followed, and no longer', async () => {
    expect(await alexa.say('ask voice shelf to follow this show')).toSay('You follow Evening Stories now.')
    expect(listener()?.follows).toEqual(['evening-stories'])
    expect(await alexa.say('ask voice shelf to unfollow evening stories')).toSay('You no longer follow')
    expect(listener()?.follows).toEqual([])
  })

  test('it is rated, and rated otherwise', async () => {
    expect(await alexa.say('ask voice shelf to rate it five')).toSay('Thank you. 5 stars for The First Snow.')
    expect(await alexa.say('ask voice shelf to rate it one')).toSay('Thank you. One star for The First Snow.')
    expect(feedback).toMatchObject([{ stars: 5 }, { stars: 1, episode: 'e0', show: 'evening-stories' }])
    expect(listener()?.ratings).toEqual({ e0: 1 })
  })

  test('a rating of seven is asked about', async () => {
    expect(await alexa.say('ask voice shelf to rate it seven')).toAsk('How many stars')
    expect(feedback).toEqual([])
  })

  test('a problem reaches the creator with its place', async () => {
    expect(await alexa.say('ask voice shelf to report a problem')).toAsk()
    expect(await alexa.say('it is too quiet')).toSay('Whoever makes Evening Stories will hear of it.')
    expect(feedback).toMatchObject([{ episode: 'e0', offsetMilliseconds: 120_000, text: 'too quiet' }])
  })
})

test('What was left is offered with what is left of it, and goes on in its queue', async () => {
  await hearSnow()
  await alexa.say('stop')
  await alexa.advance('1 hour')
  expect(await alexa.say('open voice shelf')).toAsk('Carry on with The First Snow, 8 minutes left?')
  expect(await alexa.say('yes')).toPlay({ title: 'The First Snow', offset: '2 minutes' })
})

test('Where nothing was heard yet, it is said so, and something can be asked for', async () => {
  expect(await alexa.say('ask voice shelf what is playing')).toAsk('Nothing is playing.')
  expect(await alexa.say('play market day')).toPlay('Market Day')
})

test('Recaps are turned off and on', async () => {
  await alexa.say('ask voice shelf to turn off recaps')
  expect(listener()?.recaps).toBe(false)
  await alexa.say('ask voice shelf to turn on recaps')
  expect(listener()?.recaps).toBe(true)
})

describe('Who wants to be forgotten', () => {
  beforeEach(async () => {
    await hearSnow()
    await alexa.say('ask voice shelf to rate it four')
  })

  test('is asked, and forgotten whole, and nothing is kept afterwards', async () => {
    expect(await alexa.say('ask voice shelf to forget me')).toAsk('Shall I?')
    expect(await alexa.say('yes')).toSay('I have forgotten everything about you.')
    await alexa.advance('1 hour')
    expect([listeners.size, feedback]).toEqual([0, []])
  })

  test('may think better of it', async () => {
    await alexa.say('ask voice shelf to forget me')
    expect(await alexa.say('no')).toSay('I keep everything as it is.')
    expect(listeners.size).toBe(1)
  })

  test('is forgotten when the skill is disabled', async () => {
    await alexa.send({ type: 'AlexaSkillEvent.SkillDisabled' })
    expect([listeners.size, feedback]).toEqual([0, []])
  })
})

test('Who is not understood is asked again, helped, and let go', async () => {
  await alexa.say('open voice shelf')
  expect(await alexa.say('what is the weather on the moon')).toAsk('Sorry, I did not get that. Shall I play')
  expect(await alexa.say('what is the weather on the moon')).toAsk('Sorry, I still did not get that.')
  expect(await alexa.say('what is the weather on the moon')).toSay('we start anew')
  expect(alexa).toEndSession()
})
