import { describe, expect, test } from '@jest/globals'
import { readFrontMatter } from '../../../core/text/front-matter.ts'
import { parseScript } from '../../../core/text/parse-script.ts'

describe('front matter', () => {
  test('says what a text is, and is not part of it', async () => {
    const text =
      '---\ntitle: The Lion\nlanguage: de-DE\nvoice: Vicki\nspeakers:\n  Anna: Daniel\n---\n# Kapitel\n\nAm 3. Mai. Es war warm.'
    const script = await parseScript('a.md', new TextEncoder().encode(text), 'en-US')
    expect(script).toMatchObject({
      ok: true,
      value: {
        title: 'The Lion',
        about: {
          language: 'de-DE',
          voice: 'Vicki',
          speakers: { Anna: 'Daniel' },
        },
      },
    })
    if (script.ok) expect(script.value.chapters[0]?.paragraphs[1]?.sentences).toHaveLength(2)
  })

  test.each([
    ['a rule above a text', '---\n\nHello: world.\n\n---\n\nMore.'],
    ['no dashes at the start', 'Hello.\n---\ntitle: x\n---\n'],
    ['dashes that never end', '---\ntitle: x\nHello.'],
    ['a paragraph between rules', '---\nOnce upon a time.\n---\nMore.'],
  ])('is not %s', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ ok: true, value: { about: {}, body: text } })
  })

  test.each([
    ['a key that it does not have', 'titel: x', 'It has no "titel"; it may have title, show,'],
    ['YAML that is none', 'title: "x', /^Line 2: /u],
    ['an engine that Polly does not have', 'engine: best', 'engine: Invalid option'],
    ['a list of names', 'speakers: [Anna]', 'speakers: Invalid input'],
    ['a name twice', 'title: a\ntitle: b', /^Line 3: Map keys must be unique/u],
    ['a time without its offset', 'publish: 2026-12-01 08:00', 'publish: write a time with its offset'],
    ['a number that is none', 'number: twelve', 'number: write a whole number from 1 to 100,000'],
    ['a number below one', 'number: 0', 'number: write a whole number'],
    ['laughs', 'title: &a [x,x]\nvoice: [*a,*a]', 'refers from one place to another'],
  ])('with %s is refused with what to do', (_, yaml, words) => {
    const read = readFrontMatter(`---\n${yaml}\n---\nHello.`)
    expect(read).toMatchObject({ ok: false, refusal: { code: 'front-matter' } })
    const message = read.ok
      ? ''
      : read.refusal.message.replace('The front matter of this text cannot be used. ', '')
    expect(message).toMatch(words)
    expect(message).toMatch(/Correct it and upload the text again\.$/u)
  })
})
