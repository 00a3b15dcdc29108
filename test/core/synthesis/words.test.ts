import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toSubRip, toWebVtt } from '../../../core/synthesis/captions.ts'
import { markChapters, toJsonChapters } from '../../../core/synthesis/chapters.ts'
import { cuesOf } from '../../../core/synthesis/cues.ts'
import { planEdition } from '../../../core/synthesis/plan.ts'
import { type TranscriptLine, transcribe } from '../../../core/synthesis/transcript.ts'
import type { Script } from '../../../core/text/script.ts'
import { narrated, plain } from '../paragraphs.ts'

const from = { title: 'T', show: { id: 's', title: 'S' }, voiceOf: narrated }
const script: Script = {
  chapters: [
    { paragraphs: [plain('Ten chars.', 'Ten chars.')] },
    { title: 'Two', paragraphs: [plain('Two'), plain('a < b & c --> d.')] },
    { title: 'Never spoken', paragraphs: [] },
  ],
}
const plan = planEdition(script, from)
const silence = (...lengths: number[]) => lengths.map(milliseconds => ({ milliseconds, pauses: [] }))

const anySentence = fc.oneof(
  fc.lorem({ mode: 'sentences', maxCount: 1 }),
  fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }).map(text => `a${text.trim()}`),
  fc.constantFrom(
    '彼女は「まだ見ぬ海」を、毎日のように窓から眺めていたが、その日だけは、朝から霧が深くて何も見えなかった。',
    'Es waren 38 Pfennig, und ein Laib kostete 85.',
  ),
)
const anyScript: fc.Arbitrary<Script> = fc
  .array(fc.array(fc.array(anySentence, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(chapters => ({
    chapters: chapters.map(paragraphs => ({
      title: 'One',
      paragraphs: paragraphs.map(one => plain(...one)),
    })),
  }))
const anyPauses = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 70, max: 900 })), {
    maxLength: 60,
  })
  .map(found => found.toSorted(([one], [other]) => one - other))
const anyLengths = fc.array(fc.tuple(fc.double({ min: 2_000, max: 120_000, noNaN: true }), anyPauses), {
  minLength: 60,
  maxLength: 60,
})

describe('the words of an edition', () => {
  test('cover it in order, without a gap, from its start to its exact end', () => {
    fc.assert(
      fc.property(anyScript, anyLengths, (text, lengths) => {
        const spoken = planEdition(text, from)
        const heard = spoken.passages.map((_, at) => {
          const [milliseconds, pauses] = lengths[at % lengths.length] ?? [2_000, []]
          return {
            milliseconds,
            pauses: pauses.map(([place, length]) => ({
              start: place * milliseconds,
              end: Math.min(place * milliseconds + length, milliseconds),
            })),
          }
        })
        const lines = transcribe(spoken, heard)
        const total = heard.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
        expect(lines[0]?.start).toBe(0)
        expect(lines.at(-1)?.end).toBe(Math.round(total))
        for (const [at, line] of lines.entries()) {
          expect(line.end).toBeGreaterThanOrEqual(line.start)
          if (at > 0) expect(line.start).toBe(lines[at - 1]?.end)
        }
        const written = spoken.passages.flatMap(({ lines }) => lines.flatMap(({ sentences }) => sentences))
        expect(lines.map(line => line.text)).toEqual(written.filter(sentence => sentence !== ''))
      }),
      { numRuns: 60 },
    )
  })

  test('start exactly where their passage starts', () => {
    const transcript = transcribe(plan, silence(2_000, 3_600_000.4))
    expect(transcript.map(({ start, chapter }) => [start, chapter])).toEqual([
      [0, 0],
      [expect.any(Number), 0],
      [2_000, 1],
      [expect.any(Number), 1],
    ])
    expect(transcript.at(-1)?.end).toBe(3_602_000)
  })

  test('count their paragraphs through all chapters, those that are longer than a passage once', () => {
    const long = Array.from(
      { length: 60 },
      (_, at) => `This is the sentence of number ${at}, and it is long.`,
    )
    const text = {
      chapters: [{ paragraphs: [plain('One.', 'Two.')] }, { paragraphs: [plain(...long), plain('End.')] }],
    }
    const spoken = planEdition(text, from)
    expect(spoken.passages.length).toBeGreaterThan(2)
    const transcript = transcribe(spoken, silence(...spoken.passages.map(() => 60_000)))
    expect(transcript.map(({ paragraph }) => paragraph)).toEqual([0, 0, ...long.map(() => 1), 2])
  })

  test('leave no number for a paragraph that is a pause alone', () => {
    const pause = {
      sentences: [[{ text: '', markup: [{ tag: 'break', attributes: { time: '2s' } }] }]],
    } as const
    const spoken = planEdition({ chapters: [{ paragraphs: [plain('One.'), pause, plain('Two.')] }] }, from)
    expect(transcribe(spoken, silence(4_000)).map(({ paragraph }) => paragraph)).toEqual([0, 1])
  })

  test('begin where a pause ends that is near to where their text would have them', () => {
    const [passage] = planEdition(
      { chapters: [{ paragraphs: [plain('One two.', 'Three four.')] }] },
      from,
    ).passages
    const pauses = [
      { start: 0, end: 48 },
      { start: 300, end: 380 },
      { start: 900, end: 1_320 },
      { start: 1_900, end: 2_400 },
    ]
    const one = { ...plan, passages: passage ? [passage] : [] }
    expect(transcribe(one, [{ milliseconds: 2_400, pauses }])[1]?.start).toBe(1_320)
  })

  test('take longer where numbers are said, where markup slows them or is a pause', () => {
    const second = (sentence: ReturnType<typeof plain>['sentences'][number]) => {
      const paragraph = { sentences: [sentence, [{ text: 'And this is the rest of it.' }]] }
      const spoken = planEdition({ chapters: [{ paragraphs: [paragraph] }] }, from)
      return transcribe(spoken, silence(10_000))[1]?.start ?? 0
    }
    const usual = second([{ text: 'In the year of grace.' }])
    expect(second([{ text: 'In the year 1984, or 5.' }])).toBeGreaterThan(usual)
    const slow = { tag: 'prosody', attributes: { rate: '50%' } } as const
    expect(second([{ text: 'In the year of grace.', markup: [slow] }])).toBeGreaterThan(usual)
    const pause = { tag: 'break', attributes: { time: '3s' } } as const
    expect(
      second([{ text: 'In the year' }, { text: '', markup: [pause] }, { text: ' of grace.' }]),
    ).toBeGreaterThan(usual)
    const alias = { tag: 'sub', attributes: { alias: 'In the year of very considerable grace.' } } as const
    expect(second([{ text: 'In the year of grace.', markup: [alias] }])).toBeGreaterThan(usual)
  })

  test('mark the chapters that have a title and are spoken', () => {
    expect(markChapters(plan, [2_000, 1_000.4])).toEqual([{ title: 'Two', start: 2_000, end: 3_000 }])
  })

  test('give podcast apps their chapters in seconds', () => {
    const chapters = markChapters(plan, [2_000, 1_500])
    expect(JSON.parse(toJsonChapters({ title: 'T', show: 'S', author: 'A', chapters }))).toEqual({
      version: '1.2.0',
      title: 'T',
      author: 'A',
      podcastName: 'S',
      chapters: [{ startTime: 2, endTime: 3.5, title: 'Two' }],
    })
  })
})

describe('captions', () => {
  const line = (text: string, start = 0, end = 10_000): TranscriptLine => ({
    start,
    end,
    text,
    chapter: 0,
    paragraph: 0,
  })

  test('are WebVTT, where text is markup and is escaped', () => {
    expect(toWebVtt([line('a < b & c --> d.', 1_000, 2_500)], 'en-GB')).toBe(
      'WEBVTT\n\nNOTE Language: en-GB\n\n00:00:01.000 --> 00:00:02.500\na &lt; b &amp; c --&gt; d.\n',
    )
  })

  test('are SubRip, numbered from 1, also after 99 hours', () => {
    const late = 100 * 3_600_000
    expect(toSubRip([line('One.'), line('Two.', late, late + 1)])).toBe(
      '1\n00:00:00,000 --> 00:00:10,000\nOne.\n\n2\n100:00:00,000 --> 100:00:00,001\nTwo.\n',
    )
  })

  test('show a long sentence in turns, parted where its clauses end', () => {
    const text =
      'There were four passengers that day: a schoolteacher with a box of chalk, a vet, a man who sold insurance, and a boy of nine who had been sent to his aunt.'
    expect(cuesOf(line(text)).map(({ lines }) => lines)).toEqual([
      ['There were four passengers that day: a', 'schoolteacher with a box of chalk, a vet,'],
      ['a man who sold insurance, and a boy', 'of nine who had been sent to his aunt.'],
    ])
  })

  test('keep every sign, in order, in at most two lines of 42, without an overlap', () => {
    const bare = (text: string) => text.replace(/\s+/gu, '')
    fc.assert(
      fc.property(anySentence, fc.integer({ min: 500, max: 30_000 }), (text, length) => {
        const cues = cuesOf(line(text, 700, 700 + length))
        expect(bare(cues.flatMap(({ lines }) => lines).join(''))).toBe(bare(text))
        expect(cues[0]?.start).toBe(700)
        expect(cues.at(-1)?.end).toBe(700 + length)
        for (const [at, cue] of cues.entries()) {
          expect(cue.end).toBeGreaterThan(cue.start)
          expect(cue.lines.length).toBeLessThanOrEqual(2)
          for (const one of cue.lines) expect([...one].length).toBeLessThanOrEqual(42)
          if (at > 0) expect(cue.start).toBe(cues[at - 1]?.end)
        }
      }),
    )
  })
})
