import { editDistance } from './edit-distance.ts'

/** A word of the model that another word may have been meant for. */
export interface NearWord {
  readonly word: number
  /** From 0 to 1; 1 is the same word. */
  readonly likeness: number
}

/** From this length on one letter may be wrong, and from the second on two. */
const ONE_WRONG_FROM = 4
const TWO_WRONG_FROM = 8
const LIKENESS_OF_ERRORS = [1, 0.85, 0.7]
const SAME_STEM = 0.93
const MIN_STEM = 3
const MAX_ENDING = 3

interface LengthBucket {
  readonly words: number[]
  /** By place: which letters the word has. */
  readonly letters: number[]
}

/** All words of a model as numbers, and which of them are near a word that is not there. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []
  /** Made when it is first asked for: words of a length, and words that begin alike. */
  #index: { byLength: LengthBucket[]; byStart: Map<string, number[]> } | undefined
  readonly #near = new Map<string, readonly NearWord[]>()

  /** The number of a word, which is taken in where it is new. */
  add(key: string): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#words.length
    this.#ids.set(key, id)
    this.#words.push(key)
    this.#index = undefined
    this.#near.clear()
    return id
  }

  find(key: string): number | undefined {
    return this.#ids.get(key)
  }

  /** The words with a letter or two wrong, and those of the same stem; never the word itself. */
  near(key: string): readonly NearWord[] {
    if (key.length < MIN_STEM || isNumber(key)) return NONE
    const known = this.#near.get(key)
    if (known) return known
    const found = [...this.#ofSameStem(key), ...this.#withErrors(key)]
    if (this.#near.size >= MOST_REMEMBERED) this.#near.clear()
    this.#near.set(key, found)
    return found
  }

  #ofSameStem(key: string): NearWord[] {
    const alike = this.#indexed().byStart.get(key.slice(0, MIN_STEM)) ?? []
    return alike
      .filter(word => isSameStem(key, this.#words[word] ?? ''))
      .map(word => ({ word, likeness: SAME_STEM }))
  }

  #withErrors(key: string): NearWord[] {
    const wrong = key.length >= TWO_WRONG_FROM ? 2 : key.length >= ONE_WRONG_FROM ? 1 : 0
    const letters = lettersOf(key)
    const found: NearWord[] = []
    for (let length = key.length - wrong; wrong > 0 && length <= key.length + wrong; length++) {
      const bucket = this.#indexed().byLength[length]
      for (let at = 0; at < (bucket?.words.length ?? 0); at++) {
        if (bitsOf(letters ^ (bucket?.letters[at] ?? 0)) > 2 * wrong) continue
        const word = bucket?.words[at] ?? 0
        const likeness = likenessOf(key, this.#words[word] ?? '', wrong)
        if (likeness > 0) found.push({ word, likeness })
      }
    }
    return found
  }

  #indexed() {
    if (this.#index) return this.#index
    const byLength: LengthBucket[] = []
    const byStart = new Map<string, number[]>()
    for (const [word, key] of this.#words.entries()) {
      const bucket = byLength[key.length] ?? { words: [], letters: [] }
      byLength[key.length] = bucket
      bucket.words.push(word)
      bucket.letters.push(lettersOf(key))
      const start = key.slice(0, MIN_STEM)
      const alike = byStart.get(start) ?? []
      byStart.set(start, alike)
      alike.push(word)
    }
    this.#index = { byLength, byStart }
    return this.#index
  }
}

const NONE: readonly NearWord[] = []
const MOST_REMEMBERED = 10_000

function likenessOf(key: string, word: string, wrong: number): number {
  if (key === word || isNumber(word) || isSameStem(key, word)) return 0
  const most = Math.min(wrong, word.length >= TWO_WRONG_FROM ? 2 : 1)
  const errors = editDistance(key, word, most)
  return errors > most ? 0 : (LIKENESS_OF_ERRORS[errors] ?? 0)
}

/** One bit for each letter that occurs: words that differ in many bits differ in many letters. */
function lettersOf(key: string): number {
  let letters = 0
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31)
  return letters
}

/** How many bits of 32 are set. */
function bitsOf(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

const isNumber = (key: string) => {
  const code = key.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** "recipe" and "recipes", "play" and "playing": one begins with the other but for a short ending. */
function isSameStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (a === b || shorter < MIN_STEM || Math.abs(a.length - b.length) > MAX_ENDING) return false
  let shared = 0
  while (shared < shorter && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  const endings = Math.max(a.length, b.length) - shared
  if (shared === shorter) return shorter === MIN_STEM ? endings === 1 : endings <= MAX_ENDING
  return shared >= 5 && endings <= 2 && shared === shorter - 1
}
