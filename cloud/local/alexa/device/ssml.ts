import { own } from '../own.ts'
import { tagProblem } from './ssml-tags.ts'

/** SSML as it was read. */
export interface Ssml {
  /** What is heard, as plain text. */
  readonly text: string
  readonly audioFiles: number
  /** Why Alexa would not speak it. */
  readonly problem?: string
}

const NOT_HEARD = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y
const TAG = /<(\/?)([a-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/iy
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITY = /&(#x[\da-f]+|#\d+|\w+);/iy
const TEXT = /[^<&]+/y
const BARE_AMPERSAND = /&(?!(?:#x[\da-f]+|#\d+|\w+);)/i

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Tags within a word, or around one, that part it from nothing. */
const PARTS_NOTHING = ['emphasis', 'w', 'say-as']

/** Reads SSML strictly enough to find what breaks it on a device: a bare `&`, a tag that is not closed, or not known. */
export function readSsml(ssml: string): Ssml {
  const reader = new Reader()
  let at = 0
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(ssml) ?? undefined
    if (found) at = pattern.lastIndex
    return found
  }
  while (at < ssml.length && reader.problem === undefined) {
    const start = at
    const text = match(TEXT)?.[0] ?? characterOf(match(ENTITY))
    const tag = at === start ? match(TAG) : undefined
    if (text !== undefined) reader.hear(text)
    else if (tag) reader.take(tag)
    else if (at > start || !match(NOT_HEARD)) reader.problem = unexpected(ssml, start)
  }
  return reader.end()
}

/** What was read so far. */
class Reader {
  problem: string | undefined
  readonly #open: string[] = []
  #text = ''
  #audioFiles = 0
  #isOver = false

  hear(text: string): void {
    if (this.#open.length === 0 && text.trim() !== '') this.problem = NOT_ONE
    this.#text += text
  }

  take([, slash, name = '', attributes = '', end]: RegExpExecArray): void {
    if (slash) this.#close(name)
    else this.#begin(name, attributes, end === '/')
    if (!PARTS_NOTHING.includes(name)) this.#text += ' '
  }

  end(): Ssml {
    const problem = this.problem ?? this.#unclosed ?? (this.#isOver ? undefined : NOT_ONE)
    const read = { text: tidy(this.#text), audioFiles: this.#audioFiles }
    return problem === undefined ? read : { ...read, problem }
  }

  get #unclosed(): string | undefined {
    const open = this.#open.at(-1)
    return open === undefined ? undefined : `Unclosed tag <${open}>`
  }

  #close(name: string): void {
    if (this.#open.pop() !== name) this.problem = `Unexpected close tag </${name}>`
    this.#isOver = this.#open.length === 0
  }

  #begin(name: string, attributes: string, isEmpty: boolean): void {
    const isRoot = this.#open.length === 0
    this.problem =
      isRoot && (this.#isOver || name !== 'speak')
        ? NOT_ONE
        : BARE_AMPERSAND.test(attributes)
          ? `Unexpected character '&' in <${name}>: write &amp;`
          : tagProblem(name, attributesIn(attributes))
    if (name === 'audio') this.#audioFiles++
    if (!isEmpty) this.#open.push(name)
    else if (isRoot) this.#isOver = true
  }
}

const attributesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [key, double ?? single ?? '']),
  )

const NOT_ONE = 'It must be one <speak> element'

function unexpected(ssml: string, at: number): string {
  if (ssml[at] === '&') return `Unexpected character '&' at character ${at}: write &amp;`
  const tag = /^<[^<>]*>/.exec(ssml.slice(at))?.[0]
  if (tag === undefined || /^<[\s\d]/.test(tag))
    return `Unexpected character '<' at character ${at}: write &lt;`
  return `The tag ${tag} is not well formed`
}

/** What an entity stands for; undefined where there is none, or none that XML knows. */
function characterOf(found: RegExpExecArray | undefined): string | undefined {
  const name = found?.[1]
  if (name === undefined) return undefined
  if (!name.startsWith('#')) return own(ENTITIES, name)
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** A tag leaves a space, which is none before a full stop. */
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim()
