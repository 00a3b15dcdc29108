import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newShow } from '../../../core/catalog/show.ts'
import type { Lexicon } from '../../../core/synthesis/lexicon/lexicon.ts'
import { readLexicon } from '../../../core/synthesis/lexicon/read-lexicon.ts'
import { planText } from '../../../core/synthesis/plan-text.ts'

const read = (text: string): Lexicon => {
  const lexicon = readLexicon(text)
  if (!lexicon.ok) throw new Error(lexicon.refusal.message)
  return lexicon.value
}

const show = newShow('Tales', '2026-11-23T00:00:00Z')

async function plan(text: string, lexicons: readonly Lexicon[] = [], name = 'a.md') {
  const planned = await planText({ name, bytes: new TextEncoder().encode(text) }, show, lexicons)
  if (!planned.ok) throw new Error(planned.refusal.message)
  return planned.value
}

const ssmlOf = async (text: string, ...lexicons: string[]) =>
  (await plan(text, lexicons.map(read))).passages
    .map(({ ssml }) => ssml)
    .join('')
    .replaceAll(/<\/?(?:speak|p|s)>/gu, '')

describe('a lexicon', () => {
  test('is a list of words', () => {
    expect(
      read('# of images\nGIF → jif\nNguyen -> /ŋwiən/\n\n[de]\nChef = Scheff\n[*]\ndata => dahta'),
    ).toEqual([
      { word: 'GIF', says: { alias: 'jif' } },
      { word: 'Nguyen', says: { alphabet: 'ipa', ph: 'ŋwiən' } },
      { word: 'Chef', says: { alias: 'Scheff' }, language: 'de' },
      { word: 'data', says: { alias: 'dahta' } },
    ])
  })

  test('is a file of the Pronunciation Lexicon Specification', () => {
    const pls = `<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-sampa" xml:lang="en-US">
  <lexeme><grapheme>W3C</grapheme><grapheme>WWWC</grapheme><alias>World Wide Web Consortium</alias></lexeme>
  <lexeme><grapheme>Bob</grapheme><phoneme>bA:b</phoneme></lexeme>
</lexicon>`
    expect(read(pls)).toEqual([
      { word: 'W3C', says: { alias: 'World Wide Web Consortium' }, language: 'en-US' },
      { word: 'WWWC', says: { alias: 'World Wide Web Consortium' }, language: 'en-US' },
      { word: 'Bob', says: { alphabet: 'x-sampa', ph: 'bA:b' }, language: 'en-US' },
    ])
  })

  test.each([
    ['a line without an arrow', 'GIF', 'Line 1: write a word, an arrow'],
    ['a word twice', 'a → b\n\na → c', 'Line 3: "a" stands in line 1 already'],
    ['nothing that is said', 'a → …', 'Line 1: it does not say how "a" is spoken'],
    ['a word that is none', '!! → bang', 'Line 1: a word begins with a letter'],
    ['too long a replacement', `a → ${'b'.repeat(101)}`, 'at most 100 characters'],
    ['broken XML', '<lexicon><lexeme></lexicon>', 'not well-formed XML'],
    ['another alphabet', '<lexicon alphabet="kana"></lexicon>', 'Polly speaks ipa and x-sampa'],
    [
      'a billion laughs',
      '<!DOCTYPE lexicon [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><lexicon><lexeme><grapheme>&b;</grapheme><alias>x</alias></lexeme></lexicon>',
      'not well-formed XML',
    ],
    [
      'too many entries',
      Array.from({ length: 2_001 }, (_, at) => `w${at} → x`).join('\n'),
      '2000 are the most',
    ],
  ])('with %s is refused with what to do', (_, text, words) => {
    const lexicon = readLexicon(text)
    expect(lexicon).toMatchObject({ ok: false, refusal: { code: 'lexicon-invalid' } })
    expect(lexicon.ok ? '' : lexicon.refusal.message).toContain(words)
  })
})

describe('the words of a lexicon', () => {
  test('are said so, and stay as they are written', async () => {
    const planned = await plan('A GIF by Nguyen.', [read('GIF → jif\nNguyen → /ŋwiən/')])
    expect(planned.passages[0]?.ssml).toBe(
      '<speak><p><s>A <sub alias="jif">GIF</sub> by <phoneme alphabet="ipa" ph="ŋwiən">Nguyen</phoneme>.</s></p></speak>',
    )
    expect(planned.passages[0]?.lines[0]?.sentences).toEqual(['A GIF by Nguyen.'])
    expect(planned.passages[0]?.billedCharacters).toBe('A GIF by Nguyen.'.length)
  })

  test.each([
    [
      'whole words',
      'A cat, a catalogue, a tomcat.',
      'cat → kat',
      'A <sub alias="kat">cat</sub>, a catalogue, a tomcat.',
    ],
    [
      'the longest of them',
      'New York is new.',
      'new → noo\nnew york → nyork',
      '<sub alias="nyork">New York</sub> is <sub alias="noo">new</sub>.',
    ],
    ['capitals as they are written', 'US and us.', 'US → U S', '<sub alias="U S">US</sub> and us.'],
    [
      'words of every script',
      '東京 と Ωμέγα.',
      '東京 → とうきょう\nΩμέγα → Omega',
      '<sub alias="とうきょう">東京</sub> と <sub alias="Omega">Ωμέγα</sub>.',
    ],
    ['only the voice’s language', 'Chef.', '[de]\nChef → Scheff', 'Chef.'],
    [
      'signs inside words',
      'AT&T and C++.',
      'AT&T → ay tee\nC++ → see',
      '<sub alias="ay tee">AT&amp;T</sub> and <sub alias="see">C++</sub>.',
    ],
  ])('are found by %s', async (_, text, lexicon, ssml) => {
    expect(await ssmlOf(text, lexicon)).toBe(ssml)
  })

  test('of a show go before those of the shelf', async () => {
    expect(await ssmlOf('A GIF.', 'GIF → jif', 'GIF → ghif')).toBe('A <sub alias="jif">GIF</sub>.')
  })

  test('leave alone what has its own way of being said', async () => {
    const ssml = '<speak><sub alias="x">GIF</sub> GIF</speak>'
    const planned = await plan(ssml, [read('GIF → jif')], 'a.ssml')
    expect(planned.passages[0]?.ssml).toContain('<sub alias="x">GIF</sub> <sub alias="jif">GIF</sub>')
  })

  test('change exactly the passages that they stand in', async () => {
    const paragraph = fc.lorem({ mode: 'sentences', maxCount: 12 })
    const text = fc.array(paragraph, { minLength: 10, maxLength: 40 }).map(all => all.join('\n\n'))
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (text, at) => {
        const words = [...new Set(text.match(/\p{L}+/gu))]
        const word = (words[at % words.length] ?? '').toLowerCase()
        const [before, after] = [await plan(text), await plan(text, [read(`${word} → something`)])]
        expect(after.passages.map(({ lines }) => lines)).toEqual(before.passages.map(({ lines }) => lines))
        const stands = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu')
        for (const [place, passage] of before.passages.entries())
          expect(passage.hash !== after.passages[place]?.hash).toBe(
            stands.test(passage.lines.flatMap(({ sentences }) => sentences).join(' ')),
          )
      }),
      { numRuns: 40 },
    )
  })
})
