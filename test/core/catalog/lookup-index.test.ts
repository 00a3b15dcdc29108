import { describe, expect, test } from '@jest/globals'
import type { Episode } from '../../../core/catalog/episode.ts'
import { snapshotOf } from '../../../core/catalog/lookup/snapshot.ts'
import { newShow } from '../../../core/catalog/show.ts'

const NOW = Date.UTC(2026, 10, 23)
const show = newShow('Tales', '2026-11-01T00:00:00.000Z')

const episode = (title: string, more: Partial<Episode> = {}): Episode => ({
  show: show.id,
  episode: title,
  title,
  name: `${title}.txt`,
  state: 'ready',
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  upload: { key: `uploads/tales/${title}.txt`, sequencer: '1' },
  edition: { hash: 'e', durationMilliseconds: 1, bytes: 1, plan: 'p', readyAt: '2026-11-01T00:00:00.000Z' },
  ...more,
})

const at = (milliseconds: number) => new Date(NOW + milliseconds).toISOString()

describe('the lookup index', () => {
  test('holds what can be heard: an edition, not archived, and its time has come', () => {
    const { edition: _, ...unspoken } = episode('unspoken', { state: 'synthesizing' })
    const episodes = [
      episode('a'),
      unspoken,
      episode('archived', { state: 'archived' }),
      episode('due', { publishAt: at(0) }),
      episode('waiting', { publishAt: at(1) }),
    ]
    const index = snapshotOf([{ show, episodes }], NOW)
    expect(index.episodes.map(({ id }) => id)).toEqual(['a', 'due'])
  })

  test('says when the next of those that wait comes, and nothing where none waits', () => {
    const episodes = [episode('later', { publishAt: at(20) }), episode('next', { publishAt: at(10) })]
    expect(snapshotOf([{ show, episodes }], NOW).nextAt).toBe(at(10))
    expect(snapshotOf([{ show, episodes }], NOW + 15).nextAt).toBe(at(20))
    expect(snapshotOf([{ show, episodes }], NOW + 20)).not.toHaveProperty('nextAt')
  })
})
