import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutPassages, PASSAGE_LENGTHS } from '../../../core/synthesis/cut-passages.ts'
import { passageOf, spokenLength } from '../../../core/synthesis/passage.ts'
import { planEdition } from '../../../core/synthesis/plan.ts'
import { DEFAULT_VOICE, type Voice } from '../../../core/synthesis/voice.ts'
import { type Paragraph, type Script, textOf } from '../../../core/text/script.ts'
import { type Draft, readDraft } from '../../bench/edits/draft.ts'
import { EDITS } from '../../bench/edits/edits.ts'
import { inventTexts } from '../../bench/edits/texts.ts'
import { Random } from '../../bench/understanding/random.ts'
import { narrated, plain } from '../paragraphs.ts'

const sentence = fc.lorem({ mode: 'sentences', maxCount: 1 })
const paragraph: fc.Arbitrary<Paragraph> = fc
  .array(sentence, { minLength: 1, maxLength: 12 })
  .map(sentences => plain(...sentences))
const script: fc.Arbitrary<Script> = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 })
  .map(chapters => ({ chapters: chapters.map(paragraphs => ({ paragraphs })) }))

const BRISK = PASSAGE_LENGTHS.brisk

const oneChapter = (paragraphs: Paragraph[]): Script => ({ chapters: [{ paragraphs }] })
const cutDraft = ({ chapters }: Draft) =>
  cutPassages(
    {
      chapters: chapters.map(({ heading, paragraphs }) => ({
        paragraphs: [...(heading ? [[heading]] : []), ...paragraphs].map(one => plain(...one)),
      })),
    },
    narrated,
  )
const hashes = (text: Script) => cutPassages(text, narrated).map(({ hash }) => hash)
const spoken = (text: Script) =>
  cutPassages(text, narrated).flatMap(({ lines }) => lines.flatMap(({ sentences }) => sentences))

describe('cutting a script into passages', () => {
  test('speaks every sentence once and in order', () => {
    fc.assert(
      fc.property(script, text => {
        const written = text.chapters.flatMap(({ paragraphs }) =>
          paragraphs.flatMap(({ sentences }) => sentences.map(textOf)),
        )
        expect(spoken(text)).toEqual(written)
      }),
    )
  })

  test('keeps every passage within its length, whatever the text', () => {
    const long = fc.string({ minLength: 1, maxLength: 9_000, unit: 'binary' }).map(text => plain(text))
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, long), { minLength: 1 }), paragraphs => {
        const passages = cutPassages(oneChapter(paragraphs), narrated)
        for (const { billedCharacters } of passages) expect(billedCharacters).toBeLessThanOrEqual(BRISK.most)
      }),
    )
  })

  test('keeps a passage from being short where its chapter is long', () => {
    // A longer paragraph may stand so between two short stretches that neither is enough for a passage.
    const longest = BRISK.most - 2 * BRISK.least
    const usual = fc
      .array(sentence, { minLength: 3, maxLength: 12 })
      .map(sentences => plain(...sentences))
      .filter(one => spokenLength(one) <= longest)
    fc.assert(
      fc.property(fc.array(usual, { minLength: 30, maxLength: 60 }), paragraphs => {
        const passages = cutPassages(oneChapter(paragraphs), narrated)
        fc.pre(passages.length > 1)
        for (const { billedCharacters } of passages)
          expect(billedCharacters).toBeGreaterThanOrEqual(BRISK.least)
      }),
    )
  })

  test('a changed word costs the passage it stands in, and seldom one beside it', () => {
    const words = fc.sample(fc.lorem({ mode: 'words', maxCount: 1 }), { numRuns: 4_000, seed: 7 })
    const paragraphs = Array.from({ length: 100 }, (_, at) => words.slice(at * 40, at * 40 + 40))
    const scriptOf = (texts: readonly string[][]) => oneChapter(texts.map(one => plain(`${one.join(' ')}.`)))
    const before = new Set(hashes(scriptOf(paragraphs)))
    const costs = paragraphs.map((paragraph, at) =>
      hashes(scriptOf(paragraphs.with(at, paragraph.with(at % 40, 'Zebra')))).filter(
        hash => !before.has(hash),
      ),
    )
    expect(Math.max(...costs.map(({ length }) => length))).toBeLessThanOrEqual(3)
    expect(costs.filter(({ length }) => length > 1).length).toBeLessThanOrEqual(10)
  })

  test('a changed word costs at most 1.5 % of 100,000 characters, whatever form the text has', () => {
    const random = new Random('a changed word')
    for (const text of Object.values(inventTexts(1))) {
      const draft = readDraft(text)
      const passages = cutDraft(draft)
      const before = new Set(passages.map(({ hash }) => hash))
      const most = 0.015 * passages.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0)
      for (let times = 0; times < 10; times++) {
        const changed = EDITS['a word changed']?.(draft, random) ?? draft
        const billed = cutDraft(changed).filter(({ hash }) => !before.has(hash))
        expect(billed.length).toBeGreaterThan(0)
        expect(billed.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0)).toBeLessThanOrEqual(
          most,
        )
      }
    }
  })

  test('voices of the slow engines, which carry their tone on, are given longer passages', () => {
    const text = oneChapter(fc.sample(paragraph, { numRuns: 60, seed: 3 }))
    const longOf = (engine: Voice['engine']) => cutPassages(text, () => ({ ...DEFAULT_VOICE, engine })).length
    expect(longOf('standard')).toBe(longOf('neural'))
    expect(longOf('generative')).toBe(longOf('long-form'))
    expect(longOf('generative')).toBeLessThan(longOf('neural') * 0.7)
  })

  test('a chapter that moves costs nothing, and a paragraph that moves what it left and joined', () => {
    const paragraphs = fc.sample(paragraph, { numRuns: 90, seed: 11 })
    const chapters = [0, 30, 60].map(from => ({ paragraphs: paragraphs.slice(from, from + 30) }))
    const before = new Set(hashes({ chapters }))
    const added = (text: Script) => hashes(text).filter(hash => !before.has(hash))
    expect(added({ chapters: chapters.toReversed() })).toEqual([])
    const [one, two, three] = chapters.map(chapter => chapter.paragraphs)
    for (let at = 0; at < 30; at++) {
      const left = { paragraphs: one?.toSpliced(at, 1) ?? [] }
      const joined = { paragraphs: two?.toSpliced(15, 0, ...(one?.slice(at, at + 1) ?? [])) ?? [] }
      expect(added({ chapters: [left, joined, { paragraphs: three ?? [] }] }).length).toBeLessThanOrEqual(6)
    }
  })

  test('a sentence longer than a passage is cut between words, and no character in two', () => {
    const [first, second] = cutPassages(oneChapter([plain(`${'word '.repeat(900)}end.`)]), narrated)
    expect(first?.lines[0]?.sentences[0]).toMatch(/word$/u)
    expect(second?.lines[0]?.sentences[0]).toMatch(/^word/u)
    const emoji = cutPassages(oneChapter([plain(`a${'🦁'.repeat(3_000)}`)]), narrated)
    for (const { ssml } of emoji) expect(ssml.isWellFormed()).toBe(true)
  })
})

describe('a passage', () => {
  test('says its words as SSML in which markup from a text is only text', () => {
    const { ssml, billedCharacters } = passageOf([plain('<break time="9s"/> & "x"')], DEFAULT_VOICE)
    expect(ssml).toBe('<speak><p><s>&lt;break time=&quot;9s&quot;/&gt; &amp; &quot;x&quot;</s></p></speak>')
    expect(billedCharacters).toBe(24)
  })

  test('is named by all that changes its sound', () => {
    const words = [plain('Hello.')]
    const names = [
      passageOf(words, DEFAULT_VOICE),
      passageOf(words, { ...DEFAULT_VOICE, id: 'Matthew' }),
      passageOf(words, { ...DEFAULT_VOICE, engine: 'standard' }),
      passageOf([plain('Hello!')], DEFAULT_VOICE),
    ].map(({ hash }) => hash)
    expect(new Set(names).size).toBe(4)
    expect(passageOf(words, DEFAULT_VOICE).hash).toBe(names[0])
  })
})

test('a plan is named by its title, its show, its chapters and its passages', () => {
  const text = oneChapter([plain('Hello.')])
  const from = { title: 'A', show: { id: 's', title: 'S' }, voiceOf: narrated }
  const plan = planEdition(text, from)
  expect(planEdition(text, from).hash).toBe(plan.hash)
  expect(planEdition(text, { ...from, title: 'B' }).hash).not.toBe(plan.hash)
  expect(planEdition({ chapters: [{ title: 'One', paragraphs: [plain('Hello.')] }] }, from).hash).not.toBe(
    plan.hash,
  )
})
