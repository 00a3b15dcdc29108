import { parseArgs } from 'node:util'
import { unzipSync } from 'fflate'
import { fromParse5 } from 'hast-util-from-parse5'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'parse5'
import { planEdition } from '../../core/synthesis/plan.ts'
import { DEFAULT_VOICE } from '../../core/synthesis/voice.ts'
import { readHtml } from '../../core/text/parse-html.ts'
import { parseScript } from '../../core/text/parse-script.ts'
import { epubOf } from '../core/text/documents.ts'
import { textOfWords } from './text-of-words.ts'

const HELP =
  'node test/bench/planning.ts [--rounds N] [--json]: how fast texts are read and cut into passages, beside the parsers of their formats alone'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}

interface Subject {
  readonly format: string
  readonly bytes: Uint8Array
  /** The format's parser and nothing else; absent where the format has none. */
  readonly parserAlone?: () => unknown
  /** The same parser as it is commonly used: HTML with the place of every element. */
  readonly parserWithPlaces?: () => unknown
}

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Paragraphs below a megabyte, and a heading after every 40 of them. */
const paragraphs = textOfWords(180_000).split('\n\n')
const chapters = Array.from({ length: Math.ceil(paragraphs.length / 40) }, (_, at) =>
  paragraphs.slice(at * 40, at * 40 + 40),
)

function subjects(): Subject[] {
  const markdown = encode(
    chapters
      .map((chapter, at) => [`## Chapter ${at + 1}`, ...chapter.map(emphasise('*', '*'))].join('\n\n'))
      .join('\n\n'),
  )
  const documents = chapters.map(
    (chapter, at) =>
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><h2>Chapter ${at + 1}</h2>${chapter.map(text => `<p class="text">${emphasise('<em>', '</em>')(text)}</p>`).join('\n')}</body></html>`,
  )
  const html = encode(documents.join(''))
  const epub = epubOf('Book', documents)
  return [
    { format: 'plain text', bytes: encode(paragraphs.join('\n\n')) },
    {
      format: 'Markdown',
      bytes: markdown,
      parserAlone: () =>
        fromMarkdown(decode(markdown), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    },
    {
      format: 'HTML',
      bytes: html,
      parserAlone: () => readHtml(decode(html)),
      parserWithPlaces: () =>
        fromParse5(parse(decode(html), { scriptingEnabled: false, sourceCodeLocationInfo: true })),
    },
    {
      format: 'EPUB',
      bytes: epub,
      parserAlone: () =>
        Object.entries(unzipSync(epub)).map(([name, bytes]) =>
          name.endsWith('.xhtml') ? readHtml(decode(bytes)) : undefined,
        ),
    },
  ]
}

const emphasise = (open: string, close: string) => (text: string) =>
  text.replace('same', `${open}same${close}`)

const ENDINGS: Readonly<Record<string, string>> = {
  'plain text': 'a.txt',
  Markdown: 'a.md',
  HTML: 'a.html',
  EPUB: 'a.epub',
}

async function plan({ format, bytes }: Subject) {
  const script = await parseScript(ENDINGS[format] ?? '', bytes, 'en-US')
  if (!script.ok) throw new Error(script.refusal.message)
  return planEdition(script.value, {
    title: 'T',
    show: { id: 's', title: 'S' },
    voiceOf: () => DEFAULT_VOICE,
  })
}

async function seconds(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

const median = (figures: readonly number[]) =>
  figures.toSorted((one, other) => one - other)[figures.length >> 1] ?? 0

const rows = []
for (const subject of subjects()) {
  const { parserAlone, parserWithPlaces } = subject
  const [whole, alone, withPlaces]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < Number(values.rounds); round++) {
    whole.push(await seconds(() => plan(subject)))
    if (parserAlone) alone.push(await seconds(parserAlone))
    if (parserWithPlaces) withPlaces.push(await seconds(parserWithPlaces))
  }
  const characters = (await plan(subject)).passages.reduce(
    (sum, { billedCharacters }) => sum + billedCharacters,
    0,
  )
  rows.push({
    format: subject.format,
    megabytes: subject.bytes.length / 1e6,
    spokenMegabytes: characters / 1e6,
    seconds: median(whole),
    ...(parserAlone && { parserSeconds: median(alone) }),
    ...(parserWithPlaces && { parserWithPlacesSeconds: median(withPlaces) }),
  })
}

if (values.json) console.log(JSON.stringify(rows))
else
  for (const { format, megabytes, spokenMegabytes, seconds, parserSeconds, parserWithPlacesSeconds } of rows)
    console.log(
      `${format.padEnd(10)} ${megabytes.toFixed(2)} MB, ${spokenMegabytes.toFixed(2)} M characters spoken: ${(seconds * 1000).toFixed(0)} ms, ${(spokenMegabytes / seconds).toFixed(1)} MB/s${beside('parser alone', seconds, parserSeconds)}${beside('with places', seconds, parserWithPlacesSeconds)}`,
    )

function beside(what: string, seconds: number, peer: number | undefined) {
  return peer === undefined
    ? ''
    : `; ${what} ${(peer * 1000).toFixed(0)} ms, ${(seconds / peer).toFixed(2)} times that`
}
