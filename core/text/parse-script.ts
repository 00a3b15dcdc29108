import { accept, type Outcome, refuse } from '../refusal.ts'
import { decodeHtml, decodeText } from './decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Script } from './script.ts'
import { findSpeakers, type Speakers } from './speakers.ts'
import { fileTooLarge, MAX_TEXT_BYTES, TEXT_LIMITS, type TextExtension, textExtension } from './text-name.ts'

type Parser = (bytes: Uint8Array, language: string) => Promise<Outcome<Script>>

const plainText: Parser = async (bytes, language) => {
  const { parsePlainText } = await import('./parse-plain-text.ts')
  return withFrontMatter(decodeText(bytes), language, parsePlainText)
}

const markdown: Parser = async (bytes, language) => {
  const { parseMarkdown } = await import('./parse-markdown.ts')
  return withFrontMatter(decodeText(bytes), language, parseMarkdown)
}

const html: Parser = async (bytes, language) => {
  const { parseHtml } = await import('./parse-html.ts')
  return from(decodeHtml(bytes), text => parseHtml(text, language))
}

const ssml: Parser = async (bytes, language) => {
  const { parseSsml } = await import('./ssml/parse-ssml.ts')
  const text = decodeText(bytes)
  return text.ok ? parseSsml(text.value, language) : text
}

const docx: Parser = async (bytes, language) => (await import('./parse-docx.ts')).parseDocx(bytes, language)

const epub: Parser = async (bytes, language) =>
  (await import('./epub/parse-epub.ts')).parseEpub(bytes, language)

const pdf: Parser = async (bytes, language) => (await import('./pdf/parse-pdf.ts')).parsePdf(bytes, language)

/** Each is loaded when its kind of file comes: most uploads need one small parser. */
const PARSERS: Record<TextExtension, Parser> = {
  '.txt': plainText,
  '.md': markdown,
  '.markdown': markdown,
  '.html': html,
  '.htm': html,
  '.xhtml': html,
  '.ssml': ssml,
  '.docx': docx,
  '.epub': epub,
  '.pdf': pdf,
}

/** An uploaded file as a script in the given language (BCP 47), or what is wrong with it. */
export async function parseScript(
  name: string,
  bytes: Uint8Array,
  language: string,
): Promise<Outcome<Script>> {
  const extension = textExtension(name)
  if (!extension.ok) return extension
  if (bytes.byteLength > TEXT_LIMITS[extension.value]) return fileTooLarge(name, bytes.byteLength)
  const script = await unlessTooDeep(() => PARSERS[extension.value](bytes, language))
  return script.ok ? ofSpeakableLength(script.value) : script
}

function ofSpeakableLength(script: Script): Outcome<Script> {
  let length = 0
  for (const { paragraphs } of script.chapters)
    for (const { sentences } of paragraphs)
      for (const sentence of sentences) for (const { text } of sentence) length += text.length
  if (length > MAX_TEXT_BYTES)
    return refuse(
      'text-too-large',
      `This text has ${length.toLocaleString('en')} characters; at most ${MAX_TEXT_BYTES.toLocaleString('en')} can be spoken as one episode. Split it into parts.`,
    )
  if (length > 0) return accept(script)
  return refuse(
    'text-empty',
    'Nothing in this file is read aloud: it has only code, markup or signs. Write a paragraph and upload it again.',
  )
}

/** What is nested thousands of levels deep overflows the stack of a parser, and nobody wrote it to be read. */
async function unlessTooDeep(parse: () => Promise<Outcome<Script>>): Promise<Outcome<Script>> {
  try {
    return await parse()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refuse(
      'text-too-deep',
      'The parts of this text are nested too deeply to be read. Save it as plain text and upload it again.',
    )
  }
}

/** What the text says of itself comes before what it says: its language cuts the sentences, its speakers own lines. */
function withFrontMatter(
  text: Outcome<string>,
  language: string,
  parse: (body: string, language: string, speakers: Speakers) => Script,
): Outcome<Script> {
  const parted = text.ok ? readFrontMatter(text.value) : text
  if (!parted.ok) return parted
  const { about, body } = parted.value
  const script = parse(body, about.language ?? language, findSpeakers(body, about))
  return accept({ ...script, ...(about.title ? { title: about.title } : {}), about })
}

const from = <T>(text: Outcome<T>, parse: (text: T) => Script): Outcome<Script> =>
  text.ok ? accept(parse(text.value)) : text
