import { describe, expect, test } from '@jest/globals'
import { parseScript } from '../../../core/text/parse-script.ts'
import { type Script, textOf } from '../../../core/text/script.ts'
import { docxOf, epubOf, pdfOf, wordFootnote, wordParagraph } from './documents.ts'

const scriptOf = async (name: string, content: string | Uint8Array, language = 'en-US'): Promise<Script> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const script = await parseScript(name, bytes, language)
  if (!script.ok) throw new Error(script.refusal.message)
  return script.value
}

/** Every paragraph as it is read on a page; a chapter's title stands before its paragraphs. */
const read = ({ chapters }: Script) =>
  chapters.flatMap(({ title, paragraphs }) => [
    ...(title === undefined ? [] : [`# ${title}`]),
    ...paragraphs.map(({ sentences }) => sentences.map(textOf).join(' | ')),
  ])

const readHtml = async (body: string, language?: string) =>
  read(await scriptOf('a.html', `<!doctype html><title>T</title>${body}`, language))

/** The tags with which something is said, in order. */
const tagsOf = ({ chapters }: Script) =>
  chapters.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) =>
      sentences
        .flat()
        .flatMap(({ text, markup = [] }) => markup.map(({ tag, attributes }) => [text, tag, attributes])),
    ),
  )

describe('the language that a document says it is in', () => {
  const DATE = 'Am 3. Mai kam z. B. Anna. <q>Ja.</q>'
  const GERMAN = ['Am 3. Mai kam z. B. Anna. | „Ja.“']
  const page = (lang: string) => `<html lang="${lang}"><p>${DATE}</p></html>`

  test.each(['de', 'de-AT', ' DE_at '])('is whose rules it is read by: %s', async lang => {
    const script = await scriptOf('a.html', page(lang))
    expect(read(script)).toEqual(GERMAN)
    expect(script.language).toMatch(/^de/u)
    const book = await scriptOf('a.epub', epubOf('T', [`<p>${DATE}</p>`], { language: lang }))
    expect(read(book)).toEqual(GERMAN)
    expect(book.language).toBe(script.language)
  })

  test('is a book’s own before its documents’, and theirs where the book has none', async () => {
    const languageOf = async (language?: string) =>
      (await scriptOf('a.epub', epubOf('T', [page('de')], language ? { language } : {}))).language
    expect(await languageOf('fr')).toBe('fr')
    expect(await languageOf()).toBe('de')
  })

  test.each(['en-GB', 'und', 'not a language', '"><b>', ''])(
    'changes nothing where it is the show’s, or none: %j',
    async lang => {
      expect(await scriptOf('a.html', page(lang))).not.toHaveProperty('language')
    },
  )
})

describe('HTML', () => {
  test('has its first level-1 heading as its title, or else the title of its head', async () => {
    expect((await scriptOf('a.html', '<title>Head</title><h2>Two</h2><h1>One</h1><p>Text.')).title).toBe(
      'One',
    )
    expect((await scriptOf('a.html', '<title>Head</title><p>Text.')).title).toBe('Head')
  })

  test('is silent where nobody looks: scripts, navigation, forms, what is hidden or struck out', async () => {
    const silent = [
      '<script>a()</script>',
      '<style>p{}</style>',
      '<nav>Home</nav>',
      '<p hidden>no</p>',
      '<p aria-hidden="true">no</p>',
      '<p style="display: none">no</p>',
      '<button>no</button>',
      '<noscript>no</noscript>',
      '<del>no</del>',
      '<svg><title>no</title></svg>',
    ]
    expect(await readHtml(`<p>Yes.</p>${silent.join('')}<p>Yes.</p>`)).toEqual(['Yes.', 'Yes.'])
  })

  test('runs on through inline markup and comments, and stops at blocks', async () => {
    expect(await readHtml('<div>One<!-- x --> <b>t</b>wo<p>three</p>four<br>five</div>')).toEqual([
      'One two',
      'three',
      'four five',
    ])
  })

  test('tells a table row by row, each cell with the head of its column', async () => {
    const table =
      '<table><caption>Ages</caption><thead><tr><th>Name<th>Age</tr></thead><tr><td>Anna<td>7</tr><tr><td>Ben<td></tr></table>'
    expect(await readHtml(table)).toEqual(['Ages', 'Name: Anna; Age: 7', 'Name: Ben'])
  })

  test('reads a table that only lays out a page cell by cell', async () => {
    expect(await readHtml('<table><tr><td><p>A</p><p>B</p><td><ul><li>C</ul></table>')).toEqual([
      'A',
      'B',
      'C',
    ])
  })

  test('numbers an ordered list, whose numbers are said and shown', async () => {
    const script = await scriptOf(
      'a.html',
      '<ol start="3"><li>Mix. Wait.<li><p>Bake</p><ul><li>hot</ul></ol>',
    )
    expect(read(script)).toEqual(['3) Mix. | Wait.', '4) Bake', 'hot'])
    expect(tagsOf(script)).toContainEqual(['3)', 'sub', { alias: '3,' }])
  })

  test('tells notes at the end of the chapter that refers to them', async () => {
    const body =
      '<h1>One</h1><p>Bees<sup><a href="#n1">1</a></sup> hum<a role="doc-noteref" href="#n2">*</a>.</p><p>More.</p><h1>Two</h1><p>End.</p>' +
      '<ol><li id="n1"><p>Not wasps. <a href="#r1">↩</a></p></li><li id="n2">In B flat.</li></ol>'
    expect(await readHtml(body)).toEqual([
      '# One',
      'One',
      'Bees hum.',
      'More.',
      'Note 1: Not wasps.',
      'Note 2: In B flat.',
      '# Two',
      'Two',
      'End.',
    ])
  })

  test('says what a picture is said to show, in the language of the text, and nothing of one that adorns', async () => {
    const body = '<p>Ein Tag.<img src="a.png" alt="Ein Löwe"><img src="b.png" alt=""></p><p>Ende.</p>'
    expect(await readHtml(body, 'de-DE')).toEqual(['Ein Tag.', 'Bild: Ein Löwe', 'Ende.'])
  })

  test('says a web address by the name of its site', async () => {
    expect(
      await readHtml('<p>See <a href="x">https://www.example.org/a/b?c=d</a>, or http://b.example.</p>'),
    ).toEqual(['See example.org, or b.example.'])
  })

  test('emphasises, spells out abbreviations and changes its language', async () => {
    const body =
      '<p><em>so</em> <strong>very</strong> <abbr title="World Health Organization">WHO</abbr> <i lang="fr">déjà vu</i> <span lang="en-GB">x</span> <ruby>漢<rt>かん</rt></ruby></p>'
    expect(tagsOf(await scriptOf('a.html', body))).toEqual([
      ['so', 'emphasis', { level: 'moderate' }],
      ['very', 'emphasis', { level: 'strong' }],
      ['WHO', 'sub', { alias: 'World Health Organization' }],
      ['déjà vu', 'lang', { 'xml:lang': 'fr-FR' }],
      ['漢', 'sub', { alias: 'かん' }],
    ])
  })

  test('quotes: by signs in a line, as a quotation in a block', async () => {
    const script = await scriptOf('a.html', '<p>He said <q>no</q>.</p><blockquote><p>Yes.</p></blockquote>')
    expect(read(script)).toEqual(['He said “no”.', 'Yes.'])
    expect(script.chapters[0]?.paragraphs.map(({ isQuotation }) => isQuotation)).toEqual([undefined, true])
  })

  test('pauses at a rule', async () => {
    expect(tagsOf(await scriptOf('a.html', '<p>Night.<hr><p>Day.'))).toEqual([
      ['', 'break', { time: '1500ms' }],
    ])
  })

  test.each([
    ['its own charset', '<meta charset="iso-8859-1"><p>caf\xe9', 'latin1'],
    [
      'an XML declaration',
      '<?xml version="1.0" encoding="ISO-8859-1"?><html><p>caf\xe9</p></html>',
      'latin1',
    ],
    ['a byte order mark', '\ufeff<p>café', 'utf16le'],
  ] as const)('is decoded by %s', async (_, text, encoding) => {
    expect(read(await scriptOf('a.html', Buffer.from(text, encoding)))).toEqual(['café'])
  })
})

describe('Markdown', () => {
  test('has footnotes, task lists, tables, images and quotations', async () => {
    const text =
      '# Bees\n\nThey hum[^a].\n\n- [x] done\n- [ ] todo\n\n![A bee](bee.png)\n\n> Buzz.\n\n[^a]: All *day*.\n'
    expect(read(await scriptOf('a.md', text))).toEqual([
      '# Bees',
      'Bees',
      'They hum.',
      'done',
      'todo',
      'Image: A bee',
      'Buzz.',
      'Note 1: All day.',
    ])
  })
})

describe('plain text', () => {
  test('opens a chapter where a line is plainly its heading', async () => {
    const text =
      'CHAPTER I. The Wood\n\nIt was dark.\n\nChapter 2\n\nIt was light.\n\nThe End\n=======\nGood night.\n\nPart of me stayed.'
    expect(read(await scriptOf('a.txt', text))).toEqual([
      '# CHAPTER I. The Wood',
      'CHAPTER I. | The Wood',
      'It was dark.',
      '# Chapter 2',
      'Chapter 2',
      'It was light.',
      '# The End',
      'The End',
      'Good night.',
      'Part of me stayed.',
    ])
  })

  test('pauses at a row of stars, emphasises between underscores, and knows indented paragraphs', async () => {
    const script = await scriptOf(
      'a.txt',
      'He _never_ came,\nsnake_case_name.\n    Then rain.\n\n* * *\n\nMorning.',
    )
    expect(read(script)).toEqual(['He never came, snake_case_name.', 'Then rain.', 'Morning.'])
    expect(tagsOf(script)).toEqual([
      ['never', 'emphasis', { level: 'moderate' }],
      ['', 'break', { time: '1500ms' }],
    ])
  })
})

describe('SSML', () => {
  const wrong = async (text: string) => {
    const script = await parseScript('a.ssml', new TextEncoder().encode(text), 'en-US')
    return script.ok ? 'accepted' : script.refusal.message
  }

  test('keeps its markup, its sentences and its pauses', async () => {
    const script = await scriptOf(
      'a.ssml',
      '<speak><p><s>One. Two.</s> Three. <emphasis level="strong">Four</emphasis>.</p><break time="2s"/>Five &amp; <sub alias="six">6</sub>.</speak>',
    )
    expect(read(script)).toEqual(['One. Two. | Three. | Four.', 'Five & 6.'])
    expect(tagsOf(script)).toEqual([
      ['Four', 'emphasis', { level: 'strong' }],
      ['', 'break', { time: '2s' }],
      ['6', 'sub', { alias: 'six' }],
    ])
  })

  test.each([
    ['<speak>\n  <blink>x</blink></speak>', /^Line 2, column \d+: <blink> is no tag of Amazon Polly’s SSML/u],
    ['<speak><break time="11s"/>x</speak>', /<break> has the time "11s"; at most 10 seconds/u],
    ['<speak><emphasis level="huge">x</emphasis></speak>', /must be one of strong, moderate, reduced/u],
    ['<speak><sub>x</sub></speak>', /<sub> needs the attribute "alias"/u],
    ['<speak><p>x</speak>', /^Line 1, column \d+: /u],
    ['<speak>a & b</speak>', /^Line 1, column \d+: /u],
    ['<speak>&nbsp;</speak>', /^Line 1, column \d+: /u],
    ['<!DOCTYPE speak [<!ENTITY a "b">]><speak>&a;</speak>', /a DOCTYPE is not allowed/u],
    ['<p>x</p>', /must stand in <speak>/u],
    ['<speak><s>a<s>b</s></s></speak>', /<s> may not stand in another <s>/u],
    [`<speak>${'<prosody rate="slow">'.repeat(10_000)}`, /nested more than 100 deep/u],
  ])('is refused with its place: %.60s', async (text, message) => {
    expect(await wrong(text)).toMatch(message)
  })
})

describe('an e-book', () => {
  test('is read in the order of its spine, with chapters named by its table of contents', async () => {
    const book = epubOf(
      'The Tin Heron',
      ['<html><body><p>For Ada.</p></body></html>', '<html><body><h2>One</h2><p>It flew.</p></body></html>'],
      { labels: ['Dedication', 'Chapter One'] },
    )
    const script = await scriptOf('a.epub', book)
    expect(script.title).toBe('The Tin Heron')
    expect(read(script)).toEqual(['# Dedication', 'For Ada.', '# One', 'One', 'It flew.'])
  })

  test('has its notes at the end of the chapter that refers to them, though they stand in another document', async () => {
    const book = epubOf('The Tin Heron', [
      '<html><body><h1>One</h1><p>It flew<a epub:type="noteref" id="r1" href="part%203.xhtml#n1">1</a>.</p><p>Far<sup><a id="r2" href="part%203.xhtml#n2">2</a></sup>.</p></body></html>',
      '<html><body><h1>Two</h1><p>It rested. See <a href="part%201.xhtml#top">chapter one</a>.</p></body></html>',
      '<html><body><section epub:type="endnotes"><h1>Notes</h1><aside id="n1"><p><a href="part%201.xhtml#r1">1</a> In May.</p></aside><p><a id="n2" href="part%201.xhtml#r2">2.</a> Nine miles.</p></section></body></html>',
    ])
    expect(read(await scriptOf('a.epub', book))).toEqual([
      '# One',
      'One',
      'It flew.',
      'Far.',
      'Note 1: In May.',
      'Note 2: Nine miles.',
      '# Two',
      'Two',
      'It rested. | See chapter one.',
    ])
  })

  test.each([
    [
      'has no container',
      epubOf('T', ['<p>x</p>'], { more: { 'META-INF/container.xml': '<container/>' } }),
      'no table of its own parts',
    ],
    [
      'is locked',
      epubOf('T', ['<p>x</p>'], {
        more: {
          'META-INF/encryption.xml':
            '<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/text/part%201.xhtml"/></CipherData></EncryptedData></encryption>',
        },
      }),
      'locked against copying',
    ],
    [
      'has a broken package',
      epubOf('T', ['<p>x</p>'], { more: { 'OEBPS/book.opf': '<package>' } }),
      'table of contents is damaged',
    ],
  ])('that %s is refused', async (_, book, message) => {
    expect(await parseScript('a.epub', book, 'en-US')).toMatchObject({
      ok: false,
      refusal: { code: 'text-broken', message: expect.stringContaining(message) },
    })
  })
})

describe('a Word document', () => {
  test('has its headings, its quotations and its footnotes', async () => {
    const document = docxOf(
      [
        wordParagraph('The Ferry', 'Title'),
        wordParagraph('One', 'Heading1'),
        wordParagraph('It leaves at noon', undefined, wordFootnote(1)),
        wordParagraph('Wait for me!', 'Quote'),
        wordParagraph('Two', 'Heading2'),
        wordParagraph('It has left.'),
      ].join(''),
      ['Or nearly.'],
    )
    const script = await scriptOf('a.docx', document)
    expect(script.title).toBe('The Ferry')
    expect(read(script)).toEqual([
      '# The Ferry',
      'The Ferry',
      '# One',
      'One',
      'It leaves at noon',
      'Wait for me!',
      'Note 1: Or nearly.',
      '# Two',
      'Two',
      'It has left.',
    ])
  })
})

describe('a PDF', () => {
  const page = (number: number, ...lines: [string, number, number?][]) => [
    ['A History of Tides', 72, 800, 9] as const,
    ...lines.map(([text, y, size = 11]) => [text, 72, y, size] as const),
    [String(number), 290, 30, 9] as const,
  ]

  test('joins lines, parted words and pages, and leaves out running heads and page numbers', async () => {
    const script = await scriptOf(
      'a.pdf',
      pdfOf([
        page(
          1,
          ['The Moon', 740, 20],
          ['The sea comes and goes twice a day, and no-', 700],
          ['body was asked.', 686],
          ['A new paragraph stands here', 650],
        ),
        page(2, ['and goes on over the page.', 740], ['The Sun', 690, 20], ['It helps.', 660]),
        page(3, ['The end is near.', 740]),
        page(4, ['It is here.', 740]),
      ]),
    )
    expect(script.title).toBe('The Moon')
    expect(read(script)).toEqual([
      '# The Moon',
      'The Moon',
      'The sea comes and goes twice a day, and nobody was asked.',
      'A new paragraph stands here and goes on over the page.',
      '# The Sun',
      'The Sun',
      'It helps. | The end is near. | It is here.',
    ])
  })

  test('of pictures alone is refused with what to do', async () => {
    expect(await parseScript('a.pdf', pdfOf([[]]), 'en-US')).toMatchObject({
      ok: false,
      refusal: { code: 'text-scanned', message: expect.stringContaining('text recognition') },
    })
  })
})
