import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mapPosition } from '../../../core/playback/map-position.ts'
import type { TranscriptLine } from '../../../core/synthesis/transcript.ts'

/** Sentences of these lengths in milliseconds, end to end. */
function transcriptOf(sentences: readonly (readonly [text: string, length: number])[]): TranscriptLine[] {
  let start = 0
  return sentences.map(([text, length]) => {
    const line = { start, end: start + length, text, chapter: 0, paragraph: 0 }
    start = line.end
    return line
  })
}

const endOf = (lines: readonly TranscriptLine[]) => lines.at(-1)?.end ?? 0

const length = fc.integer({ min: 1, max: 20_000 })
/** Few words, so that sentences are said again and again. */
const text = fc.constantFrom('Yes.', 'No.', 'And on it went.', 'The sea!', 'Once.', 'Why?')
const repeating = fc.array(fc.tuple(text, length), { minLength: 1, maxLength: 40 })
const distinct = fc
  .uniqueArray(fc.nat(500), { minLength: 1, maxLength: 40 })
  .chain(numbers => fc.tuple(...numbers.map(number => fc.tuple(fc.constant(`Sentence ${number}.`), length))))

/** One text at two rates, each sentence in its own time. */
const twoRates = repeating.chain(sentences =>
  fc
    .array(length, { minLength: sentences.length, maxLength: sentences.length })
    .map(
      lengths =>
        [
          transcriptOf(sentences),
          transcriptOf(sentences.map(([words], at) => [words, lengths[at] ?? 1])),
        ] as const,
    ),
)

/** A text before and after an edit that changes, adds and takes away, and moves nothing. */
const twoTexts = distinct.chain(sentences =>
  fc
    .array(fc.tuple(fc.constantFrom('keep', 'keep', 'keep', 'change', 'remove', 'add'), length), {
      minLength: sentences.length,
      maxLength: sentences.length,
    })
    .map(edits => {
      const after = sentences.flatMap(([words], at): [string, number][] => {
        const [kind, taken] = edits[at] ?? ['keep', 1]
        if (kind === 'remove') return []
        if (kind === 'change') return [[`Another ${at}.`, taken]]
        return kind === 'add'
          ? [
              [words, taken],
              [`New ${at}.`, taken],
            ]
          : [[words, taken]]
      })
      return [transcriptOf(sentences), transcriptOf(after)] as const
    }),
)

const share = fc.double({ min: 0, max: 1, noNaN: true })
const position = (lines: readonly TranscriptLine[], at: number) => Math.round(at * endOf(lines))

describe('a position', () => {
  test('stays where it is in the same edition', () => {
    fc.assert(
      fc.property(repeating, share, (sentences, at) => {
        const lines = transcriptOf(sentences)
        expect(mapPosition(position(lines, at), lines, lines)).toBe(position(lines, at))
      }),
    )
  })

  test.each([
    ['at another rate', twoRates],
    ['of another text', twoTexts],
  ])('never leaves the edition %s, and what was later stays later', (_, transcripts) => {
    fc.assert(
      fc.property(
        transcripts,
        fc.array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { minLength: 2, maxLength: 12 }),
        ([from, to], shares) => {
          const mapped = shares
            .map(at => position(from, at))
            .sort((one, other) => one - other)
            .map(at => mapPosition(at, from, to))
          for (const [at, one] of mapped.entries()) {
            expect(one).toBeGreaterThanOrEqual(Math.max(0, mapped[at - 1] ?? 0))
            expect(one).toBeLessThanOrEqual(endOf(to))
          }
        },
      ),
    )
  })

  test('comes back from another rate to within what was rounded, and is in the same sentence there', () => {
    fc.assert(
      fc.property(twoRates, share, ([from, to], at) => {
        const here = position(from, at)
        const there = mapPosition(here, from, to)
        const line = Math.max(
          0,
          from.findLastIndex(({ start }) => start <= here),
        )
        const [said, saidThere] = [from[line], to[line]]
        if (!said || !saidThere) throw new Error('both have this line')
        expect(there).toBeGreaterThanOrEqual(saidThere.start)
        expect(there).toBeLessThanOrEqual(saidThere.end)
        const slower = (said.end - said.start) / (saidThere.end - saidThere.start)
        expect(Math.abs(mapPosition(there, to, from) - here)).toBeLessThanOrEqual(0.5 * slower + 0.5)
      }),
    )
  })

  test('in a sentence that an edit kept is as far into that sentence', () => {
    fc.assert(
      fc.property(twoTexts, fc.nat(), share, ([from, to], which, within) => {
        const kept = from.filter(({ text }) => to.some(line => line.text === text))
        const line = kept[which % kept.length]
        const same = to.find(({ text }) => text === line?.text)
        fc.pre(line !== undefined && same !== undefined)
        const into = Math.floor(within * (line.end - line.start - 1))
        const expected = same.start + (into / (line.end - line.start)) * (same.end - same.start)
        expect(mapPosition(line.start + into, from, to)).toBe(Math.round(expected))
      }),
    )
  })
})

describe('after an edit', () => {
  const second = (...texts: string[]) => transcriptOf(texts.map(one => [one, 1_000]))

  test('a sentence is found where it went, though others were put before it', () => {
    const before = second('A.', 'B.', 'C.')
    expect(mapPosition(1_500, before, second('New.', 'Newer.', 'A.', 'B.', 'C.'))).toBe(3_500)
    expect(mapPosition(500, before, second('B.', 'C.', 'A.'))).toBe(2_500)
  })

  test('a sentence that is said again and again is the one in its place', () => {
    const before = second('Yes.', 'A.', 'Yes.', 'B.', 'Yes.', 'C.')
    const after = second('Yes.', 'New.', 'A.', 'Yes.', 'B.', 'Yes.', 'C.', 'Yes.')
    expect(mapPosition(4_250, before, after)).toBe(5_250)
    expect(mapPosition(2_250, before, after)).toBe(3_250)
    expect(mapPosition(250, before, after)).toBe(250)
  })

  test('a sentence that was changed is where it was between its neighbours', () => {
    expect(mapPosition(1_250, second('A.', 'Bee.', 'C.'), second('A.', 'B.', 'C.'))).toBe(1_250)
    expect(mapPosition(1_500, second('A.', 'Bee.', 'C.'), second('A.', 'B.', 'B, too.', 'C.'))).toBe(2_000)
  })

  test('a sentence that was taken away leads to the next one', () => {
    expect(mapPosition(1_900, second('A.', 'B.', 'C.'), second('A.', 'C.'))).toBe(1_000)
    expect(mapPosition(2_900, second('A.', 'B.', 'C.'), second('A.', 'B.'))).toBe(2_000)
  })

  test('a text with no sentence in common is in proportion', () => {
    expect(mapPosition(500, second('A.', 'B.'), second('C.', 'D.', 'E.', 'F.'))).toBe(1_000)
  })

  test('nothing is where nothing is said', () => {
    expect(mapPosition(500, [], second('A.'))).toBe(500)
    expect(mapPosition(500, second('A.'), [])).toBe(0)
  })
})
