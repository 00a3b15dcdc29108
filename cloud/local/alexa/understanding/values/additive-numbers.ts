import type { NumberWords } from '../languages/language.ts'

/** How a language counts whose numbers are words in a row: "two hundred and five", "quatre vingt dix sept". */
export interface AdditiveWords {
  /** Below a hundred, and those hundreds that are one word ("doscientos"). */
  readonly words: Readonly<Record<string, number>>
  readonly hundreds: readonly string[]
  readonly thousands: readonly string[]
  readonly millions: readonly string[]
  /** Other scales of a thousand and more: "लाख" is 100,000. */
  readonly scales?: Readonly<Record<string, number>>
  /** May stand between two parts. */
  readonly joints: readonly string[]
  /** "a hundred": one, before a hundred or a thousand alone. */
  readonly oneBeforeScale?: readonly string[]
  /** Articles too: they count only after another part of a number. */
  readonly neverFirst?: readonly string[]
  /** French: soixante-dix is 60 and 10, quatre-vingts 4 times 20. */
  readonly countsInTwenties?: boolean
  /** Hindi: "बीस पाँच" is 20 and 5. */
  readonly hasOneWordBelowHundred?: boolean
  /** "nineteen eighty four" is a year. */
  readonly hasYearsInPairs?: boolean
}

const MAX = 999_999_999

/** Reads numbers that are words in a row; digits stay what they are. */
export function additiveReader(
  language: AdditiveWords,
): (words: readonly string[], at: number) => NumberWords | undefined {
  const reader = new AdditiveReader(language)
  return (words, at) => reader.read(words, at)
}

/** Of one to nine, and in years of more: "nineteen hundred", "dix-neuf cent". */
const mayBeHundreds = (count: number) => count < 10 || (count < 100 && count % 10 !== 0)

class AdditiveReader {
  readonly #values: ReadonlyMap<string, number>
  readonly #scales = new Map<string, number>()
  readonly #joints: ReadonlySet<string>
  readonly #oneBeforeScale: ReadonlySet<string>
  readonly #neverFirst: ReadonlySet<string>
  readonly #language: AdditiveWords

  constructor(language: AdditiveWords) {
    const { words, hundreds, thousands, millions, scales = {}, joints } = language
    const { oneBeforeScale = [], neverFirst = [] } = language
    this.#language = language
    this.#values = new Map(Object.entries(words))
    for (const word of hundreds) this.#scales.set(word, 100)
    for (const word of thousands) this.#scales.set(word, 1_000)
    for (const word of millions) this.#scales.set(word, 1_000_000)
    for (const [word, value] of Object.entries(scales)) this.#scales.set(word, value)
    this.#joints = new Set(joints)
    this.#oneBeforeScale = new Set(oneBeforeScale)
    this.#neverFirst = new Set(neverFirst)
  }

  read(words: readonly string[], at: number): NumberWords | undefined {
    const first = this.#cardinal(words, at)
    if (!first || !this.#language.hasYearsInPairs || first.value < 13 || first.value > 20) return first
    const second = this.#cardinal(words, at + first.length)
    if (!second || second.value < 10 || second.value > 99) return first
    return { value: first.value * 100 + second.value, length: first.length + second.length }
  }

  #cardinal(words: readonly string[], start: number): NumberWords | undefined {
    const first = words[start] ?? ''
    const isOne = this.#oneBeforeScale.has(first) && this.#scales.has(words[start + 1] ?? '')
    if (!isOne && !this.#values.has(first) && !this.#scales.has(first)) return undefined
    if (!isOne && this.#neverFirst.has(first) && !this.#scales.has(words[start + 1] ?? '')) return undefined
    let [total, group, at] = [0, isOne ? 1 : 0, isOne ? start + 1 : start]
    let smallestScale = MAX
    let lastEnd = at
    let last: number | undefined = isOne ? 1 : undefined
    for (; at < words.length; at++) {
      const hasJoint = last !== undefined && this.#joints.has(words[at] ?? '')
      const word = words[hasJoint ? at + 1 : at] ?? ''
      const scale = hasJoint && !this.#values.has(word) ? undefined : this.#scales.get(word)
      const value = this.#values.get(word)
      if (scale === 100 && mayBeHundreds(group)) group = (group || 1) * 100
      else if (scale !== undefined && scale >= 1_000 && scale < smallestScale && group < 1_000) {
        total += (group || 1) * scale
        group = 0
        smallestScale = scale
      } else if (value !== undefined && this.#mayFollow(group, value, last)) {
        group = this.#language.countsInTwenties && value === 20 && last === 4 ? group + 76 : group + value
      } else break
      last = value ?? scale
      if (hasJoint) at++
      lastEnd = at + 1
    }
    return last === undefined ? undefined : { value: total + group, length: lastEnd - start }
  }

  /** "forty" and "five" are one number, "five" and "forty" are two. */
  #mayFollow(group: number, value: number, last: number | undefined): boolean {
    const rest = group % 100
    if (value === 0) return last === undefined
    if (last === 0) return false
    if (value >= 100) return group === 0
    if (rest === 0) return true
    if (this.#language.hasOneWordBelowHundred) return false
    if (this.#language.countsInTwenties) {
      if (value === 20 && last === 4 && rest === 4) return true
      if ((rest === 60 || rest === 80) && value < 20) return true
      if (last === 10 && value >= 7 && value < 10) return true
    }
    return rest % 10 === 0 && rest >= 20 && value < 10
  }
}
