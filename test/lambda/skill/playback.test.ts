import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { alexaMatchers, type TestAlexa } from '../../../cloud/local/alexa/testing.ts'
import type { IndexedEpisode } from '../../../core/catalog/lookup-index.ts'
import { readToken, writeToken } from '../../../core/playback/stream-token.ts'
import { indexOfSnapshot } from '../../index-of.ts'
import { shelf, words } from './stories.ts'
import { World } from './world.ts'

expect.extend(alexaMatchers)

let world: World
let alexa: TestAlexa

beforeEach(() => {
  world = new World()
  alexa = world.alexa
})

afterEach(async () => {
  expect(alexa).toBeLegal()
  await alexa.close()
})

const ask = (what: string) => alexa.say(`ask voice shelf to ${what}`)
const HEARD_FOR = '26 seconds'

/** Half a minute into a story of 80 seconds, with sentences of four. */
async function hearLighthouse() {
  await ask('play lighthouse')
  await alexa.advance(HEARD_FOR)
}

describe('A listener in the middle of a story', () => {
  beforeEach(hearLighthouse)

  test.each([
    ['skip forward 20 seconds', 46_000],
    ['skip forward', 56_000],
    ['skip back 10 seconds', 16_000],
    ['skip back two minutes', 0],
    ['go back one sentence', 20_000],
    ['go back one paragraph', 12_000],
    ['skip this paragraph', 36_000],
    ['skip this chapter', 48_000],
    ['go back one chapter', 0],
    ['go to chapter three', 48_000],
    ['go to the chapter called the wail', 48_000],
    ['go to the chapter storm', 24_000],
    ['repeat that', 24_000],
  ])('says "%s" and is there', async (what, offset) => {
    const turn = await ask(what)
    expect(turn).toPlay({ title: 'Lighthouse', offset })
    expect(turn).toEndSession()
  })

  test('goes on with the next story over the end, and is told where nothing comes', async () => {
    await ask('play the first snow')
    expect(await ask('skip forward 5 minutes')).toPlay({ title: 'The Lion and the Mouse', offset: 0 })
    await ask('play lighthouse')
    const turn = await ask('skip forward 5 minutes')
    expect(turn).toSay('nothing comes after it')
    expect(turn).toPlay('Lighthouse')
  })

  test.each([
    ['go to chapter nine', 'There are 4 chapters.'],
    [
      'go to the chapter the elephant in the kitchen',
      'The Harbour, A Storm at Night, The Whale, and Home Again',
    ],
  ])('is told which chapters there are after "%s"', async (what, sentence) => {
    const turn = await ask(what)
    expect(turn).toSay(sentence)
    expect(turn).toPlay('Lighthouse')
  })

  test.each([
    ['skip this chapter', 3, 'the last chapter'],
    ['skip this paragraph', 7, 'the last paragraph'],
  ])('is told after "%s" that there is no other, %d times on', async (what, times, sentence) => {
    for (let count = 0; count < times; count++) await ask(what)
    expect(alexa.lastTurn).toSay(sentence)
  })

  test('hears the sentence before, once more, where a new one has barely begun', async () => {
    await alexa.advance('3 seconds')
    expect(await ask('repeat that')).toPlay({ title: 'Lighthouse', offset: 24_000 })
  })

  test('pauses, and goes on with the sentence that was cut', async () => {
    expect(await alexa.say('pause')).toStop()
    await alexa.advance('1 hour')
    const turn = await alexa.say('resume')
    expect(turn).toPlay({ title: 'Lighthouse', offset: 24_000 })
    expect(turn.speech).toBe('')
  })

  test('comes back after a day and is told what was said last', async () => {
    await alexa.say('pause')
    await alexa.advance('25 hours')
    const turn = await alexa.say('resume')
    expect(turn).toSay('You last heard: Sentence 4 of e3. Sentence 5 of e3.')
    expect(turn).toPlay({ title: 'Lighthouse', offset: 24_000 })
  })

  test('who says yes to carrying on hears it as who resumes does: with the recap, and round and round as it was', async () => {
    await alexa.say('loop on')
    await alexa.advance(HEARD_FOR)
    await alexa.say('stop')
    await alexa.advance('25 hours')
    await alexa.say('open voice shelf')
    const turn = await alexa.say('yes')
    expect(turn).toSay('You last heard')
    expect(turn).toPlay('Lighthouse')
    expect(readToken(alexa.device.player.token)?.loop).toBe(true)
  })

  test('who wants no recaps hears none', async () => {
    await alexa.say('pause')
    world.change(listener => ({ ...listener, recaps: false }))
    await alexa.advance('25 hours')
    expect((await alexa.say('resume')).speech).toBe('')
  })

  test('goes on elsewhere: another device knows where they are', async () => {
    await alexa.say('pause')
    const kitchen = alexa.on('echo-dot')
    expect(await kitchen.say('ask voice shelf to resume')).toPlay({ title: 'Lighthouse', offset: 24_000 })
    await alexa.advance('10 seconds')
    await kitchen.say('ask voice shelf to play market day')
    expect(await alexa.say('ask voice shelf to skip forward 1 second')).toPlay('Lighthouse')
  })
})

describe('A listener who falls asleep', () => {
  test('hears to the end of the sentence, also stories later, and not a word more', async () => {
    await ask('play the first snow')
    expect(await ask('stop in 75 seconds')).toSay('I will stop in 1 minute, 15 seconds')
    await alexa.advance('10 minutes')
    // 60 seconds of the first story, and 15 of the second up to the end of its sentence.
    expect(world.token).toMatchObject({ episode: 'e1', untilMilliseconds: 16_000 })
    expect(alexa.device.player).toMatchObject({ activity: 'FINISHED', offsetInMilliseconds: 16_000 })
    expect(world.listener).toMatchObject({
      positions: { e1: { offsetMilliseconds: 16_000 } },
      finished: ['e0'],
    })
  })

  test('goes on the next day where they fell asleep, without the timer', async () => {
    await ask('play lighthouse')
    await ask('stop in 21 seconds')
    await alexa.advance('9 hours')
    expect(await alexa.say('resume')).toPlay({ title: 'Lighthouse', offset: 24_000 })
    expect(world.token.sleep).toBeUndefined()
    await alexa.advance('50 seconds')
    expect(alexa).toPlay({ title: 'Lighthouse', offset: '74 seconds' })
  })

  test.each([
    ['stop at the end of the chapter', 24_000, 'the end of the chapter'],
    ['stop at the end of the episode', 80_000, 'the end of this one'],
  ])('says "%s" and hears it', async (what, offset, sentence) => {
    await ask('play the first snow')
    await ask('play lighthouse')
    await alexa.advance('2 seconds')
    expect(await ask(what)).toSay(sentence)
    await alexa.advance('10 minutes')
    expect(alexa.device.player).toMatchObject({ activity: 'FINISHED', offsetInMilliseconds: offset })
  })

  test('changes their mind: the timer is off, and everything is heard', async () => {
    await ask('play the first snow')
    await ask('stop in 10 seconds')
    expect(await ask('cancel the sleep timer')).toSay('The timer is off.')
    await alexa.advance('70 seconds')
    expect(alexa).toPlay({ title: 'The Lion and the Mouse', offset: '10 seconds' })
    expect(await ask('cancel the sleep timer')).toSay('There is no timer.')
  })

  test('chooses another story, and the timer runs on', async () => {
    await ask('play the first snow')
    await ask('stop in 30 seconds')
    await alexa.advance('10 seconds')
    await ask('play lighthouse')
    await alexa.advance('10 minutes')
    expect(alexa.device.player).toMatchObject({ activity: 'FINISHED', offsetInMilliseconds: 20_000 })
  })

  test('pauses while it runs, and it ends in the pause', async () => {
    await ask('play lighthouse')
    await ask('stop in 30 seconds')
    await alexa.advance('10 seconds')
    await alexa.say('pause')
    await alexa.advance('1 minute')
    await alexa.say('resume')
    expect(world.token).not.toHaveProperty('sleep')
    expect(world.token).not.toHaveProperty('untilMilliseconds')
  })
})

describe('A listener who wants it slower', () => {
  test('hears the same sentence at that rate, and whatever comes after at it too', async () => {
    await ask('play the first snow')
    await alexa.advance('45 seconds')
    const turn = await ask('play slower')
    expect(turn).toSay('Slower.')
    expect(turn).toPlay({ title: 'The First Snow', offset: 88_000 })
    expect(world.token).toMatchObject({ edition: 'e0at50', rate: 50 })
    expect(await alexa.say('next')).toPlay('The Lion and the Mouse')
    expect(world.token).toMatchObject({ edition: 'e1at50', rate: 50 })
    expect(await ask('play slower')).toSay('This is the slowest.')
    await ask('play at normal speed')
    expect(world.token).toMatchObject({ edition: 'e1at100', rate: 100 })
  })

  test('is told where a show has no other rate', async () => {
    await ask('play market day')
    expect(await ask('play faster')).toSay('This show is not offered at other speeds.')
    expect(alexa).toPlay('Market Day')
    expect(world.listener?.rate).toBe(100)
  })
})

describe('A stream that fails', () => {
  test('is tried once more at its place', async () => {
    world.failing = 1
    await ask('play lighthouse')
    expect(alexa).toPlay({ title: 'Lighthouse', offset: 0 })
  })

  test('twice gives way to the next', async () => {
    world.failing = 2
    await ask('play the first snow')
    expect(alexa).toPlay('The Lion and the Mouse')
  })

  test('three times in a row is the end of it, until it is asked for again', async () => {
    world.failing = 3
    await ask('play the first snow')
    expect(alexa).not.toPlay()
    expect(world.failing).toBe(0)
    expect(await alexa.say('resume')).toPlay('The Lion and the Mouse')
    expect(world.token.failures).toBe(0)
  })
})

describe('A story that changes while it is heard', () => {
  const changed = (change: (episode: IndexedEpisode) => IndexedEpisode[]) => {
    const all = shelf.all()
    const episodes = Array.from({ length: all.length }, (_, place) => all.at(place) as IndexedEpisode)
    world.held.index = indexOfSnapshot({ shows: shelf.shows, episodes: episodes.flatMap(change) })
  }

  test('plays on as it was, and is gone on with at the same sentence of what it is now', async () => {
    await hearLighthouse()
    const before = words.e3at100
    if (!before) throw new Error('the words of the story are there')
    const length = 4_000
    const preface = { start: 0, end: length, text: 'A new beginning.', chapter: 0, paragraph: 0 }
    const transcript = [
      preface,
      ...before.transcript.map(line => ({ ...line, start: line.start + length, end: line.end + length })),
    ]
    world.held.words = { ...words, edited: { ...before, transcript } }
    changed(one =>
      one.id === 'e3' ? [{ ...one, edition: 'edited', rates: [], durationMilliseconds: 84_000 }] : [one],
    )
    expect(alexa).toPlay('Lighthouse')
    await alexa.say('resume')
    expect(world.token.edition).toBe('edited')
    expect(alexa.device.player.offsetInMilliseconds).toBe(28_000)
  })

  test('and is gone from the shelf cannot be gone on with, and nothing comes after it', async () => {
    await hearLighthouse()
    changed(one => (one.id === 'e3' ? [] : [one]))
    await alexa.advance('10 minutes')
    expect(alexa.device.player.activity).toBe('FINISHED')
    expect(await alexa.say('resume')).toAsk('not on your Voice Shelf any more')
  })
})

describe('What was enqueued', () => {
  test('never plays after a new choice', async () => {
    await ask('play the first snow')
    await alexa.advance('1 second')
    expect(alexa.device.player.queue).toHaveLength(1)
    await ask('play market day')
    await alexa.advance('40 seconds')
    expect(alexa).toPlay('Rain Tomorrow')
  })

  test('is not asked for again by what a device tells late of a stream that it has left', async () => {
    await ask('play the first snow')
    const { token } = world
    await ask('play market day')
    const turn = await alexa.send({
      type: 'AudioPlayer.PlaybackNearlyFinished',
      token: writeToken(token),
      offsetInMilliseconds: 59_000,
    })
    expect(turn.directives).toEqual([])
  })

  test('loops with a story that is alone in its queue, from its beginning', async () => {
    const one = shelf.episode('e0') as IndexedEpisode
    world.held.index = indexOfSnapshot({ shows: shelf.shows, episodes: [one] })
    await ask('play the first snow')
    await ask('skip forward 20 seconds')
    expect(await alexa.say('loop on')).toPlay({ title: 'The First Snow', offset: 20_000 })
    await alexa.advance('45 seconds')
    expect(alexa).toPlay({ title: 'The First Snow', offset: 5_000 })
  })
})

test('Whoever hears nothing is asked what they would like', async () => {
  for (const what of ['skip this chapter', 'play slower', 'stop in 20 minutes', 'cancel the sleep timer']) {
    expect(await ask(what)).toAsk('You were not listening to anything')
    await alexa.say('stop')
  }
})
