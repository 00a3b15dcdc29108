import type { Plan } from './plan.ts'

/** A titled stretch of an edition, in milliseconds from its start. */
export interface ChapterMark {
  readonly title: string
  readonly start: number
  readonly end: number
}

/**
 * The chapters that carry a title, each up to the next one's start; none when the text has no headings. Exact to a
 * frame, for a chapter begins a passage.
 * @param lengths milliseconds of each passage of the plan, in its order
 */
export function markChapters(plan: Plan, lengths: readonly number[]): ChapterMark[] {
  const starts = new Map<number, number>()
  let end = 0
  for (const [at, { lines }] of plan.passages.entries()) {
    for (const { chapter } of lines) if (!starts.has(chapter)) starts.set(chapter, Math.round(end))
    end += lengths[at] ?? 0
  }
  const begun = [...starts].map(([chapter, start]) => ({ title: plan.chapters[chapter] ?? '', start }))
  return begun
    .map((chapter, at) => ({ ...chapter, end: begun[at + 1]?.start ?? Math.round(end) }))
    .filter(({ title }) => title !== '')
}

/**
 * Chapters as podcast apps read them, from an address that the feed names in `podcast:chapters`.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md
 */
export const toJsonChapters = (edition: {
  readonly title: string
  readonly show: string
  readonly author: string
  readonly chapters: readonly ChapterMark[]
}) =>
  JSON.stringify({
    version: '1.2.0',
    title: edition.title,
    author: edition.author,
    podcastName: edition.show,
    chapters: edition.chapters.map(({ title, start, end }) => ({
      startTime: start / 1000,
      endTime: end / 1000,
      title,
    })),
  })
