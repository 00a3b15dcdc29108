import { describe, expect, test } from '@jest/globals'
import { toSubRip, toWebVtt } from '../../../core/synthesis/captions.ts'
import { markChapters } from '../../../core/synthesis/chapters.ts'
import { planEdition } from '../../../core/synthesis/plan.ts'
import { transcribe } from '../../../core/synthesis/transcript.ts'
import { DEFAULT_VOICE } from '../../../core/synthesis/voice.ts'
import { plain } from '../paragraphs.ts'

const plan = planEdition(
  {
    chapters: [
      { paragraphs: [plain('Ten chars.', 'Ten chars.')] },
      { title: 'Two', paragraphs: [plain('Two'), plain('a < b & c --> d.')] },
    ],
  },
  { title: 'T', show: { id: 's', title: 'S' }, voice: DEFAULT_VOICE },
)
const transcript = transcribe(plan, [2_000, 3_600_000.4])

describe('the words of an edition', () => {
  test('start exactly where their passage starts, and share its time by their length', () => {
    expect(transcript.slice(0, 3)).toEqual([
      { start: 0, end: 1_000, text: 'Ten chars.', chapter: 0 },
      { start: 1_000, end: 2_000, text: 'Ten chars.', chapter: 0 },
      { start: 2_000, end: 570_421, text: 'Two', chapter: 1 },
    ])
    expect(transcript.at(-1)?.end).toBe(3_602_000)
  })

  test('mark the chapters that have a title', () => {
    expect(markChapters(plan, transcript)).toEqual([{ title: 'Two', start: 2_000, end: 3_602_000 }])
  })

  test('are captions in WebVTT, where text is markup and is escaped', () => {
    expect(toWebVtt(transcript)).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nTen chars.\n\n00:00:01.000 --> 00:00:02.000\nTen chars.\n\n' +
        '00:00:02.000 --> 00:09:30.421\nTwo\n\n00:09:30.421 --> 01:00:02.000\na &lt; b &amp; c --&gt; d.\n',
    )
  })

  test('are captions in SubRip, numbered from 1', () => {
    expect(toSubRip(transcript)).toContain('2\n00:00:01,000 --> 00:00:02,000\nTen chars.\n')
  })
})
