import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  alexaMatchers,
  createAlexa,
  movableClock,
  type TestAlexa,
} from '../../../cloud/local/alexa/testing.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { type Described, indexOf } from '../../index-of.ts'
import { type Held, MEDIA } from './ports-over.ts'
import { SKILL_ID, skillOf } from './skill-of.ts'

expect.extend(alexaMatchers)

const ON_SHELF: readonly Described[] = [
  { title: 'The First Snow', show: 'Evening Stories', author: 'Jane Porter', number: 1 },
  { title: 'The Old Harbour', show: 'Evening Stories', number: 2 },
  { title: 'The Old Harvest', show: 'Evening Stories', number: 3, durationMilliseconds: 1_200_000 },
  { title: 'Bridge Reopens', show: 'The Morning Paper', publishedAt: '2026-11-20T06:00:00Z' },
  { title: 'Market Day', show: 'The Morning Paper', publishedAt: '2026-11-22T06:00:00Z' },
  {
    title: 'Five Slow Breaths',
    show: 'Breathing Room',
    durationMilliseconds: 240_000,
    publishedAt: '2026-11-23T23:30:00Z',
  },
]

let alexa: TestAlexa
let held: Held & { listeners: Map<string, Listener> }

function open(shelf: readonly Described[]): void {
  held = { index: indexOf(...shelf), listeners: new Map(), passages: [], feedback: [] }
  alexa = createAlexa({
    skillPackage: 'skill-package',
    skillId: SKILL_ID,
    handler: skillOf(held),
    clock: movableClock(Date.parse('2026-11-24T10:00:00Z')),
    streams: url => (url.startsWith(`${MEDIA}/editions/`) ? { durationMilliseconds: 600_000 } : undefined),
  })
}

beforeEach(() => open(ON_SHELF))

afterEach(async () => {
  expect(alexa).toBeLegal()
  await alexa.close()
})

const listener = (): Listener | undefined => [...held.listeners.values()][0]

describe('A listener asks', () => {
  test.each([
    ['for a title', 'play the first snow', 'The First Snow'],
    ['for a title with a word that was misheard', 'play the thirst snow', 'The First Snow'],
    ['for a title that is taken for one of a show', 'play the first from snow', 'The First Snow'],
    ['for a show', 'play the show evening stories', 'The First Snow'],
    ['for an author', 'play something by jane porter', 'The First Snow'],
    ['for the newest', 'play the latest', 'Five Slow Breaths'],
    ['for the newest of a show', 'play the latest episode of the morning paper', 'Market Day'],
    ['for the oldest', 'play the oldest episode', 'The First Snow'],
    ['for a number of a show', 'play episode 2 of evening stories', 'The Old Harbour'],
    ['for a number that one show alone has', 'play episode 3', 'The Old Harvest'],
    ['for something short', 'play something short', 'Five Slow Breaths'],
    ['for something of a length', 'play something about 20 minutes long', 'The Old Harvest'],
    ['for anything', 'surprise me', 'The First Snow'],
  ])('%s', async (_, utterance, title) => {
    expect(await alexa.say(`ask voice shelf to ${utterance}`)).toPlay(title)
    expect(alexa).toEndSession()
  })

  test('for a title word by word, and it just plays', async () => {
    const turn = await alexa.say('ask voice shelf to play market day')
    expect(turn).toPlay('Market Day')
    expect(turn).not.toSay('Market Day')
  })

  test('for a show, and hears which episode it is', async () => {
    expect(await alexa.say('ask voice shelf to play the show breathing room')).toSay(
      'Here is Five Slow Breaths.',
    )
  })
})

describe('When several fit', () => {
  const askForTheOld = () => alexa.say('ask voice shelf to play the old')

  test('the listener is asked which was meant', async () => {
    expect(await askForTheOld()).toAsk(/Did you mean The Old \w+ or The Old \w+\?/u)
  })

  test.each([
    ['the second one', 1],
    ['the first one', 0],
    ['the last', 1],
  ])('and answers "%s"', async (answer, at) => {
    await askForTheOld()
    const offered = alexa.transcript().match(/The Old \w+/gu) ?? []
    expect(await alexa.say(answer)).toPlay(offered[at] ?? 'nothing')
  })

  test.each([
    ['the old harvest', 'The Old Harvest'],
    ['the old harbour', 'The Old Harbour'],
  ])('and says a title again: %s', async (title, played) => {
    await askForTheOld()
    expect(await alexa.say(`play ${title}`)).toPlay(played)
  })

  test('"yes" to two is asked about once more, and then taken for the first', async () => {
    await askForTheOld()
    const [first = ''] = alexa.transcript().match(/The Old \w+/gu) ?? []
    expect(await alexa.say('yes')).toAsk('Which one')
    expect(await alexa.say('yes')).toPlay(first)
  })

  test('"no" goes on to something else', async () => {
    await askForTheOld()
    expect(await alexa.say('no')).toAsk('All right. What would you like to hear?')
    expect(await alexa.say('play market day')).toPlay('Market Day')
  })

  test('there is no third of two, and "repeat that" asks again', async () => {
    await askForTheOld()
    expect(await alexa.say('the third one')).toAsk('There are only 2.')
    expect(await alexa.say('repeat that')).toAsk('Did you mean')
    expect(await alexa.say('help')).toAsk('the second one')
  })

  test('a screen lists them, and one is touched', async () => {
    await askForTheOld()
    const { document } = alexa.device.screen
    const shown = document?.datasources as { list: { rows: { title: string; id: string }[] } } | undefined
    const rows = shown?.list.rows ?? []
    expect(rows.map(({ title }) => title).sort()).toEqual(['The Old Harbour', 'The Old Harvest'])
    const [, second] = rows
    await alexa.device.tap({ arguments: ['play', second?.id, 'episode'] })
    expect(alexa).toPlay(second?.title ?? 'nothing')
  })

  test('a device without a screen gives a card', async () => {
    await alexa.say('open voice shelf')
    expect(await alexa.on('echo-dot').say('ask voice shelf to play the old')).toShowCard(
      /Did you mean The Old/u,
    )
  })
})

describe('When nothing fits', () => {
  test('the nearest is offered, and taken', async () => {
    expect(await alexa.say('ask voice shelf to play the snow leopard')).toAsk(/Shall I play .*\?/u)
    expect(await alexa.say('yes')).toPlay()
  })

  test('the newest is offered where nothing is near, and may be declined', async () => {
    expect(await alexa.say('ask voice shelf to play quantum xylophones')).toAsk(
      'I found nothing called quantum xylophones. The newest is Five Slow Breaths. Shall I play it?',
    )
    expect(await alexa.say('no')).toAsk('All right')
    expect(await alexa.say('no')).toSay('Goodbye.')
    expect(alexa).toEndSession()
  })

  test.each([
    ['play episode 9 of evening stories', 'Evening Stories has no episode 9. Its newest is The Old Harvest.'],
    ['play my favorites', 'You have no favorites yet.'],
    ['play what I did not finish', 'You have nothing unfinished.'],
    [
      'play something about 3 hours long',
      'Nothing lasts about 3 hours. The nearest is The Old Harvest, with 20 minutes.',
    ],
    ['play something about whales', 'I found nothing about whales.'],
  ])('"%s" is answered with an offer', async (utterance, sentence) => {
    expect(await alexa.say(`ask voice shelf to ${utterance}`)).toAsk(sentence)
  })
})

describe('By date', () => {
  const at = (date: string, show = '') => ({
    type: 'IntentRequest' as const,
    intent: {
      name: 'PlayDateIntent',
      confirmationStatus: 'NONE' as const,
      slots: {
        date: { name: 'date', value: date, confirmationStatus: 'NONE' as const },
        show: { name: 'show', ...(show && { value: show }), confirmationStatus: 'NONE' as const },
      },
    },
  })

  test('a day has one', async () => {
    expect(await alexa.send(at('2026-11-20'))).toPlay('Bridge Reopens')
  })

  test('a month has several, and they are told', async () => {
    await alexa.say('open voice shelf')
    expect(await alexa.send(at('2026-11'))).toAsk(
      'From then there is Five Slow Breaths, Market Day, and Bridge Reopens. Which one would you like?',
    )
  })

  test('a day without any has a nearest', async () => {
    expect(await alexa.send(at('2026-11-21'))).toAsk(
      'The nearest is Bridge Reopens, from Friday, November 20. Shall I play it?',
    )
  })

  test('the clocks are those of the listener', async () => {
    await alexa.say('open voice shelf')
    const [[id, kept] = ['', undefined]] = held.listeners
    held.listeners.set(id, { ...(kept as Listener), timeZone: 'Asia/Tokyo' })
    expect(await alexa.send(at('2026-11-24'))).toPlay('Five Slow Breaths')
  })
})

test('What is said in an episode is found, and plays from that sentence', async () => {
  held = Object.assign(held, {
    passages: [
      {
        episode: 'e1',
        edition: 'edition1',
        startMilliseconds: 83_000,
        sentence: 'The whales came back.',
        likeness: 0.9,
      },
    ],
  })
  const turn = await alexa.say('ask voice shelf to play the part about whales')
  expect(turn).toSay('This is from The Old Harbour.')
  expect(turn).toPlay({ title: 'The Old Harbour', offset: '1 minute 23 seconds' })
})

describe('What there is', () => {
  test('is told by shows, and one is chosen', async () => {
    expect(await alexa.say('ask voice shelf what is there')).toAsk(
      'There is Breathing Room, The Morning Paper, and Evening Stories. Which one would you like?',
    )
    expect(await alexa.say('the second one')).toPlay('Market Day')
  })

  test('in a show is told by titles', async () => {
    expect(await alexa.say('ask voice shelf what episodes does the morning paper have')).toAsk(
      'The newest in The Morning Paper are Market Day and Bridge Reopens.',
    )
    expect(await alexa.say('play bridge reopens')).toPlay('Bridge Reopens')
  })
})

test('A listener is welcomed once, and later told what is new', async () => {
  expect(await alexa.say('open voice shelf')).toAsk('Welcome to Voice Shelf.')
  await alexa.say('stop')
  expect(await alexa.say('open voice shelf')).toAsk('Welcome back. What would you like to hear?')
  await alexa.say('stop')
  expect(listener()?.welcomedAt).toBeDefined()
  await alexa.advance('24 hours')
  const { welcomedAt = '' } = listener() ?? {}
  const after = new Date(Date.parse(welcomedAt) + 3_600_000).toISOString()
  held.index = indexOf(...ON_SHELF, { title: 'Snow Again', show: 'Evening Stories', publishedAt: after })
  expect(await alexa.say('open voice shelf')).toAsk('There is something new: Snow Again. Shall I play it?')
  expect(await alexa.say('yes')).toPlay('Snow Again')
})
