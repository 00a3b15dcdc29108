import type { Plan } from './plan.ts'
import type { TranscriptLine } from './transcript.ts'

/** A titled stretch of an edition, in milliseconds from its start. */
export interface ChapterMark {
  readonly title: string
  readonly start: number
  readonly end: number
}

/** The chapters that carry a title, each up to the next one's start; none when the text has no headings. */
export function markChapters(plan: Plan, transcript: readonly TranscriptLine[]): ChapterMark[] {
  const end = transcript.at(-1)?.end ?? 0
  const begun = plan.chapters
    .map((title, chapter) => ({
      title,
      start: transcript.find(line => line.chapter === chapter)?.start ?? end,
    }))
    .map(({ title, start }, at, all) => ({ title, start, end: all[at + 1]?.start ?? end }))
  return begun.filter(({ title }) => title !== '')
}
