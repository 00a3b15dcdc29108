import { beginsOf } from '../columns.ts'
import { type HeardWord, readerOf } from '../sound/words.ts'
import { stringColumns } from '../strings.ts'
import { keysOf, spellingKey } from './keys.ts'

/** What something may be called. */
export interface Name {
  readonly text: string
  /** BCP 47: what it is written in. */
  readonly language: string
  /** Counts what may be found: the episodes, the shows, the authors. */
  readonly target: number
}

/** Of no number. */
export const NO_NUMBER = 0xffff_ffff

/** The columns by which names are found when they are heard. */
export function nameColumns(names: readonly Name[]) {
  const vocabulary = new Vocabulary()
  const targets = Uint32Array.from(names, ({ target }) => target)
  const wordEnds = new Uint32Array(names.length)
  const words: number[] = []
  const postings = new Postings()
  names.forEach(({ text, language }, name) => {
    const reader = readerOf(language)
    const read = reader.read(text).slice(0, MOST_WORDS)
    for (const word of read) words.push(vocabulary.idOf(word, reader.language))
    wordEnds[name] = words.length
    for (const key of keysOf(read)) postings.add(key, name)
  })
  return {
    'name.target': targets,
    'name.wordEnd': wordEnds,
    'name.word': Uint32Array.from(words),
    ...vocabulary.columns(Uint32Array.from(words)),
    ...postings.columns(names.length),
  }
}

/** More words than these of a name are not looked at. */
export const MOST_WORDS = 32

class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #words: HeardWord[] = []
  readonly #languages: string[] = []

  idOf(word: HeardWord, language: string): number {
    const key = `${language} ${word.isLight ? '~' : ''}${word.spelling} ${word.phones}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.#words.length)
    this.#languages.push(language)
    return this.#words.push(word) - 1
  }

  columns(used: Uint32Array) {
    const words = this.#words
    const counts = new Uint32Array(words.length)
    for (const word of used) counts[word] = (counts[word] ?? 0) + 1
    const languages = [...new Set(this.#languages)]
    const phoneEnds = new Uint32Array(words.length)
    const phones: number[] = []
    words.forEach((word, at) => {
      for (let unit = 0; unit < Math.min(word.phones.length, MOST_PHONES); unit++)
        phones.push(word.phones.charCodeAt(unit))
      phoneEnds[at] = phones.length
    })
    const bySpelling = words
      .map((word, id) => ({ key: spellingKey(word.spelling), id }))
      .sort((one, other) => one.key - other.key || one.id - other.id)
    return {
      'word.phone': Uint16Array.from(phones),
      'word.phoneEnd': phoneEnds,
      'word.number': Uint32Array.from(words, ({ number }) => number ?? NO_NUMBER),
      'word.language': Uint8Array.from(this.#languages, language => languages.indexOf(language)),
      'word.weight': Float32Array.from(words, ({ isLight }, at) =>
        isLight ? LIGHT : weightOf(counts[at] ?? 0, used.length),
      ),
      'word.key': Uint32Array.from(bySpelling, ({ key }) => key),
      'word.ofKey': Uint32Array.from(bySpelling, ({ id }) => id),
      ...stringColumns('languages', languages),
    }
  }
}

/** Longer words are heard by their beginning. */
export const MOST_PHONES = 40

/** What a word that says little counts beside one that says all. */
export const LIGHT = 0.12

/** From 1 for a word that stands once to a third for one that stands everywhere. */
const weightOf = (count: number, all: number) =>
  Math.max(0.3, Math.min(1, Math.log(1 + all / (4 * Math.max(count, 1))) / Math.log(1 + all / 4)))

/** Names by their keys: pairs in two columns that grow, put in order at the end. */
class Postings {
  #keys = new Uint32Array(1 << 16)
  #names = new Uint32Array(1 << 16)
  #length = 0

  add(key: number, name: number): void {
    if (this.#length === this.#keys.length) {
      this.#keys = grown(this.#keys)
      this.#names = grown(this.#names)
    }
    this.#keys[this.#length] = key
    this.#names[this.#length++] = name
  }

  columns(names: number) {
    const all = this.#keys.subarray(0, this.#length)
    const keys = new Set<number>(all)
    const sorted = Uint32Array.from(keys).sort()
    const placeOf = new Map<number, number>()
    sorted.forEach((key, place) => {
      placeOf.set(key, place)
    })
    const ends = new Uint32Array(sorted.length)
    for (const key of all) count(ends, placeOf.get(key) ?? 0)
    for (let place = 1; place < ends.length; place++)
      ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0)
    const next = beginsOf(ends)
    const posting = new Uint32Array(this.#length)
    const weights = new Float32Array(names)
    all.forEach((key, at) => {
      const place = placeOf.get(key) ?? 0
      const name = this.#names[at] ?? 0
      const begin = place > 0 ? (ends[place - 1] ?? 0) : 0
      posting[next[place] ?? 0] = name
      count(next, place)
      weights[name] = (weights[name] ?? 0) + keyWeight((ends[place] ?? 0) - begin, names)
    })
    return { 'key.hash': sorted, 'key.end': ends, 'key.name': posting, 'name.weight': weights }
  }
}

const count = (counts: Uint32Array, at: number) => {
  counts[at] = (counts[at] ?? 0) + 1
}

/** How much a key tells that this many of all names have. */
export const keyWeight = (having: number, all: number) => Math.log(1 + all / having)

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
