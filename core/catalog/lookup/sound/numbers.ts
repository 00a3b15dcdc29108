import type { NumberWords } from './language.ts'

/** A word that is a number or a part of one. */
interface Part {
  readonly value: number
  /** Nothing follows it in the same number. */
  readonly isOrdinal?: boolean
  /** Only beside another number. */
  readonly isArticle?: boolean
  /** "And" was part of its word. */
  readonly isAfterAnd?: boolean
}

/** Reads the numbers of a language in words of lower case without accents. */
export interface NumberReader {
  /** The number that begins at this word, and how many words it takes; undefined where none begins. */
  read(
    words: readonly string[],
    at: number,
    afterCounter: boolean,
  ): { value: number; length: number } | undefined
  /** How a number below a thousand is said, much as in the language; undefined where that is not known. */
  say(value: number): string | undefined
}

const DIGITS = /^(\d{1,9})(?:st|nd|rd|th|er|ere|re|e|eme|º|ª|o|a|de|ste|वां|वाँ)?$/u

/** @param plain makes of a word what `read` is given */
export function numberReader(words: NumberWords | undefined, plain: (word: string) => string): NumberReader {
  const parts = new Map<string, Part>()
  const spoken = new Map<number, string>()
  for (const [word, value] of entries(words?.cardinals)) {
    parts.set(plain(word), { value })
    if (!spoken.has(value)) spoken.set(value, word)
  }
  for (const [word, value] of entries(words?.articles)) {
    parts.set(plain(word), { value, isArticle: true })
    if (!spoken.has(value)) spoken.set(value, word)
  }
  for (const [word, value] of entries(words?.ordinals)) parts.set(plain(word), { value, isOrdinal: true })
  const and = new Set(listOf(words?.and).map(plain))
  const endings = listOf(words?.ordinalEndings).map(plain)
  const known = new Map<string, readonly Part[] | undefined>()

  function partsOf(word: string): readonly Part[] | undefined {
    if (known.has(word)) return known.get(word)
    const found = whole(word) ?? joined(word) ?? withAnd(word) ?? ordinal(word)
    if (known.size < MOST_KNOWN) known.set(word, found)
    return found
  }

  function whole(word: string): Part[] | undefined {
    const part = parts.get(word)
    return part && [part]
  }

  function withAnd(word: string): readonly Part[] | undefined {
    const found = [...and].find(each => each.length === 1 && word.length > 3 && word.startsWith(each))
    const [first, ...rest] = (found === undefined ? undefined : cardinal(word.slice(found.length))) ?? []
    return first && [{ ...first, isAfterAnd: true }, ...rest]
  }

  function ordinal(word: string): readonly Part[] | undefined {
    for (const ending of endings) {
      if (!word.endsWith(ending)) continue
      const stem = word.slice(0, -ending.length)
      const found =
        [stem, `${stem}e`, `${stem}s`, `${stem}a`, `${stem}i`, `${stem}o`]
          .map(each => cardinal(each))
          .find(Boolean) ?? undefined
      if (found) return [...found.slice(0, -1), { ...(found.at(-1) as Part), isOrdinal: true }]
    }
    return undefined
  }

  const cardinal = (word: string) => whole(word) ?? joined(word)

  /** "einundzwanzig": longest parts first, with what joins them left out. */
  function joined(word: string, depth = 0, isAfterAnd = false): readonly Part[] | undefined {
    if (word === '') return depth > 0 ? [] : undefined
    if (depth > 8 || word.length > 60) return undefined
    for (let length = Math.min(word.length, 12); length > 0; length--) {
      const begin = word.slice(0, length)
      const part = parts.get(begin)
      if (!part && !(depth > 0 && and.has(begin))) continue
      const rest = joined(word.slice(length), depth + 1, !part)
      if (!rest) continue
      return part
        ? [
            { value: part.value, isAfterAnd, isOrdinal: part.isOrdinal === true && rest.length === 0 },
            ...rest,
          ]
        : rest
    }
    return undefined
  }

  return {
    read(list, at, afterCounter) {
      const digits = DIGITS.exec(list[at] ?? '')?.[1]
      if (digits !== undefined) return { value: Number(digits), length: 1 }
      const sum = new Sum(words?.order)
      let length = 0
      for (let next = at; next < list.length && !sum.isDone; next++) {
        const word = list[next] ?? ''
        const found = and.has(word) && length > 0 ? partsOf(list[next + 1] ?? '') : partsOf(word)
        const isAnd = and.has(word) && length > 0
        if (!found || found.length === 0 || !found.every(part => sum.takes(part, isAnd))) break
        if (
          found[0]?.isArticle &&
          found.length === 1 &&
          length === 0 &&
          !afterCounter &&
          !isMore(list[next + 1])
        )
          break
        for (const part of found) sum.add(part)
        next += Number(isAnd)
        length = next - at + 1
      }
      return length === 0 ? undefined : { value: sum.value, length }
    },
    say: value => sayNumber(value, spoken, words),
  }

  function isMore(word = ''): boolean {
    const value = partsOf(word)?.[0]?.value
    return value === 100 || value === 1000
  }
}

/** For the ear alone: endings, "and" and gaps may be missing. */
function sayNumber(
  value: number,
  spoken: ReadonlyMap<number, string>,
  words: NumberWords | undefined,
): string | undefined {
  const known = spoken.get(value)
  if (known !== undefined || value < 11 || value === 100 || value >= 1000) return known
  const { order, and = '', isUnitsFirst = false, isAndWithin = false } = words ?? {}
  const [joiner = ''] = and.split(' ')
  const say = (part: number) => sayNumber(part, spoken, words)
  const joined = (parts: readonly (string | undefined)[]) =>
    parts.includes(undefined) ? undefined : parts.filter(part => part !== '').join(' ')
  if (value >= 100) {
    const hundreds = Math.floor(value / 100)
    const hundred = spoken.get(hundreds * 100) ?? joined([hundreds === 1 ? '' : say(hundreds), say(100)])
    return value % 100 === 0 ? hundred : joined([hundred, say(value % 100)])
  }
  if (order === 'twenties' && value >= 80)
    return joined([say(4), say(20), value === 80 ? '' : say(value - 80)])
  if (order === 'twenties' && value >= 60) return joined([say(60), say(value - 60)])
  const [tens, unit] = [value - (value % 10), value % 10]
  if (order === 'tens')
    return joined([tens === 10 ? '' : say(tens / 10), say(10), unit === 0 ? '' : say(unit)])
  if (unit === 0) return undefined
  if (value < 20) return joined([say(unit), say(10)])
  return isUnitsFirst
    ? joined([say(unit), joiner, say(tens)])
    : joined([say(tens), isAndWithin ? joiner : '', say(unit)])
}

const MOST_KNOWN = 20_000

const listOf = (text = '') => text.trim().split(/\s+/u).filter(Boolean)

const entries = (text = '') =>
  listOf(text).map(entry => {
    const [word = '', value] = entry.split('=')
    return [word, Number(value)] as const
  })

/** A number as its parts come, in the orders that languages have: "eighty four", "four and eighty", "nineteen eighty", "four twenties". */
class Sum {
  readonly #order: NumberWords['order']
  #thousands = 0
  #rest = 0
  #isBegun = false
  isDone = false

  constructor(order: NumberWords['order']) {
    this.#order = order
  }

  get value() {
    return this.#thousands + this.#rest
  }

  takes({ value, isAfterAnd }: Part, isAnd: boolean): boolean {
    if (!this.#isBegun) return true
    const [rest, below] = [this.#rest, this.#rest % 100]
    if (value === 1000) return this.#thousands === 0 && rest > 0
    if (value === 100) return rest > 0 ? rest < 100 : this.#thousands > 0
    if (rest === 0) return this.#thousands > 0 && value > 0
    if (value > 100 || value === 0) return false
    if (below === 0) return true
    if (below < 10 && value >= 20 && value % 10 === 0 && (isAnd || isAfterAnd)) return true
    if (below < 10 && value === 10) return this.#order === 'tens' || this.#order === 'teens'
    if (this.#isTwenties(value)) return true
    if (below >= 10 && below % 10 === 0 && value < 10) return below >= 20 || this.#order === 'tens'
    return this.#isYear(value)
  }

  #isTwenties(value: number): boolean {
    const below = this.#rest % 100
    if (this.#order !== 'twenties') return false
    return (
      (below === 4 && value === 20) ||
      ((below === 60 || below === 80) && value < 20) ||
      (below === 10 && value < 10)
    )
  }

  #isYear = (value: number) => this.#thousands === 0 && this.#rest >= 10 && this.#rest < 100 && value >= 10

  add({ value, isOrdinal }: Part): void {
    const below = this.#rest % 100
    if (value === 1000) {
      this.#thousands = Math.max(this.#rest, 1) * 1000
      this.#rest = 0
    } else if (value === 100) this.#rest = Math.max(this.#rest, 1) * 100
    else if (this.#isTwenties(value)) this.#rest += below === 4 ? 76 : value
    else if (value === 10 && this.#order === 'tens') this.#rest += Math.max(below, 1) * 10 - below
    else if (this.#isYear(value)) this.#rest = this.#rest * 100 + value
    else this.#rest += value
    this.#isBegun = true
    if (isOrdinal) this.isDone = true
  }
}
