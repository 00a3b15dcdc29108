import { describe, expect, test } from '@jest/globals'
import { parseScript } from '../../../core/text/parse-script.ts'
import { readWebPage } from '../../../core/text/read-web-page.ts'
import { textOf } from '../../../core/text/script.ts'
import type { WebType } from '../../../core/text/web-pages.ts'

const ADDRESS = new URL('https://pages.example/a')

const read = (content: string | Uint8Array, type: WebType = 'text/html', charset?: string) =>
  readWebPage({ address: ADDRESS, type, bytes: Buffer.from(content), ...(charset && { charset }) })

async function textFound(...page: Parameters<typeof read>) {
  const found = read(...page)
  if (!found.ok || found.value.kind !== 'text') throw new Error(JSON.stringify(found))
  return found.value
}

/** What is heard of a page: every sentence in order. */
async function heard(...page: Parameters<typeof read>) {
  const { extension, content } = await textFound(...page)
  const script = await parseScript(`x${extension}`, Buffer.from(content), 'en-US')
  if (!script.ok) throw new Error(script.refusal.message)
  const paragraphs = script.value.chapters.flatMap(chapter => chapter.paragraphs)
  return {
    title: script.value.title,
    said: paragraphs.map(({ sentences }) => sentences.map(textOf).join(' ')),
  }
}

const sentences = (word: string) =>
  Array.from(
    { length: 6 },
    (_, at) =>
      `<p>${word} ${at}: the keeper climbs the stairs, lights the lamp, and waits for the boats.</p>`,
  ).join('\n')

const newspaper = (article: string, head = '') => `<!doctype html>
<html lang="en-GB"><head><title>The Lamp | Harbour News</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/soap">Buy our soap</a></ul></nav>
<div class="cookie-banner">Cookies! <button>Accept</button></div>
<main><article><h1>The Lamp</h1><p class="byline">By Ada Reed</p>${article}</article>
<aside class="related"><h2>Read also</h2><ul><li><a href="/x">Ten soaps</a></ul></aside></main>
<footer>Imprint</footer><script>alert('no')</script></body></html>`

describe('a page', () => {
  test('is heard as its article, title first, and nothing of what stands around it', async () => {
    const { title, said } = await heard(newspaper(`${sentences('First')}<h2>Later</h2>${sentences('Then')}`))
    expect(title).toBe('The Lamp')
    expect(said.at(0)).toBe('The Lamp')
    expect(said).toContain('Later')
    expect(said.filter(line => /^(?:First|Then) \d/u.test(line))).toHaveLength(12)
    expect(said.join(' ')).not.toMatch(/soap|Cookies|Imprint|alert|Read also/u)
  })

  test('keeps who wrote it, its language, its time and where it stands', async () => {
    const head =
      '<meta name="author" content="Ada &quot;the keeper&quot; Reed"><meta property="article:published_time" content="2026-11-23T10:00:00Z">'
    const { content } = await textFound(newspaper(sentences('It'), head))
    expect(content).toContain('<html lang="en-GB">')
    expect(content).toMatch(/content="Ada (?:&quot;|&#34;)the keeper(?:&quot;|&#34;) Reed"/u)
    expect(content).toContain('2026-11-23T10:00:00Z')
    expect(content).toContain('href="https://pages.example/a"')
  })

  test('may leave out what HTML allows to leave out', async () => {
    const { title, said } = await heard(
      `<!doctype html><html lang=en><title>The Lamp</title><meta name=author content=Ada>${sentences('It')}`,
    )
    expect(title).toBe('The Lamp')
    expect(said).toHaveLength(7)
  })

  test.each([
    ['an empty page', ''],
    ['a page made by its script', '<html><body><div id="root"></div><script>render()</script></body></html>'],
    ['a page of signs', `<html><body><p>${'* * * '.repeat(100)}</p></body></html>`],
  ])('%s has no text', (_, html) => {
    expect(read(html)).toMatchObject({ ok: false, refusal: { code: 'page-no-text' } })
  })

  test.each([
    ['divisions', '<div>'.repeat(200_000)],
    ['spans', `<p>${'<span>'.repeat(100_000)}`],
    ['opening signs', '<'.repeat(5_000_000)],
    ['entities', `<p>${'&amp;'.repeat(1_000_000)}`],
    ['attributes', `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}="x"`).join(' ')}>Hello`],
    ['paragraphs', '<p>Hello there'.repeat(300_000)],
    ['comments', '<!---->'.repeat(500_000)],
  ])('of nothing but %s is refused at once', (_, html) => {
    expect(read(html)).toMatchObject({ ok: false, refusal: { code: 'page-too-long' } })
  })

  test.each([
    ['declarations', '<!doctype '.repeat(500_000)],
    ['titles', '<title '.repeat(700_000)],
    ['beginnings', '<html '.repeat(800_000)],
  ])('of nothing but %s without an end has no text', (_, html) => {
    expect(read(html)).toMatchObject({ ok: false })
  })

  test('of one word of five megabytes is read', () => {
    expect(read(`<p>${'a'.repeat(5_000_000)}`)).toMatchObject({ ok: true })
  })
})

describe('the encoding of a page', () => {
  const words = 'Grüße — „Straße“'
  const windows = Buffer.from([71, 114, 252, 223, 101, 32, 151, 32, 132, 83, 116, 114, 97, 223, 101, 147])
  const html = (head: string, bytes: Uint8Array) =>
    Buffer.concat([
      Buffer.from(`<html><head>${head}</head><body><p>`),
      bytes,
      Buffer.from('</p></body></html>'),
    ])
  const utf16 = Buffer.from(`\uFEFF<html><body><p>${words}</p></body></html>`, 'utf16le')

  test.each<[string, Uint8Array, string | undefined]>([
    ['its server says', html('', windows), 'iso-8859-1'],
    ['it says itself', html('<meta charset="windows-1252">', windows), undefined],
    [
      'it says in the old way',
      html('<meta http-equiv=content-type content="text/html; charset=latin1">', windows),
      undefined,
    ],
    ['its server says, whatever it says itself', html('<meta charset="utf-8">', windows), 'windows-1252'],
    ['its byte order mark says, whatever its server says', utf16, 'iso-8859-1'],
    ['nobody says, when it is UTF-8', html('', Buffer.from(words)), undefined],
    ['nobody says, when it is not UTF-8', html('', windows), undefined],
    ['its server says wrong, and nobody knows', html('', windows), 'no-such-thing'],
  ])('is what %s', async (_, bytes, charset) => {
    expect((await heard(bytes, 'text/html', charset)).said.join(' ')).toContain(words)
  })

  test('of Japanese may be Shift_JIS or EUC-JP', async () => {
    const lamp = { shift_jis: [0x93, 0x94, 0x91, 0xe4], 'euc-jp': [0xc5, 0xf4, 0xc2, 0xe6] }
    for (const [charset, bytes] of Object.entries(lamp))
      expect((await heard(html('', Buffer.from(bytes)), 'text/html', charset)).said.join('')).toContain(
        '灯台',
      )
  })

  test('of XML is in its declaration', () => {
    const rss = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>Le `
    const feed = Buffer.concat([
      Buffer.from(rss('iso-8859-1')),
      Buffer.from([0xe9, 0x74, 0xe9]),
      Buffer.from('</title></channel></rss>'),
    ])
    expect(read(feed, 'application/xml')).toMatchObject({
      value: { kind: 'feed', feed: { title: 'Le été' } },
    })
  })
})

describe('what is no page', () => {
  test('is taken by the form it has', async () => {
    expect(await heard('# Lamp\n\nIt is *lit*.', 'text/markdown')).toEqual({
      title: 'Lamp',
      said: ['Lamp', 'It is lit.'],
    })
    expect((await heard('It is lit.\n\nAgain.', 'text/plain')).said).toEqual(['It is lit.', 'Again.'])
    expect(read('%PDF-1.7', 'application/pdf')).toMatchObject({ value: { extension: '.pdf' } })
  })

  test.each<[WebType, string]>([
    ['text/html', '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title></channel></rss>'],
    ['text/plain', '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id></feed>'],
    ['application/json', '{"version":"https://jsonfeed.org/version/1","title":"T","items":[]}'],
  ])('is a feed also where its server calls it %s', (type, text) => {
    expect(read(text, type)).toMatchObject({ value: { kind: 'feed', feed: { title: 'T' } } })
  })

  test('is refused when it is data of another kind', () => {
    expect(read('<?xml version="1.0"?><catalogue/>', 'application/xml')).toMatchObject({
      refusal: { code: 'page-no-feed' },
    })
  })

  test('is a page also where its server calls it XML', async () => {
    const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${sentences('It')}</body></html>`
    expect((await heard(xhtml, 'application/xml')).said).toHaveLength(6)
  })
})
