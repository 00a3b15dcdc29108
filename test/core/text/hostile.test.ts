import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from '@jest/globals'
import { docxOf, epubOf, wordParagraph, zipOf } from './documents.ts'

const MEGABYTE = 1024 * 1024

const folder = mkdtempSync(join(tmpdir(), 'voiceshelf-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Reads a file in a process of its own with the memory that ingest has on AWS, and says what became of it. */
async function outcomeOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const reader = spawn(
    process.execPath,
    ['--max-old-space-size=400', 'test/core/text/read-in-a-process.ts', path],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [said] = await Promise.all([text(reader.stdout), once(reader, 'exit')])
  return said.trim()
}

const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE)

test.each([
  [
    'an e-book that unpacks to 80 MB',
    'a.epub',
    () => epubOf('T', ['x'.repeat(80 * MEGABYTE)]),
    'text-broken',
  ],
  [
    'a Word document that unpacks to 80 MB',
    'b.docx',
    () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': zeros(80) }),
    'text-broken',
  ],
  [
    'a ZIP of very many files',
    'c.epub',
    () => zipOf(Object.fromEntries(Array.from({ length: 12_000 }, (_, at) => [`${at}`, '']))),
    'text-broken',
  ],
  ['a broken e-book', 'd.epub', () => epubOf('T', ['<p>Hello.</p>']).subarray(0, 700), 'text-broken'],
  [
    'a billion laughs in SSML',
    'e.ssml',
    () => '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><speak>&b;</speak>',
    'ssml-invalid',
  ],
  [
    'a billion laughs in an e-book',
    'f.epub',
    () =>
      epubOf('T', ['<p>x</p>'], {
        more: {
          'OEBPS/book.opf':
            '<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><package><title>&b;</title></package>',
        },
      }),
    'text-broken',
  ],
  ['SSML with 10,000 open tags', 'g.ssml', () => `<speak>${'<p>'.repeat(10_000)}`, 'ssml-invalid'],
  ['HTML nested 100,000 deep', 'h.html', () => `${'<div>'.repeat(100_000)}Hello.`, 'text-too-deep'],
  ['Markdown nested 5,000 deep', 'i.md', () => `${'> '.repeat(5_000)}Hello.`, 'text-too-deep'],
  ['50 MB of one word', 'j.html', () => 'x'.repeat(50 * MEGABYTE), 'text-too-large'],
  ['more than can be one episode', 'k.html', () => `<p>${'word '.repeat(400_000)}`, 'text-too-large'],
])('%s is refused', async (_, name, content, code) => {
  expect(await outcomeOf(name, content())).toBe(code)
})

test.each([
  ['a megabyte of one word', 'l.txt', () => 'x'.repeat(MEGABYTE), '1 paragraphs'],
  ['a megabyte of full stops and letters', 'm.txt', () => 'a.'.repeat(MEGABYTE / 2), '1 paragraphs'],
  ['a hundred thousand tags', 'n.html', () => '<b>a</b> '.repeat(100_000), '1 paragraphs'],
  ['a hundred thousand paragraphs', 'o.html', () => '<p>a'.repeat(100_000), '100000 paragraphs'],
  [
    'a Word document of ten thousand paragraphs',
    'p.docx',
    () => docxOf(wordParagraph('Hello.').repeat(10_000)),
    '10000 paragraphs',
  ],
  ['Markdown of its signs alone', 'q.md', () => `${'*_`[]()<>!#'.repeat(3_000)} a`, '1 paragraphs'],
])('%s is read', async (_, name, content, outcome) => {
  expect(await outcomeOf(name, content())).toBe(outcome)
})
