import { type Markup, type Paragraph, type Run, type Script, saysOtherwise } from '../../text/script.ts'
import type { Casting } from '../casting.ts'
import { primaryLanguage } from '../voices.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'

/**
 * The script with the words of the lexicons said as those have it. What is written stays, so passages end where they
 * did, and only those that hold one of the words are others. The first lexicon that knows a word has it.
 */
export function applyLexicons(script: Script, lexicons: readonly Lexicon[], voiceOf: Casting): Script {
  if (lexicons.every(lexicon => lexicon.length === 0)) return script
  const byLanguage = new Map<string, WordFinder>()
  const finderFor = (language: string) => {
    const known = byLanguage.get(language)
    if (known) return known
    const made = new WordFinder(lexicons, language)
    byLanguage.set(language, made)
    return made
  }
  const apply = (paragraph: Paragraph): Paragraph => {
    const finder = finderFor(primaryLanguage(voiceOf(paragraph).language))
    return {
      ...paragraph,
      sentences: paragraph.sentences.map(runs => runs.flatMap(run => parted(run, finder))),
    }
  }
  const chapters = script.chapters.map(chapter => ({ ...chapter, paragraphs: chapter.paragraphs.map(apply) }))
  return { ...script, chapters }
}

/** What its creator marked up keeps its own way of being said. */
function parted(run: Run, finder: WordFinder): Run[] {
  const { text, markup = [] } = run
  if (markup.some(saysOtherwise)) return [run]
  const found = finder.find(text)
  if (found.length === 0) return [run]
  const plain = (from: number, to: number): Run[] =>
    from < to ? [{ ...run, text: text.slice(from, to) }] : []
  let end = 0
  const runs = found.flatMap(({ at, entry }) => {
    const before = plain(end, at)
    end = at + entry.word.length
    return [...before, { text: text.slice(at, end), markup: [...markup, markupOf(entry)] }]
  })
  return [...runs, ...plain(end, text.length)]
}

const markupOf = ({ says }: LexiconEntry): Markup =>
  'alias' in says
    ? { tag: 'sub', attributes: { alias: says.alias } }
    : { tag: 'phoneme', attributes: { alphabet: says.alphabet, ph: says.ph } }

const FIRST_WORD = /^[\p{L}\p{N}]+/u

/** Finds the words of lexicons by their beginnings, however many they are. */
class WordFinder {
  /** Longest first, by the letters that they begin with, in lower case. */
  readonly #byFirstWord = new Map<string, LexiconEntry[]>()

  constructor(lexicons: readonly Lexicon[], language: string) {
    const met = new Set<string>()
    for (const entry of lexicons.flat()) {
      if (entry.language && primaryLanguage(entry.language) !== language) continue
      if (met.has(entry.word)) continue
      met.add(entry.word)
      const first = FIRST_WORD.exec(entry.word)?.[0].toLowerCase() ?? ''
      const alike = this.#byFirstWord.get(first)
      if (alike) alike.push(entry)
      else this.#byFirstWord.set(first, [entry])
    }
    for (const alike of this.#byFirstWord.values())
      alike.sort((one, other) => other.word.length - one.word.length)
  }

  find(text: string): { at: number; entry: LexiconEntry }[] {
    const found: { at: number; entry: LexiconEntry }[] = []
    let end = 0
    for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (at < end) continue
      const entry = this.#byFirstWord.get(word.toLowerCase())?.find(one => stands(text, at, one))
      if (!entry) continue
      found.push({ at, entry })
      end = at + entry.word.length
    }
    return found
  }
}

function stands(text: string, at: number, { word }: LexiconEntry): boolean {
  const written = text.slice(at, at + word.length)
  const isIt = written === word || (word === word.toLowerCase() && written.toLowerCase() === word)
  return isIt && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + word.length, at + word.length + 2))
}
