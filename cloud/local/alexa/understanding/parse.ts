import type { Grammar, GrammarIntent, GrammarNode, GrammarSlot } from './grammar.ts'
import type { SlotValue } from './slot-type.ts'
import type { Token } from './tokens.ts'

/** What fills a slot. */
export interface Filling {
  readonly slot: GrammarSlot
  readonly tokens: readonly Token[]
  /** The listed values that the words mean. */
  readonly values: readonly SlotValue[]
}

/** One way to read an utterance, to its last word. */
export interface Reading {
  readonly intent: GrammarIntent
  readonly fillings: readonly Filling[]
  /** Words that a sample has as they are. */
  readonly literalWords: number
  /** Words that a slot's type knows. */
  readonly knownWords: number
  /** Literal words that mean something by themselves; see `Phrases.functionWords`. */
  readonly contentWords: number
  /** Words that only fill a slot that takes any words. */
  readonly freeWords: number
}

/**
 * The best reading of every intent that fits the whole utterance, the best first: literal words win over known
 * values, those over free words; then a custom intent over a built-in one, then the model's order.
 */
export function parse(
  grammar: Grammar,
  tokens: readonly Token[],
  functionWords: ReadonlySet<string>,
): Reading[] {
  const parser = new Parser(tokens, functionWords)
  return parser.readingsFrom(grammar.root, 0).filter(isMeant).sort(byRank)
}

/** Words that are no known value count only beside a word of the sample that means something by itself. */
const isMeant = ({ freeWords, contentWords }: Reading) => freeWords === 0 || contentWords > 0

function byRank(a: Reading, b: Reading): number {
  return (
    b.literalWords - a.literalWords ||
    b.knownWords - a.knownWords ||
    a.fillings.length - b.fillings.length ||
    Number(a.intent.isBuiltIn) - Number(b.intent.isBuiltIn) ||
    a.intent.order - b.intent.order
  )
}

class Parser {
  readonly #tokens: readonly Token[]
  readonly #functionWords: ReadonlySet<string>
  /** By node and position: without it two free slots in a row would cost the square of the words. */
  readonly #known = new Map<number, readonly Reading[]>()

  constructor(tokens: readonly Token[], functionWords: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#functionWords = functionWords
  }

  /** The best reading of every intent for the words from a position on. */
  readingsFrom(node: GrammarNode, at: number): readonly Reading[] {
    const place = node.id * (this.#tokens.length + 1) + at
    const known = this.#known.get(place)
    if (known) return known
    const readings = this.#read(node, at)
    this.#known.set(place, readings)
    return readings
  }

  #read(node: GrammarNode, at: number): readonly Reading[] {
    const token = this.#tokens[at]
    if (!token) return node.ends.map(emptyReading)

    const best = new Map<GrammarIntent, Reading>()
    const consider = (reading: Reading) => {
      const other = best.get(reading.intent)
      if (!other || byRank(reading, other) < 0) best.set(reading.intent, reading)
    }
    const next = node.words.get(token.key)
    if (next) {
      const content = this.#functionWords.has(token.key) ? 0 : 1
      for (const rest of this.readingsFrom(next, at + 1)) consider(withWord(rest, content))
    }
    for (const { slot, to } of node.slots) this.#readSlot(slot, to, at, consider)
    return [...best.values()]
  }

  #readSlot(slot: GrammarSlot, to: GrammarNode, at: number, consider: (reading: Reading) => void): void {
    const known = slot.type.knownAt(this.#tokens, at)
    for (const { end, values } of known) {
      const filling: Filling = { slot, tokens: this.#tokens.slice(at, end), values }
      for (const rest of this.readingsFrom(to, end)) consider(withFilling(rest, filling, 'known'))
    }
    if (!slot.type.isOpen) return

    const isLast = to.words.size === 0 && to.slots.length === 0
    for (let end = isLast ? this.#tokens.length : at + 1; end <= this.#tokens.length; end++) {
      if (known.some(stretch => stretch.end === end)) continue
      const rests = this.readingsFrom(to, end)
      if (rests.length === 0) continue
      const filling: Filling = { slot, tokens: this.#tokens.slice(at, end), values: [] }
      for (const rest of rests) consider(withFilling(rest, filling, 'free'))
    }
  }
}

const emptyReading = (intent: GrammarIntent): Reading => ({
  intent,
  fillings: [],
  literalWords: 0,
  knownWords: 0,
  contentWords: 0,
  freeWords: 0,
})

const withWord = (rest: Reading, content: number): Reading => ({
  ...rest,
  literalWords: rest.literalWords + 1,
  contentWords: rest.contentWords + content,
})

function withFilling(rest: Reading, filling: Filling, kind: 'known' | 'free'): Reading {
  const words = filling.tokens.length
  return {
    ...rest,
    fillings: [filling, ...rest.fillings],
    knownWords: rest.knownWords + (kind === 'known' ? words : 0),
    freeWords: rest.freeWords + (kind === 'free' ? words : 0),
  }
}
