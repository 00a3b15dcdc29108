import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FLASH_BRIEFING_LIMITS, flashBriefing } from '../../../core/feeds/flash-briefing.ts'
import { feedOf, SITE } from './show-feeds.ts'

const itemsOf = (...episodes: Parameters<typeof feedOf>[1][]) =>
  JSON.parse(flashBriefing(feedOf({}, ...episodes.flatMap(one => one ?? [])), SITE))

describe('a Flash Briefing', () => {
  test('tells Alexa what to play, what her app shows, and where more of it is', () => {
    expect(
      itemsOf({
        id: 'b1f2',
        title: 'The bridge reopens',
        opening: 'People can walk to work again.',
        edition: 'c0ffee',
        publishedAt: '2026-11-23T10:00:00.250Z',
      }),
    ).toEqual([
      {
        uid: 'b1f2',
        updateDate: '2026-11-23T10:00:00.2Z',
        titleText: 'The bridge reopens',
        mainText: 'People can walk to work again.',
        streamUrl: `${SITE}/editions/b1f2/c0ffee.mp3`,
        redirectionUrl: `${SITE}/shows/stories/b1f2`,
      },
    ])
  })

  test('has the five newest of those that last from ten seconds to ten minutes', () => {
    const lengths = [9_999, 10_000, 600_001, 600_000, 20_000, 30_000, 40_000, 50_000]
    const items = itemsOf(...lengths.map(durationMilliseconds => ({ durationMilliseconds })))
    expect(items.map(({ uid }: { uid: string }) => uid)).toEqual(['e1', 'e3', 'e4', 'e5', 'e6'])
  })

  test('of nothing is an empty list', () => {
    expect(itemsOf()).toEqual([])
  })

  test('says the title where it knows no text, and never more than Alexa takes, in whole characters', () => {
    expect(itemsOf({ title: 'Bells' })[0].mainText).toBe('Bells')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 6_000 }), opening => {
        const [{ mainText }] = itemsOf({ opening })
        expect([...mainText].length).toBeLessThan(FLASH_BRIEFING_LIMITS.textCharacters)
        expect(mainText.isWellFormed()).toBe(true)
        expect(mainText).not.toBe('')
      }),
    )
  })
})
