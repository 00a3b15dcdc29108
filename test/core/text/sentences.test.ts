import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Markup, type Run, textOf } from '../../../core/text/script.ts'
import { paragraphOf } from '../../../core/text/sentences.ts'

const loud: Markup = { tag: 'prosody', attributes: { volume: 'loud' } }
const doctor: Markup = { tag: 'sub', attributes: { alias: 'Doctor' } }

const sentencesOf = (...runs: Run[]) => paragraphOf(runs, 'en-US')?.sentences

describe('a paragraph of runs', () => {
  test('is cut into sentences wherever its runs are, and each keeps its markup', () => {
    expect(
      sentencesOf({ text: 'It was ' }, { text: 'late. Too', markup: [loud] }, { text: ' late.' }),
    ).toEqual([
      [{ text: 'It was ' }, { text: 'late.', markup: [loud] }],
      [{ text: 'Too', markup: [loud] }, { text: ' late.' }],
    ])
  })

  test('is one line, with one space where one run ends and the next begins', () => {
    expect(sentencesOf({ text: ' A\n' }, { text: '\t dog ', markup: [loud] }, { text: ' barks. ' })).toEqual([
      [{ text: 'A ' }, { text: 'dog ', markup: [loud] }, { text: 'barks.' }],
    ])
  })

  test('is not parted inside what is said otherwise', () => {
    expect(sentencesOf({ text: 'Dr. No', markup: [doctor] }, { text: ' knows. Yes.' })?.map(textOf)).toEqual([
      'Dr. No knows.',
      'Yes.',
    ])
  })

  test.each([
    ['en-US', 'Mr. Smith met Dr. J. R. Jones, i.e. the vet. So did I. They talked.', 3],
    ['en-GB', 'See Fig. 3, Vol. 2. It is on p. 7 vs. Page 8.', 2],
    ['de-DE', 'Am 3. Mai kam Prof. Dr. Müller, z. B. mit Hrn. Groß. Es regnete.', 2],
    ['de-DE', 'Er wurde 31. Sie gratulierte.', 2],
    ['fr-FR', 'M. Dupont et Mme. Roux vivent av. J.-C. en Gaule. Ils dorment.', 2],
    ['es-ES', 'El Sr. Ruiz y la Dra. Gil llegaron. Cenaron.', 2],
    ['it-IT', 'Il Sig. Rossi e il Prof. Neri partono. Piove.', 2],
    ['pt-BR', 'O Sr. Silva e a Dra. Lima falam. Chove.', 2],
  ])('in %s knows abbreviations: %s', (language, text, count) => {
    expect(paragraphOf(text, language)?.sentences.map(textOf)).toHaveLength(count)
  })

  test('keeps a pause where it stands', () => {
    const pause: Run = { text: '', markup: [{ tag: 'break', attributes: { time: '2s' } }] }
    expect(sentencesOf({ text: 'Wait. ' }, pause, { text: 'Go.' })).toEqual([
      [{ text: 'Wait.' }],
      [pause, { text: 'Go.' }],
    ])
  })

  test('says the same whatever its runs are', () => {
    const text = fc.array(fc.constantFrom('A b. ', 'c', ' d!', '\n', 'e. F', '  '), { minLength: 1 })
    fc.assert(
      fc.property(text, texts => {
        const whole = paragraphOf(texts.join(''), 'en-US')?.sentences.map(textOf)
        const runs = texts.map((text, at) => (at % 2 ? { text, markup: [loud] } : { text }))
        expect(paragraphOf(runs, 'en-US')?.sentences.map(textOf)).toEqual(whole)
      }),
    )
  })
})
