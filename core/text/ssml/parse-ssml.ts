import { SaxesParser } from 'saxes'
import { accept, type Outcome, refuse } from '../../refusal.ts'
import type { Markup, MarkupTag, Paragraph, Run, Script, Sentence } from '../script.ts'
import { paragraphOf, sentenceOf } from '../sentences.ts'
import { isSsmlTag, type SsmlTag, type StructureTag, wrongAttributes } from './ssml-tags.ts'

/** Nobody nests more; a text that does was not written to be heard. */
const MAX_DEPTH = 100

/** Polly's dialect of SSML, checked whole before anything is billed: a refusal says line and column. */
export function parseSsml(text: string, language: string): Outcome<Script> {
  const reader = new SsmlReader(language)
  const parser = new SaxesParser()
  const stop = (what: string) => {
    throw new SsmlError(parser.line, parser.column, what)
  }
  parser.on('error', error => stop(error.message.replace(/^\d+:\d+: /u, '')))
  parser.on('doctype', () => stop('a DOCTYPE is not allowed'))
  parser.on('processinginstruction', () => stop('processing instructions are not allowed'))
  parser.on('opentag', ({ name, attributes }) => {
    const wrong = reader.open(name, attributes)
    if (wrong) stop(wrong)
  })
  parser.on('closetag', ({ name }) => reader.close(name as SsmlTag))
  parser.on('text', words => reader.say(words))
  parser.on('cdata', words => reader.say(words))
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof SsmlError)) throw error
    return refuse(
      'ssml-invalid',
      `Line ${error.line}, column ${error.column}: ${error.message}. Correct it and upload the text again.`,
    )
  }
  return accept(reader.script())
}

class SsmlError extends Error {
  readonly line: number
  readonly column: number
  constructor(line: number, column: number, message: string) {
    super(message)
    this.line = line
    this.column = column
  }
}

const STRUCTURE: ReadonlySet<string> = new Set<StructureTag>(['speak', 'p', 's', 'mark'])
const EMPTY: ReadonlySet<string> = new Set<SsmlTag>(['break', 'mark', 'amazon:breath'])

class SsmlReader {
  readonly #language: string
  readonly #paragraphs: Paragraph[] = []
  readonly #open: { tag: SsmlTag; markup?: Markup }[] = []
  #sentences: Sentence[] = []
  #runs: Run[] = []

  constructor(language: string) {
    this.#language = language
  }

  /** What is wrong with a tag in its place. */
  open(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
    if (this.#open.length === 0 && name !== 'speak')
      return `the text must stand in <speak>, and <${name}> stands around it`
    if (this.#open.length > 0 && name === 'speak')
      return '<speak> stands around the whole text, and not inside it'
    if (this.#open.length >= MAX_DEPTH) return `tags are nested more than ${MAX_DEPTH} deep`
    if (!isSsmlTag(name)) return `<${name}> is no tag of Amazon Polly’s SSML`
    const wrong = wrongAttributes(name, attributes) ?? this.#wrongPlace(name)
    if (wrong) return `<${name}> ${wrong}`

    if (name === 'p') this.#endParagraph()
    if (name === 's') this.#cutSentences()
    const markup = STRUCTURE.has(name) ? undefined : { tag: name as MarkupTag, attributes: { ...attributes } }
    this.#open.push(markup ? { tag: name, markup } : { tag: name })
    return undefined
  }

  #wrongPlace(name: SsmlTag): string | undefined {
    const around = this.#open.map(({ tag }) => tag)
    const empty = around.at(-1)
    if (empty && EMPTY.has(empty)) return `stands in <${empty}>, which has nothing in it`
    if (
      name === 'p' &&
      around.some(tag => tag !== 'speak' && tag !== 'prosody' && tag !== 'lang' && !tag.startsWith('amazon:'))
    )
      return `may not stand in <${around.at(-1)}>`
    if (name === 's' && around.includes('s')) return 'may not stand in another <s>'
    return undefined
  }

  close(tag: SsmlTag): void {
    const closed = this.#open.at(-1)
    if (closed && EMPTY.has(tag) && closed.markup) this.#runs.push({ text: '', markup: this.#markup() })
    this.#open.pop()
    if (tag === 's') this.#endSentence()
    if (tag === 'p' || tag === 'speak') this.#endParagraph()
  }

  say(text: string): void {
    const markup = this.#markup()
    this.#runs.push(markup.length > 0 ? { text, markup } : { text })
  }

  #markup(): Markup[] {
    return this.#open.flatMap(({ markup }) => markup ?? [])
  }

  /** Words outside of any `s` are cut by the rules of their language. */
  #cutSentences(): void {
    const paragraph = paragraphOf(this.#runs, this.#language)
    if (paragraph) {
      this.#sentences.push(...paragraph.sentences)
      this.#runs = []
    } else this.#runs = this.#runs.filter(({ text, markup }) => text === '' && markup)
  }

  #endSentence(): void {
    const sentence = sentenceOf(this.#runs)
    if (sentence) {
      this.#sentences.push(sentence)
      this.#runs = []
    }
  }

  #endParagraph(): void {
    this.#cutSentences()
    if (this.#sentences.length > 0) this.#paragraphs.push({ sentences: this.#sentences })
    this.#sentences = []
  }

  script(): Script {
    return { chapters: this.#paragraphs.length > 0 ? [{ paragraphs: this.#paragraphs }] : [] }
  }
}
