import type { ReadValue, ValueGrammar } from '../languages/language.ts'
import { standsAt } from '../token-phrases.ts'
import type { Token, Tokeniser } from '../tokens.ts'
import { isDigits } from './digits.ts'
import type { DurationUnit, DurationWords } from './value-words.ts'

/** What half a unit is, in the next smaller one. */
const HALF: Readonly<Record<DurationUnit, readonly [number, DurationUnit] | undefined>> = {
  Y: [6, 'M'],
  M: [2, 'W'],
  W: undefined,
  D: [12, 'TH'],
  TH: [30, 'TM'],
  TM: [30, 'TS'],
  TS: undefined,
}

const ORDER: readonly DurationUnit[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

type Amounts = Map<DurationUnit, number>

/** AMAZON.DURATION: "ten minutes" is PT10M, "an hour and a half" PT1H30M, "two weeks" P2W. */
export function durationGrammar(words: DurationWords, tokeniser: Tokeniser): ValueGrammar {
  const reader = new DurationReader(words, tokeniser)
  return (tokens, at) => reader.read(tokens, at)
}

class DurationReader {
  readonly #units = new Map<string, DurationUnit>()
  readonly #longestUnit: number
  readonly #ones: ReadonlySet<string>
  readonly #joints: ReadonlySet<string>
  readonly #halves: readonly (readonly string[])[]
  readonly #fixed = new Map<string, { words: readonly string[]; value: string }[]>()

  constructor({ units, ones, joints, halves, fixed }: DurationWords, tokeniser: Tokeniser) {
    for (const unit of ORDER) {
      for (const name of units[unit]) this.#units.set(tokeniser.keys(name).join(' '), unit)
    }
    this.#longestUnit = Math.max(...[...this.#units.keys()].map(name => name.split(' ').length))
    this.#ones = new Set(ones)
    this.#joints = new Set(joints)
    this.#halves = halves.map(half => tokeniser.keys(half)).toSorted((a, b) => b.length - a.length)
    for (const [phrase, value] of Object.entries(fixed)) {
      const words = tokeniser.keys(phrase)
      const [first = ''] = words
      this.#fixed.set(first, [...(this.#fixed.get(first) ?? []), { words, value }])
    }
  }

  /** Each amount that may be the last. */
  read(tokens: readonly Token[], start: number): ReadValue[] {
    const read: ReadValue[] = []
    for (const { words, value } of this.#fixed.get(tokens[start]?.key ?? '') ?? []) {
      if (standsAt(tokens, start, words)) read.push({ end: start + words.length, value })
    }
    const amounts: Amounts = new Map()
    let last = -1
    for (let at = start; ; ) {
      const part = this.#part(tokens, at)
      if (!part || ORDER.indexOf(part.unit) <= last) return read
      last = ORDER.indexOf(part.unit)
      amounts.set(part.unit, part.amount)
      read.push({ end: part.end, value: iso(amounts) })
      at = this.#half(tokens, part, amounts, read)
      if (this.#joints.has(tokens[at]?.key ?? '')) at++
    }
  }

  /** "ten minutes", "an hour", "two and a half hours". */
  #part(tokens: readonly Token[], at: number) {
    const key = tokens[at]?.key ?? ''
    const amount = isDigits(key) || isFraction(key) ? Number(key) : this.#ones.has(key) ? 1 : undefined
    if (amount === undefined) return undefined
    const half = this.#halves.find(words => standsAt(tokens, at + 1, words))
    const unit = this.#unitAt(tokens, at + 1) ?? (half && this.#unitAt(tokens, at + 1 + half.length))
    if (!unit) return undefined
    const hasHalf = half !== undefined && !this.#unitAt(tokens, at + 1)
    return { unit: unit.unit, end: unit.end, amount: hasHalf ? amount + 0.5 : amount }
  }

  #unitAt(tokens: readonly Token[], at: number) {
    let name = ''
    for (let end = at; end < Math.min(tokens.length, at + this.#longestUnit); end++) {
      name = name === '' ? (tokens[end]?.key ?? '') : `${name} ${tokens[end]?.key}`
      const unit = this.#units.get(name)
      if (unit && !this.#units.has(`${name} ${tokens[end + 1]?.key}`)) return { unit, end: end + 1 }
    }
    return undefined
  }

  /** "an hour and a half": the position after it. */
  #half(
    tokens: readonly Token[],
    { unit, end }: { unit: DurationUnit; end: number },
    amounts: Amounts,
    read: ReadValue[],
  ) {
    const half = this.#halves.find(words => standsAt(tokens, end, words))
    if (!half || !HALF[unit] || this.#unitAt(tokens, end + half.length)) return end
    const withHalf: Amounts = new Map([...amounts, [unit, (amounts.get(unit) ?? 0) + 0.5]])
    read.push({ end: end + half.length, value: iso(withHalf) })
    return end
  }
}

const isFraction = (key: string) => key.includes('.') && !Number.isNaN(Number(key))

/** ISO 8601; a half is written in the next smaller unit. */
function iso(amounts: Amounts): string {
  const whole: Amounts = new Map()
  for (const [unit, amount] of amounts) {
    const half = amount % 1 === 0.5 ? HALF[unit] : undefined
    whole.set(unit, (whole.get(unit) ?? 0) + (half ? Math.floor(amount) : amount))
    if (half) whole.set(half[1], (whole.get(half[1]) ?? 0) + half[0])
  }
  const part = (unit: DurationUnit) => {
    const amount = whole.get(unit)
    return amount ? `${amount}${unit.at(-1)}` : ''
  }
  const date = ORDER.slice(0, 4).map(part).join('')
  const time = ORDER.slice(4).map(part).join('')
  return `P${date}${time === '' ? '' : `T${time}`}`
}
