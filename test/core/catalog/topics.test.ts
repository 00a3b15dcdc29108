import { describe, expect, test } from '@jest/globals'
import { bestSentence } from '../../../core/catalog/topics/best-sentence.ts'
import { stemsOf } from '../../../core/catalog/topics/stems.ts'
import {
  changeShard,
  EMPTY_SHARD,
  MOST_EPISODES,
  mentionsIn,
} from '../../../core/catalog/topics/topic-shard.ts'

describe('what a text is about', () => {
  test.each([
    ['en', 'The whales were singing', 'a whale sings'],
    ['de', 'die alten Häuser', 'ein altes Haus'],
    ['fr', 'les chansons des baleines', 'la chanson de la baleine'],
    ['es', 'las ballenas cantaban', 'ballena cantar'],
    ['it', 'le balene', 'la balena'],
    ['pt', 'as baleias', 'a baleia'],
    ['nl', 'de vissers', 'een visser'],
    ['ja', 'クジラの歌', '歌とクジラ'],
    ['hi', 'नदियों', 'नदियाँ'],
    ['ar', 'الكتاب', 'كتاب'],
  ])('in %s "%s" is "%s" as well', (language, one, other) => {
    expect(stemsOf(one, language).toSorted()).toEqual(stemsOf(other, language).toSorted())
  })

  test('is not what stands in every text', () => {
    expect(stemsOf('the one about it and that', 'en')).toEqual([])
    expect(stemsOf('!?', 'en')).toEqual([])
  })
})

const words = (...texts: string[]) => ({
  language: 'en-US',
  transcript: texts.map((text, at) => ({
    text,
    start: at * 1000,
    end: at * 1000 + 1000,
    chapter: 0,
    paragraph: 0,
  })),
})

describe('the sentence that speaks of a topic', () => {
  const best = (topic: string, ...texts: string[]) => bestSentence(words(...texts), stemsOf(topic, 'en'))

  test('is the one from which it is spoken of most, not a title that names it', () => {
    const texts = [
      'The Whale Watchers',
      'The boat left the harbour.',
      'Nobody spoke.',
      'The gulls gave up.',
      'We waited.',
      'The Whale',
      'The first whale rose.',
      'Then the whale was gone.',
    ]
    expect(best('whales', ...texts)?.sentence).toBe('The Whale')
  })

  test('has all the words, whatever was said before', () => {
    expect(best('singing whales', 'A whale swims.', 'Birds sing.', 'Far away.', 'A whale sings.')).toEqual({
      startMilliseconds: 3000,
      sentence: 'A whale sings.',
      likeness: 1,
    })
  })

  test('or has some of them beside others', () => {
    expect(best('singing whales', 'Birds sing.', 'Far away.', 'A whale swims.', 'It sings.')).toMatchObject({
      sentence: 'A whale swims.',
      likeness: 0.9,
    })
  })

  test('is none where less than half of it is said', () => {
    expect(best('blue singing whales', 'A whale swims.', 'Nothing.', 'Nothing.', 'Blue.')).toBeUndefined()
    expect(best('', 'A whale swims.')).toBeUndefined()
  })
})

describe('a shard of topics', () => {
  const mention = (episode: string, edition: string, weight: number) => ({ episode, edition, weight })
  const added = (...mentions: ReturnType<typeof mention>[]) => new Map([['whale', mentions]])
  const nothingGone = { isGone: () => false }

  test('has those that speak of it most first, and not more than it may', () => {
    const many = Array.from({ length: MOST_EPISODES + 50 }, (_, at) => mention(`e${at}`, 'x', at))
    const shard = changeShard(EMPTY_SHARD, { added: added(...many), ...nothingGone })
    const kept = mentionsIn(shard, 'whale')
    expect(kept).toHaveLength(MOST_EPISODES)
    expect(kept[0]).toEqual(mention(`e${MOST_EPISODES + 49}`, 'x', MOST_EPISODES + 49))
    expect(shard.editions).toHaveLength(MOST_EPISODES)
  })

  test('has an episode once, in its newest edition, however often it is told', () => {
    const first = changeShard(EMPTY_SHARD, {
      added: added(mention('a', '1', 2), mention('b', '1', 1)),
      ...nothingGone,
    })
    const change = { added: added(mention('a', '2', 3)), ...nothingGone }
    const second = changeShard(first, change)
    expect(mentionsIn(second, 'whale')).toEqual([mention('a', '2', 3), mention('b', '1', 1)])
    expect(changeShard(second, change)).toEqual(second)
  })

  test('loses what is gone, and the stem with the last of it', () => {
    const shard = changeShard(EMPTY_SHARD, { added: added(mention('a', '1', 2)), ...nothingGone })
    expect(changeShard(shard, { added: new Map(), isGone: ({ episode }) => episode === 'a' })).toEqual(
      EMPTY_SHARD,
    )
  })

  test('knows no words but those that were said', () => {
    const shard = changeShard(EMPTY_SHARD, {
      added: new Map([['__proto__', [mention('a', '1', 2)]]]),
      ...nothingGone,
    })
    expect(mentionsIn(JSON.parse(JSON.stringify(shard)), '__proto__')).toEqual([mention('a', '1', 2)])
    expect(mentionsIn(shard, 'constructor')).toEqual([])
  })
})
