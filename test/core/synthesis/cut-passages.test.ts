import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutPassages, PASSAGE_LENGTH } from '../../../core/synthesis/cut-passages.ts'
import { passageOf } from '../../../core/synthesis/passage.ts'
import { planEdition } from '../../../core/synthesis/plan.ts'
import { DEFAULT_VOICE } from '../../../core/synthesis/voice.ts'
import type { Paragraph, Script } from '../../../core/text/script.ts'

const sentence = fc.lorem({ mode: 'sentences', maxCount: 1 })
const paragraph: fc.Arbitrary<Paragraph> = fc
  .array(sentence, { minLength: 1, maxLength: 12 })
  .map(sentences => ({ sentences }))
const script: fc.Arbitrary<Script> = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 })
  .map(chapters => ({ chapters: chapters.map(paragraphs => ({ paragraphs })) }))

const oneChapter = (paragraphs: Paragraph[]): Script => ({ chapters: [{ paragraphs }] })
const hashes = (text: Script) => cutPassages(text, DEFAULT_VOICE).map(({ hash }) => hash)
const spoken = (text: Script) =>
  cutPassages(text, DEFAULT_VOICE).flatMap(({ lines }) => lines.flatMap(({ sentences }) => sentences))

describe('cutting a script into passages', () => {
  test('speaks every sentence once and in order', () => {
    fc.assert(
      fc.property(script, text => {
        const written = text.chapters.flatMap(({ paragraphs }) =>
          paragraphs.flatMap(({ sentences }) => sentences),
        )
        expect(spoken(text)).toEqual(written)
      }),
    )
  })

  test('keeps every passage within its length, whatever the text', () => {
    const long = fc
      .string({ minLength: 1, maxLength: 9_000, unit: 'binary' })
      .map(text => ({ sentences: [text] }))
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, long), { minLength: 1 }), paragraphs => {
        const passages = cutPassages(oneChapter(paragraphs), DEFAULT_VOICE)
        for (const { billedCharacters } of passages)
          expect(billedCharacters).toBeLessThanOrEqual(PASSAGE_LENGTH.most)
      }),
    )
  })

  test('a word changed at the beginning leaves the passages of the end as they were', () => {
    const paragraphs = fc.sample(paragraph, { numRuns: 120, seed: 7 })
    const before = hashes(oneChapter(paragraphs))
    const after = hashes(oneChapter([{ sentences: ['Another beginning.'] }, ...paragraphs.slice(1)]))
    expect(after.filter(hash => !before.includes(hash)).length).toBeLessThanOrEqual(2)
    expect(after.at(-1)).toBe(before.at(-1))
  })

  test('a sentence longer than a passage is cut between words, and no character in two', () => {
    const [first, second] = cutPassages(
      oneChapter([{ sentences: [`${'word '.repeat(900)}end.`] }]),
      DEFAULT_VOICE,
    )
    expect(first?.lines[0]?.sentences[0]).toMatch(/word$/u)
    expect(second?.lines[0]?.sentences[0]).toMatch(/^word/u)
    const emoji = cutPassages(oneChapter([{ sentences: [`a${'🦁'.repeat(3_000)}`] }]), DEFAULT_VOICE)
    for (const { ssml } of emoji) expect(ssml.isWellFormed()).toBe(true)
  })
})

describe('a passage', () => {
  test('says its words as SSML in which markup from a text is only text', () => {
    const { ssml, billedCharacters } = passageOf([{ sentences: ['<break time="9s"/> & "x"'] }], DEFAULT_VOICE)
    expect(ssml).toBe('<speak><p><s>&lt;break time=&quot;9s&quot;/&gt; &amp; &quot;x&quot;</s></p></speak>')
    expect(billedCharacters).toBe(24)
  })

  test('is named by all that changes its sound', () => {
    const words = [{ sentences: ['Hello.'] }]
    const names = [
      passageOf(words, DEFAULT_VOICE),
      passageOf(words, { ...DEFAULT_VOICE, id: 'Matthew' }),
      passageOf(words, { ...DEFAULT_VOICE, engine: 'standard' }),
      passageOf([{ sentences: ['Hello!'] }], DEFAULT_VOICE),
    ].map(({ hash }) => hash)
    expect(new Set(names).size).toBe(4)
    expect(passageOf(words, DEFAULT_VOICE).hash).toBe(names[0])
  })
})

test('a plan is named by its title, its show, its chapters and its passages', () => {
  const text = oneChapter([{ sentences: ['Hello.'] }])
  const from = { title: 'A', show: { id: 's', title: 'S' }, voice: DEFAULT_VOICE }
  const plan = planEdition(text, from)
  expect(planEdition(text, from).hash).toBe(plan.hash)
  expect(planEdition(text, { ...from, title: 'B' }).hash).not.toBe(plan.hash)
  expect(
    planEdition({ chapters: [{ title: 'One', paragraphs: [{ sentences: ['Hello.'] }] }] }, from).hash,
  ).not.toBe(plan.hash)
})
