import { describe, expect, test } from '@jest/globals'
import { openLookupIndex } from '../../../core/catalog/lookup/open-lookup-index.ts'
import { episodeOf, following, latest, preceding } from '../../../core/playback/queue.ts'
import { readToken, type StreamToken, writeToken } from '../../../core/playback/stream-token.ts'

const title = (id: string) => ({ id, title: id, author: id, language: 'en-US' })
const story = (id: string, publishedAt: string, show = 'stories') => ({
  id,
  show,
  title: id,
  alias: id,
  edition: 'x',
  durationMilliseconds: 1,
  publishedAt,
})
const index = openLookupIndex({
  shows: [title('stories'), title('news')],
  episodes: [
    story('e0', '2026-01-01T00:00:00.000Z'),
    story('e1', '2026-01-02T00:00:00.000Z'),
    story('n', '2026-01-02T12:00:00.000Z', 'news'),
    story('e2', '2026-01-03T00:00:00.000Z'),
  ],
})

const token = (order: StreamToken['order'], episode: string, show = 'stories'): StreamToken => ({
  order,
  show,
  episode,
  edition: 'e',
})

describe('the queue that a token tells', () => {
  test('goes on within the show, oldest first, after an episode asked for by name', () => {
    expect(following(index, token('show', 'e0'))?.id).toBe('e1')
    expect(following(index, token('show', 'e1'))?.id).toBe('e2')
    expect(following(index, token('show', 'e2'))).toBeUndefined()
    expect(preceding(index, token('show', 'e1'))?.id).toBe('e0')
    expect(preceding(index, token('show', 'e0'))).toBeUndefined()
  })

  test('goes from the newest to the oldest of all shows after the latest', () => {
    expect(latest(index)?.id).toBe('e2')
    expect(following(index, token('latest', 'e2'))?.id).toBe('n')
    expect(following(index, token('latest', 'n', 'news'))?.id).toBe('e1')
    expect(preceding(index, token('latest', 'n', 'news'))?.id).toBe('e2')
  })

  test('ends where its episode is gone', () => {
    expect(following(index, token('show', 'gone'))).toBeUndefined()
    expect(episodeOf(index, token('show', 'gone'))).toBeUndefined()
  })
})

describe('a token', () => {
  test('comes back as it was written and stays far below what Alexa allows', () => {
    const longest = token('latest', 'f'.repeat(20), 's'.repeat(48))
    const text = writeToken({ ...longest, edition: 'f'.repeat(64) })
    expect(readToken(text)).toEqual({ ...longest, edition: 'f'.repeat(64) })
    expect(text.length).toBeLessThan(1_024)
  })

  test.each([undefined, '', 'x', '2:show:a:b:c', '1:other:a:b:c', '1:show:a:b', '1:show:a:b:c:d'])(
    'of somebody else is none: %s',
    text => {
      expect(readToken(text)).toBeUndefined()
    },
  )
})
