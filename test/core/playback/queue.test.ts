import { describe, expect, test } from '@jest/globals'
import { type Listener, NEW_LISTENER } from '../../../core/playback/listener.ts'
import { following, latest, preceding } from '../../../core/playback/queue.ts'
import type { Queue } from '../../../core/playback/stream-token.ts'
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

const at = '2026-02-01T00:00:00Z'
const listener: Listener = {
  ...NEW_LISTENER,
  favourites: ['e2', 'gone', 'e0'],
  positions: {
    n: { edition: 'x', offsetMilliseconds: 1, at },
    e2: { edition: 'x', offsetMilliseconds: 1, at },
  },
}

/** What is heard from this episode on. */
function heard(queue: Queue, episode: string, step = following): string[] {
  const next = step(index, { queue, episode, loop: false }, listener)
  return next ? [next.id, ...heard(queue, next.id, step)] : []
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

  test('ends where its episode is gone', () => {
    expect(heard({ order: 'show', show: 'stories' }, 'gone')).toEqual([])
  })
})
