import { describe, expect, test } from '@jest/globals'
import { type Listener, NEW_LISTENER } from '../../../core/playback/listener.ts'
import { following, lastLeft, latest, preceding } from '../../../core/playback/queue.ts'
import type { Episodes, Queue } from '../../../core/playback/stream-token.ts'
import { indexOfSnapshot } from '../../index-of.ts'

const title = (id: string) => ({ id, title: id, author: 'one and the same', language: 'en-US' })
const story = (id: string, publishedAt: string, seconds: number, show = 'stories') => ({
  id,
  show,
  title: id,
  alias: id,
  edition: 'x',
  durationMilliseconds: seconds * 1000,
  publishedAt,
})
const index = indexOfSnapshot({
  shows: [title('stories'), title('news')],
  episodes: [
    story('e0', '2026-01-01T00:00:00.000Z', 60),
    story('e1', '2026-01-02T00:00:00.000Z', 20),
    story('n', '2026-01-02T12:00:00.000Z', 40, 'news'),
    story('e2', '2026-01-03T00:00:00.000Z', 30),
  ],
})

const left = { edition: 'x', offsetMilliseconds: 1, at: '2026-02-01T00:00:00Z' }
const listener: Listener = {
  ...NEW_LISTENER,
  favourites: ['e2', 'gone', 'e0'],
  positions: {
    n: left,
    e2: { ...left, at: '2026-02-02T00:00:00Z' },
  },
}

/** What is heard from this episode on. */
function heard(queue: Queue, episode: string, step = following, by = listener): string[] {
  const next = step(index, { queue, episode, loop: false }, by)
  return next ? [next.id, ...heard(queue, next.id, step, by)] : []
}

describe('the queue that a token tells', () => {
  test.each<[Queue, string, string[]]>([
    [{ order: 'show', show: 'stories' }, 'e0', ['e1', 'e2']],
    [{ order: 'latest' }, 'e2', ['n', 'e1', 'e0']],
    [{ order: 'author', author: 'one and the same' }, 'e0', ['e1', 'n', 'e2']],
    [{ order: 'favourites' }, 'e0', ['e2']],
    [{ order: 'published', since: 1_767_312_000, until: 1_767_398_400 }, 'e1', ['n']],
    [{ order: 'lasting', from: 20, to: 40 }, 'e1', ['e2', 'n']],
  ])('goes on as %o', (queue, first, others) => {
    expect(heard(queue, first)).toEqual(others)
    const last = others.at(-1) ?? first
    expect(heard(queue, last, preceding)).toEqual([first, ...others].reverse().slice(1))
  })

  test('begins with the newest of all shows after the latest', () => {
    expect(latest(index)?.id).toBe('e2')
  })

  test('begins anew after its last where it loops, and the other way round', () => {
    const queue: Queue = { order: 'show', show: 'stories' }
    expect(following(index, { queue, episode: 'e2', loop: true }, listener)?.id).toBe('e0')
    expect(preceding(index, { queue, episode: 'e0', loop: true }, listener)?.id).toBe('e2')
  })

  test('of what is unfinished goes round from the one that it began with, newest first, though it is finished', () => {
    expect(lastLeft(index, listener)?.id).toBe('e2')
    const queue: Queue = { order: 'unfinished', first: 'n' }
    const begun: Listener = { ...listener, positions: { ...listener.positions, e0: left } }
    expect(heard(queue, 'n', following, begun)).toEqual(['e0', 'e2'])
    const { n: _, ...others } = begun.positions
    const finished: Listener = { ...begun, positions: others }
    expect(heard(queue, 'n', following, finished)).toEqual(['e0', 'e2'])
    expect(heard(queue, 'e2', preceding, finished)).toEqual(['e0', 'n'])
  })

  test.each<[Episodes, string, number]>([
    [{ order: 'show', show: 'stories' }, 'e1', 3],
    [{ order: 'latest' }, 'n', 4],
    [{ order: 'favourites' }, 'e0', 2],
    [{ order: 'unfinished', first: 'e2' }, 'e2', 2],
  ])('shuffled, as %o from %s, has each of %d once, and goes back the same way', (episodes, first, count) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const queue: Queue = { ...episodes, shuffle: { seed, first } }
      const there = [first, ...heard(queue, first)]
      expect(new Set(there).size).toBe(count)
      expect(there).toHaveLength(count)
      expect([...heard(queue, there.at(-1) ?? '', preceding).reverse(), there.at(-1)]).toEqual(there)
    }
  })

  test('ends where its episode is gone', () => {
    expect(heard({ order: 'show', show: 'stories' }, 'gone')).toEqual([])
  })
})
