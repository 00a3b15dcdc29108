import { describe, expect, test } from '@jest/globals'
import { parseScript } from '../../../core/text/parse-script.ts'
import { MAX_TEXT_BYTES } from '../../../core/text/text-name.ts'
import { readable } from '../paragraphs.ts'

const parse = (name: string, text: string | Uint8Array) =>
  parseScript(name, typeof text === 'string' ? new TextEncoder().encode(text) : text, 'en-US')

const scriptOf = async (name: string, text: string) => {
  const script = await parse(name, text)
  if (!script.ok) throw new Error(script.refusal.message)
  return script.value
}

describe('a plain text', () => {
  test('has a paragraph for each block between blank lines, and its lines run on', async () => {
    const chapters = readable(
      await scriptOf(
        'a.txt',
        'One line\r\nruns on.\r\n\r\nA second one. It has two sentences.\n  \n\nThird.',
      ),
    )
    expect(chapters).toEqual([
      {
        paragraphs: [['One line runs on.'], ['A second one.', 'It has two sentences.'], ['Third.']],
      },
    ])
  })

  test('leaves out what nobody can say: rows of signs and control characters', async () => {
    const chapters = readable(await scriptOf('a.txt', '* * *\n\nA\u0007 bell.\n\n----'))
    expect(chapters).toEqual([{ paragraphs: [['A bell.']] }])
  })

  test('may begin with a byte order mark', async () => {
    expect(readable(await scriptOf('a.txt', '\uFEFFHello.'))).toEqual([{ paragraphs: [['Hello.']] }])
  })
})

describe('a Markdown text', () => {
  test('takes its title from the first heading of level 1, and a chapter from every heading', async () => {
    const script = await scriptOf(
      'a.md',
      'Before.\n\n# The Lion\n\nHe *roared*.\n\n## The mouse\n\nShe [ran](http://a.example).',
    )
    expect(script.title).toBe('The Lion')
    expect(readable(script)).toEqual([
      { paragraphs: [['Before.']] },
      { title: 'The Lion', paragraphs: [['The Lion'], ['He roared.']] },
      { title: 'The mouse', paragraphs: [['The mouse'], ['She ran.']] },
    ])
  })

  test('is read item by item in lists and row by row in tables; code is named, and HTML is not read', async () => {
    const text =
      '- milk\n- bread\n  - rye\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode()\n```\n\n<div>html</div>\n\nEnd.'
    const chapters = readable(await scriptOf('a.md', text))
    expect(chapters[0]?.paragraphs.map(sentences => sentences.join(' '))).toEqual([
      'milk',
      'bread',
      'rye',
      'a: 1; b: 2',
      'A code example stands here.',
      'End.',
    ])
  })
})

describe('a file that cannot be spoken is refused', () => {
  test.each([
    ['an empty one', 'a.txt', '', 'text-empty'],
    ['one of white space', 'a.txt', ' \n\t\n', 'text-empty'],
    ['one of signs alone', 'a.txt', '... !!! ---', 'text-empty'],
    ['Markdown that holds only code', 'a.md', '```\ncode\n```', 'text-empty'],
    ['a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'text-binary'],
    ['Latin-1', 'a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20]), 'text-not-utf8'],
    ['UTF-16', 'a.txt', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'text-not-utf8'],
    ['one over the limit', 'a.txt', new Uint8Array(MAX_TEXT_BYTES + 1).fill(97), 'text-too-large'],
    ['another kind of file', 'a.xls', 'text', 'text-format'],
    ['a PDF by another name', 'a.txt', '%PDF-1.7', 'text-binary'],
    ['a Word document that is none', 'a.docx', 'text', 'text-broken'],
    ['an e-book that is none', 'a.epub', 'PK', 'text-broken'],
    ['a PDF that is none', 'a.pdf', '%PDF-1.7 hello', 'text-broken'],
    ['one without an ending', 'readme', 'text', 'text-format'],
  ])('%s', async (_, name, content, code) => {
    expect(await parse(name, content)).toMatchObject({
      ok: false,
      refusal: { code, message: expect.stringMatching(/\. /u) },
    })
  })
})
