import { accept, type Outcome, refuse } from '../../refusal.ts'
import { readXml, type XmlElement, XmlError } from '../../text/epub/read-xml.ts'
import type { Lexicon, LexiconEntry, Pronunciation } from './lexicon.ts'

/** What a lexicon may be; Polly's own lexicons have replacements of 100 characters as well. */
export const LEXICON_LIMITS = { characters: 100_000, entries: 2_000, word: 100, says: 100 } as const

/** A lexicon from what its creator wrote: a list of lines, or a file of the Pronunciation Lexicon Specification. */
export function readLexicon(text: string): Outcome<Lexicon> {
  if (text.length > LEXICON_LIMITS.characters)
    return wrong(`It is longer than ${LEXICON_LIMITS.characters} characters.`)
  const read = /^\s*</u.test(text) ? readPls(text) : readList(text)
  if (!read.ok) return read
  if (read.value.length > LEXICON_LIMITS.entries)
    return wrong(`It has ${read.value.length} entries; ${LEXICON_LIMITS.entries} are the most.`)
  return accept(read.value.map(({ entry }) => entry))
}

/** An entry with the place that a person looks for. */
interface PlacedEntry {
  readonly entry: LexiconEntry
  readonly place: string
}

const ARROW = /\s*(?:→|->|=>|=)\s*/u

/** `GIF → jif`, `Nguyen → /ŋwiən/`; `[de]` above entries for one language, `#` before a remark. */
function readList(text: string): Outcome<PlacedEntry[]> {
  const entries: PlacedEntry[] = []
  let language: string | undefined
  for (const [at, whole] of text.split(/\r?\n/u).entries()) {
    const line = whole.trim()
    const place = `Line ${at + 1}`
    if (line === '' || line.startsWith('#')) continue
    const section = /^\[([a-z]{2,3}(?:-[A-Za-z0-9]{2,4})*|\*)\]$/u.exec(line)?.[1]
    if (section) {
      language = section === '*' ? undefined : section
      continue
    }
    const [word = '', given, ...more] = line.split(ARROW)
    if (given === undefined || more.length > 0)
      return wrong(`${place}: write a word, an arrow and how it is said, such as GIF → jif.`)
    const phonemes = /^\/(.+)\/$/u.exec(given)?.[1]
    const says: Pronunciation = phonemes ? { alphabet: 'ipa', ph: phonemes.trim() } : { alias: given }
    entries.push({ entry: { word, says, ...(language && { language }) }, place })
  }
  return check(entries)
}

/** https://www.w3.org/TR/pronunciation-lexicon/ in the part that Polly reads: graphemes, phonemes, aliases. */
function readPls(text: string): Outcome<PlacedEntry[]> {
  try {
    const root = readXml(text).children[0]
    if (root?.name !== 'lexicon') return wrong('Its first element is not <lexicon>.')
    const alphabet = root.attributes.alphabet ?? 'ipa'
    if (alphabet !== 'ipa' && alphabet !== 'x-sampa')
      return wrong(`Its alphabet is "${alphabet}"; Polly speaks ipa and x-sampa.`)
    const language = root.attributes.lang ?? root.attributes['xml:lang']
    const lexemes = root.children.filter(({ name }) => name === 'lexeme')
    return check(
      lexemes.flatMap((lexeme, at) => entriesOf(lexeme, `Lexeme ${at + 1}`, { alphabet, language })),
    )
  } catch (error) {
    if (error instanceof XmlError) return wrong(`It is not well-formed XML: ${error.message}.`)
    throw error
  }
}

function entriesOf(
  lexeme: XmlElement,
  place: string,
  { alphabet, language }: { alphabet: 'ipa' | 'x-sampa'; language: string | undefined },
): PlacedEntry[] {
  const all = (name: string) =>
    lexeme.children.filter(child => child.name === name).map(({ text }) => text.replace(/\s+/gu, ' ').trim())
  const [alias] = all('alias')
  const says: Pronunciation = alias === undefined ? { alphabet, ph: all('phoneme')[0] ?? '' } : { alias }
  return all('grapheme').map(word => ({ entry: { word, says, ...(language && { language }) }, place }))
}

function check(entries: readonly PlacedEntry[]): Outcome<PlacedEntry[]> {
  const met = new Map<string, string>()
  for (const { entry, place } of entries) {
    const problem = problemOf(entry)
    if (problem) return wrong(`${place}: ${problem}`)
    const key = `${entry.language ?? '*'} ${entry.word}`
    const before = met.get(key)
    if (before) return wrong(`${place}: "${entry.word}" stands in ${before.toLowerCase()} already.`)
    met.set(key, place)
  }
  return accept([...entries])
}

function problemOf({ word, says }: LexiconEntry): string | undefined {
  const said = 'alias' in says ? says.alias : says.ph
  if (!/^[\p{L}\p{N}]/u.test(word)) return 'a word begins with a letter or a figure.'
  if (word.length > LEXICON_LIMITS.word) return `a word has at most ${LEXICON_LIMITS.word} characters.`
  if (!/[\p{L}\p{N}]/u.test(said)) return `it does not say how "${word}" is spoken.`
  if (said.length > LEXICON_LIMITS.says) return `what is said has at most ${LEXICON_LIMITS.says} characters.`
  if (/\p{Cc}/u.test(word + said)) return 'it has a control character.'
  return undefined
}

const wrong = (what: string) =>
  refuse('lexicon-invalid', `This lexicon cannot be used. ${what} Correct it, and keep it again.`)
