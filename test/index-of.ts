import { openLookupIndex } from '../core/catalog/lookup/open-lookup-index.ts'
import type { LookupIndex } from '../core/catalog/lookup-index.ts'

/** An index of one show with these titles, the oldest first: ids `e0`, `e1`, … of files `file-0`, `file-1`, …, ten minutes each. */
export const indexOf = (...titles: readonly string[]): LookupIndex =>
  openLookupIndex({
    shows: [{ id: 'stories', title: 'Stories', author: 'Stories', language: 'en-US' }],
    episodes: titles.map((title, at) => ({
      id: `e${at}`,
      show: 'stories',
      title,
      alias: `file-${at}`,
      edition: `edition${at}`,
      durationMilliseconds: 600_000,
      publishedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
    })),
  })
